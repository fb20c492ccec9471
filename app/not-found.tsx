import type { Metadata } from 'next'
import { TextPage } from '@/components/page/TextPage'
import { href } from '@/lib/site/address'
import { words } from '@/lib/site/words'

export const metadata: Metadata = { title: words.notFound }

export default function NotFound() {
  return (
    <TextPage title={words.notFound}>
      <p>{words.notFoundText}</p>
      <p className="mt-4">
        <a href={href('/')} className="inline-flex min-h-11 items-center">
          {words.toHomePage}
        </a>
      </p>
    </TextPage>
  )
}
