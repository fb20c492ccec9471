import type { NextConfig } from 'next'

const config: NextConfig = {
  agentRules: false,
  devIndicators: false,
  poweredByHeader: false,
  turbopack: {
    rules: {
      // Content is compiled in: lib/content.ts globs the folder and gets each file as bytes.
      '*.md': { type: 'bytes' },
      // Small scripts that are set into the page as they stand.
      '*.inline.js': { type: 'text' },
    },
  },
  // The addresses of the Jekyll site.
  redirects: async () =>
    ['/about', '/about.html'].map((source) => ({ source, destination: '/', permanent: true })),
}

export default config
