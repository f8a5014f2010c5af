import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Aside, Disclosure, Link, Notice, Stack } from '../../../ui/index.ts'
import { typesIn } from '../record-types.ts'
import type { MyData } from '../schemas.ts'
import type { DataGroup } from '../vocabulary.ts'
import { useTime } from './time.ts'

/** When what stands in this group leaves: one sentence where everything in it goes the same way. */
export function KeptUntil({ group, data }: { group: DataGroup; data: MyData }) {
  const { t } = useTranslation('privacy')
  const format = useFormat()
  const time = useTime()
  const works = data.groups.some(({ tables }) =>
    tables.some(({ table, lines }) => table === 'relations' && lines.length > 0),
  )
  const own = data.kept.filter(({ type }) => typesIn[group].includes(type))
  const when = ({ until, from, months }: (typeof own)[number]) => {
    if (until) return t('retention.mine.gone', { day: format.day(until) })
    if (from === 'creation' || from === 'hold-end')
      return t('retention.mine.creation', { time: time(months) })
    return t(works || from === 'person-end' ? 'retention.mine.running' : 'retention.mine.table', {
      time: time(months),
    })
  }
  const alike = new Set(own.map(when)).size === 1
  return own
    .filter((_, at) => !alike || at === 0)
    .map(one => (
      <Aside key={one.type}>
        {alike
          ? when(one)
          : t('retention.mine.one', { type: t(`retention.types.${one.type}`), when: when(one) })}
      </Aside>
    ))
}

/** That somebody decided to keep it longer, in their words, and what one can do to have it shorter. */
export function KeptLonger({ data }: { data: MyData }) {
  const { t } = useTranslation('privacy')
  const format = useFormat()
  return (
    <Stack>
      {data.holds.map(hold => (
        <Notice key={hold.placedOn} title={t('retention.mine.held')}>
          {t('retention.mine.heldText', {
            reason: t(`retention.holds.reasons.${hold.reason}`),
            explanation: hold.explanation,
            day: format.day(hold.until),
            name: hold.placedBy,
            since: format.day(hold.placedOn),
          })}
        </Notice>
      ))}
      <Disclosure label={t('retention.mine.earlier')}>
        <p>{t('retention.mine.earlierText')}</p>
      </Disclosure>
      <p>
        <Link href="/retention">{t('retention.mine.all')}</Link>
      </p>
    </Stack>
  )
}
