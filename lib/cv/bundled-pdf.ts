/**
 * The curriculum vitae as PDF, which scripts/build/cv-pdf.ts made before the build: none where no compiler runs, and none in
 * development, where it would be that of the last build. The glob is Turbopack's: only pages import this.
 */
export const cvPdf: Uint8Array<ArrayBuffer> | undefined =
  process.env.NODE_ENV === 'production'
    ? Object.values(
        import.meta.glob<{ default: Uint8Array<ArrayBuffer> }>('./pdf/made/*.pdf', { eager: true }),
      )[0]?.default
    : undefined
