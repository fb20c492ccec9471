import type { NextConfig } from 'next'
import { readEnv } from './lib/env.ts'

// A malformed setting stops the build here, before anything is built with it.
readEnv(process.env)

const config: NextConfig = {
  agentRules: false,
  devIndicators: false,
  poweredByHeader: false,
  // A folder that runs by itself, for containers: BUILD_STANDALONE=1 npm run build
  output: process.env.BUILD_STANDALONE ? 'standalone' : undefined,
  turbopack: {
    rules: {
      // Content is compiled in: lib/content.ts globs the folder and gets each file as bytes.
      '*.md': { type: 'bytes' },
      '**/content/scholar.json': { type: 'bytes' },
      // Small scripts that are set into the page as they stand.
      '*.inline.js': { type: 'text' },
    },
  },
  // The addresses of the Jekyll site.
  redirects: async () =>
    ['/about', '/about.html'].map((source) => ({ source, destination: '/', permanent: true })),
}

export default config
