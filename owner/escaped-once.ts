/**
 * HTML in which no sign was replaced by its name twice, as registers and templates do with each other's texts:
 * `Don&amp;apos;t` is `Don&apos;t`, `Art &amp;amp; Science` is `Art &amp; Science`.
 */
export function escapedOnce(html: string): string {
  return html.replace(
    /&(?:amp;)+(?=(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|#\d{1,6}|#x[\da-f]{1,5});)/gi,
    '&',
  )
}
