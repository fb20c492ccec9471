import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { VisitorMap } from '@/components/page/VisitorMap'
import comforts from '@/components/scripts/comforts.inline.js'
import formulas from '@/components/scripts/formulas.inline.js'
import theme from '@/components/scripts/theme.inline.js'
import { biographiesOf } from '@/lib/biographies/offered'
import { content } from '@/lib/content/bundled'
import { compactScript, speculationRules } from '@/lib/next/inline-script'
import { href, siteAddress } from '@/lib/site/address'
import { tintOf, usualAccent } from '@/lib/site/colours/accent'
import { ownerStyle } from '@/lib/site/colours/style'
import { direction } from '@/lib/site/language'
import { description, feeds, openGraph } from '@/lib/site/metadata'
import { words } from '@/lib/site/words'
import './globals.css'

const { site, profile } = content
const style = ownerStyle(site)
const { light, dark } = site.accent ?? usualAccent

export const metadata: Metadata = {
  metadataBase: new URL(siteAddress),
  title: { default: site.title, template: `%s · ${site.title}` },
  description,
  authors: [{ name: profile.name, url: siteAddress }],
  keywords: profile.keywords,
  icons: { icon: { url: href('/icon.svg'), type: 'image/svg+xml' }, apple: href('/apple-icon') },
  alternates: { types: feeds },
  openGraph,
  twitter: { card: 'summary_large_image' },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: tintOf(light, 'light') },
    { media: '(prefers-color-scheme: dark)', color: tintOf(dark, 'dark') },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={site.lang} dir={direction(site.lang)} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: compactScript(theme) }} />
        {style && <style dangerouslySetInnerHTML={{ __html: style }} />}
      </head>
      <body>
        <a
          href="#main"
          className="absolute -inset-bs-20 z-20 bg-paper px-4 py-2 focus:inset-bs-2 print:hidden"
        >
          {words.skipToContent}
        </a>
        {children}
        <footer className="mt-auto rule-above text-label text-soft print:hidden">
          <div className="across flex flex-wrap items-baseline gap-x-4 py-4">
            <p className="me-auto min-w-0 py-3 wrap-anywhere">© {profile.name}</p>{' '}
            {biographiesOf(content).length > 0 && (
              <a href={href('/bio')} className="alone">
                {words.biography}
              </a>
            )}{' '}
            {site.visitorMap && <VisitorMap />}
          </div>
        </footer>
        <script dangerouslySetInnerHTML={{ __html: compactScript(comforts) }} />
        <script data-for="math" dangerouslySetInnerHTML={{ __html: compactScript(formulas) }} />
        <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculationRules(href) }} />
      </body>
    </html>
  )
}
