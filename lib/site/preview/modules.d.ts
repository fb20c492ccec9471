/** Bytes of what is compiled in (see `turbopack.rules` in next.config.ts). */
declare module '*.wasm' {
  const bytes: Uint8Array<ArrayBuffer>
  export default bytes
}

/** The part of the package that is used here; it comes without types. */
declare module 'subset-font' {
  /** A font of those letters alone; of a variable one, at those values of its axes. */
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options: { targetFormat: 'sfnt'; noHinting?: boolean; variationAxes?: Record<string, number> },
  ): Promise<Uint8Array>
}
