import { useTranslation } from 'react-i18next'
import type { GapMap } from '../../../capabilities/expectations/model.ts'
import type { Seat } from '../../../capabilities/people/model.ts'
import { Table } from '../../../ui/index.ts'
import type { GapRow } from './use-gap-words.ts'

/** Every answer to every item, for who reads figures rather than bars. */
export function Figures(props: {
  gap: GapMap
  labelOf: (row: GapRow) => string
  nameOf: (seat: Seat) => string
  classOf: (row: GapRow) => string
}) {
  const { t } = useTranslation('expectations')
  const parts = ['importance', 'owed', 'kept'] as const
  const seats = props.gap.seats.map(({ seat }) => seat)
  const cell = (row: GapRow, seat: Seat, part: (typeof parts)[number]) => {
    const level = row.answers[seat]?.[part] ?? null
    return level === null ? t('scales.unanswered') : level === 0 ? t(`scales.${part}.at0`) : String(level)
  }
  return (
    <Table
      caption={t('gap.table')}
      quietCaption
      columns={[
        { key: 'item', label: t('gap.item') },
        ...seats.flatMap(seat =>
          parts.map(part => ({
            key: `${seat}-${part}`,
            label: `${props.nameOf(seat)}: ${t(`gap.${part}`)}`,
          })),
        ),
        { key: 'class', label: t('gap.class') },
      ]}
      rows={props.gap.items.map(row => ({
        id: row.itemId,
        cells: {
          item: props.labelOf(row),
          ...Object.fromEntries(
            seats.flatMap(seat => parts.map(part => [`${seat}-${part}`, cell(row, seat, part)])),
          ),
          class: props.classOf(row),
        },
      }))}
    />
  )
}
