export function barePage(html: string): string
export const bareMark: string
