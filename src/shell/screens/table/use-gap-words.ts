import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sayingOf } from '../../../capabilities/expectations/gap.ts'
import type { GapMap } from '../../../capabilities/expectations/model.ts'
import { catalogueQuery } from '../../../capabilities/expectations/pages/queries.ts'
import { type Item, useWording } from '../../../capabilities/expectations/pages/wording.ts'
import type { Seat } from '../../../capabilities/people/model.ts'
import { givenNameOf } from '../../../capabilities/people/names.ts'
import { useFormat } from '../../../platform/web/format.ts'

export type GapRow = GapMap['items'][number]

/** What is said of the rows of a difference: what they are called, how they differ, and each answer in words. */
export function useGapWords(gap: GapMap) {
  const { t } = useTranslation('expectations')
  const format = useFormat()
  const { data: catalogue } = useSuspenseQuery(catalogueQuery)
  const wording = useWording()
  const items = new Map<string, Item>(catalogue.items.map(item => [item.id, item]))
  const nameOf = (seat: Seat) => givenNameOf(gap.seats.find(one => one.seat === seat)?.name)
  const names = { employee: nameOf('employee'), organisation: nameOf('organisation') }
  const many = gap.seats.length > 2
  const owedOf = (row: GapRow, seat: Seat) => row.answers[seat]?.owed ?? null
  return {
    nameOf,
    names,
    many,
    owedOf,
    labelOf: (row: GapRow) => wording(items.get(row.itemId)!).label,
    classOf: (row: GapRow) => {
      const saying = sayingOf(row.answers)
      if (saying === 'only-some' || saying === 'stronger')
        return t(`classes.${saying}`, {
          names: format.list(row.expectedBy.map(nameOf)),
          count: row.expectedBy.length,
        })
      if (saying === 'only-employee' || saying === 'only-organisation') return t(`classes.${saying}`, names)
      return t(many ? `many.classes.${saying}` : `classes.${saying}`)
    },
    wing: (row: GapRow, seat: Seat) => {
      const owed = owedOf(row, seat)
      const level =
        owed === null
          ? t('scales.unanswered')
          : owed === 0
            ? t('scales.owed.at0')
            : t('gap.level', { level: owed })
      return t('gap.wing', { name: nameOf(seat), level })
    },
    /** Only where weight is what differs. */
    weights: (row: GapRow) =>
      row.class === 'other-weight'
        ? gap.seats.map(({ seat }) => {
            const level = row.answers[seat]?.importance ?? 0
            if (level === 0) return null
            return {
              value: level,
              caption: t('gap.weightCaption', { level }),
              text: t('gap.weight', { name: nameOf(seat), level }),
            }
          })
        : undefined,
  }
}
