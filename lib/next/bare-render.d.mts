export default function bareRender(source: string): string
