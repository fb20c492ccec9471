// The packages bring no types; what is used of them is this.
declare module '@citation-js/core' {
  export const plugins: {
    config: { get(plugin: '@csl'): { styles: { add(name: string, xml: string): void } } }
  }
  export class Cite {
    constructor(data: object)
    format(format: 'bibliography', options: { format: 'text'; template: string; lang: string }): string
  }
}
declare module '@citation-js/plugin-csl'
