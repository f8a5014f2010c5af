import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Aside, Disclosure, Facts, Link, Notice, Stack } from '../../../ui/index.ts'
import type { MyData } from '../schemas.ts'
import { useTime } from './time.ts'

type Group = MyData['groups'][number]

/** When what stands in this group leaves: one sentence where everything in it goes the same way. */
export function KeptUntil({ group: { tables }, data }: { group: Group; data: MyData }) {
  const { t } = useTranslation('privacy')
  const format = useFormat()
  const time = useTime()
  const filled = (all: readonly Group['tables'][number][]) =>
    all.filter(({ lines }) => lines.length > 0).map(({ table }) => table)
  const here = filled(tables)
  const works = filled(data.groups.flatMap(group => group.tables)).includes('relations')
  const when = ({ until, from, months }: MyData['kept'][number]) => {
    if (until) return t('retention.mine.gone', { day: format.day(until) })
    if (from === 'creation' || from === 'hold-end')
      return t('retention.mine.fixed', { time: time(months), moment: t(`retention.moments.${from}`) })
    return t(works || from === 'person-end' ? 'retention.mine.running' : 'retention.mine.table', {
      time: time(months),
    })
  }
  const items = [
    ...data.kept
      .filter(one => one.tables.some(table => here.includes(table)))
      .map(one => ({ term: one.title, value: when(one) })),
    ...data.stays
      .filter(({ table }) => here.includes(table))
      .map(({ title }) => ({ term: title, value: t('retention.mine.stays') })),
  ]
  if (new Set(items.map(({ value }) => value)).size > 1) return <Facts items={items} />
  return items[0] ? <Aside>{items[0].value}</Aside> : null
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
      <Disclosure label={t('retention.mine.wrong')}>
        <p>{t('retention.mine.wrongText')}</p>
      </Disclosure>
      <Disclosure label={t('retention.mine.earlier')}>
        <p>{t('retention.mine.earlierText')}</p>
      </Disclosure>
      <p>
        <Link href="/retention">{t('retention.mine.all')}</Link>
      </p>
    </Stack>
  )
}
