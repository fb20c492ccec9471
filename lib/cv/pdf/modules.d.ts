/** The part of the package that is used here. It is optional, so the build must do without its own types. */
declare module '@myriaddreamin/typst-ts-node-compiler' {
  export class NodeCompiler {
    static create(options: { workspace: string; fontArgs: { fontBlobs: Buffer[] }[] }): NodeCompiler
    mapShadow(path: string, content: Buffer): void
    /** @throws Error whose message lists Typst's diagnostics as Rust prints them */
    pdf(main: { mainFilePath: string }, options: { pdfStandard: string }): Buffer
  }
}
