export function barePage(html: string): string
