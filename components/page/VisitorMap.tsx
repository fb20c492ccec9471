import { visitorMapPath } from '@/lib/next/headers/security-headers'
import { href } from '@/lib/site/address'
import { words } from '@/lib/site/words'

/**
 * A map of visitors by a third party, asked for when the visitor opens it and not before: components/scripts/comforts.inline.js gives the
 * frame its address, since not every browser waits with a frame that is out of sight. Without scripts there is a link.
 */
export function VisitorMap() {
  return (
    <div className="min-w-0 py-3 print:hidden">
      <details className="needs-script">
        <summary className="cursor-pointer">
          {words.visitorMap} <small>({words.visitorMapWarning})</small>
        </summary>
        <iframe
          data-src={href(visitorMapPath)}
          title={words.visitorMap}
          sandbox="allow-scripts"
          width="320"
          height="240"
          className="mt-2 max-w-full"
        />
      </details>
      <a href={href(visitorMapPath)} className="without-script">
        {words.visitorMap}
      </a>
    </div>
  )
}
