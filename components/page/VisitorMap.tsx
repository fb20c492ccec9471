import { visitorMapPath } from '@/lib/next/security-headers'

/** A map of visitors by a third party, asked for when the visitor opens it and not before. */
export function VisitorMap() {
  return (
    <details className="print:hidden">
      <summary className="inline-flex min-h-11 cursor-pointer items-center hover:text-ink">
        Visitor map
      </summary>
      <p>Opening it sends your address to clustrmaps.com.</p>
      <iframe
        src={visitorMapPath}
        title="Visitor map"
        sandbox="allow-scripts"
        loading="lazy"
        width="320"
        height="240"
        className="mt-2 max-w-full"
      />
    </details>
  )
}
