import type { NextConfig } from 'next'

/** The addresses of the Jekyll site. */
export const redirects: NextConfig['redirects'] = async () =>
  ['/about', '/about.html'].map((source) => ({ source, destination: '/', permanent: true }))

/** Addresses that are not those of the files in `app/`. */
export const rewrites: NextConfig['rewrites'] = async () => ({
  beforeFiles: [
    // Slugs need no escapes; what is escaped falsely would be Next's error (500) and is simply not found.
    { source: '/publications/(.*%.*)', destination: '/publications/-' },
    // The folder of whole collections is no address of its own.
    { source: '/whole/(.*)', destination: '/-' },
    // Nor is that of pages as Markdown.
    { source: '/as-markdown/(.*)', destination: '/-' },
  ],
  afterFiles: [
    // A file's ending is no part of a dynamic segment.
    ...['bib', 'ris'].map((ending) => ({
      source: `/publications/:slug.${ending}`,
      destination: `/publications/:slug/${ending}`,
    })),
    { source: '/:folder*/:page.md', destination: '/as-markdown/:folder*/:page' },
    // Here, so that the owner's own public/cv.pdf comes first.
    { source: '/cv.pdf', destination: '/cv/pdf' },
    // A whole collection stands at its name; any other word is not found there.
    { source: '/:collection([a-z-]+)', destination: '/whole/:collection' },
  ],
  fallback: [],
})
