import type { Metadata } from 'next'
import { TextPage } from '@/components/page/TextPage'
import { content } from '@/lib/content/bundled'
import { href } from '@/lib/site/address'
import { words } from '@/lib/site/words'

export const metadata: Metadata = { title: words.notFound }

export default function NotFound() {
  return (
    <TextPage title={words.notFound} content={content}>
      <p className="prose">{words.notFoundText}</p>
      <p className="mt-4">
        <a href={href('/')} className="alone">
          {words.toHomePage}
        </a>
      </p>
    </TextPage>
  )
}
