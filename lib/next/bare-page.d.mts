export function barePage(html: string): string
export function linkHeader(html: string): string
