import type { Statistics } from '@/lib/scholar/statistics'
import { yearsOld } from '@/lib/scholar/years-old'
import { words } from '@/lib/site/words'
import { showDate } from './dates'

/** Of which day numbers are; that they are old, or that nobody says. */
export function AsOf({ statistics }: { statistics: Pick<Statistics, 'asOf' | 'undated'> }) {
  const { asOf, undated } = statistics
  const years = yearsOld(statistics, new Date())
  return (
    <bdi>
      {undated ? words.undatedReadOn : words.asOf}{' '}
      <time dateTime={asOf} dir="auto">
        {showDate(asOf)}
      </time>
      {years > 0 && `, ${words.yearsAgo(years)}`}
    </bdi>
  )
}
