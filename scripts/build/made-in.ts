/** Where a build puts what it compiles in (lib/cv/bundled-pdf.ts, lib/publications/bundled-citations.ts); its last step takes both away. */
export const madeIn = { cv: 'lib/cv/pdf/made', citations: 'lib/publications/made' }
