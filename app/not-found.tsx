import type { Metadata } from 'next'
import { TextPage } from '@/components/page/TextPage'

export const metadata: Metadata = { title: 'Page not found' }

export default function NotFound() {
  return (
    <TextPage title="Page not found">
      <p>There is nothing at this address. It may have moved, or never have been.</p>
      <p className="mt-4">
        <a href="/" className="inline-flex min-h-11 items-center">
          To the home page
        </a>
      </p>
    </TextPage>
  )
}
