import { useTranslation } from 'react-i18next'
import { Stack, Table } from '../../../../ui/index.ts'
import type { Compared } from './comparison.tsx'
import { useGroupName, useRange } from './use-group-name.ts'

/** The same as lines: every group, and every two beside each other. */
export function RateTables({ comparisons }: { comparisons: readonly Compared[] }) {
  const { t } = useTranslation('fairness')
  const nameOf = useGroupName()
  const range = useRange()
  const differences = comparisons.flatMap(({ by, differences: all }) => all.map(one => ({ by, ...one })))
  return (
    <Stack>
      <Table
        caption={t('rates.table')}
        quietCaption
        columns={[
          { key: 'by', label: t('rates.columns.by') },
          { key: 'group', label: t('rates.columns.group') },
          { key: 'asked', label: t('rates.columns.asked'), align: 'right' },
          { key: 'granted', label: t('rates.columns.granted'), align: 'right' },
          { key: 'share', label: t('rates.columns.share'), align: 'right' },
          { key: 'range', label: t('rates.columns.range'), align: 'right' },
        ]}
        rows={comparisons.flatMap(({ by, groups }) =>
          groups.map(({ group, told }) => ({
            id: `${by}.${group}`,
            cells: {
              by: t(`rates.by.${by}`),
              group: nameOf(by, group),
              asked: told?.asked ?? '–',
              granted: told?.granted ?? '–',
              share: told?.share ?? '–',
              range: told ? t('rates.range', { low: told.low, high: told.high }) : '–',
            },
          })),
        )}
      />
      {differences.length > 0 && (
        <Table
          caption={t('rates.differences')}
          columns={[
            { key: 'two', label: t('rates.columns.two') },
            { key: 'difference', label: t('rates.columns.difference'), align: 'right' },
            { key: 'range', label: t('rates.columns.range'), align: 'right' },
            { key: 'overlap', label: t('rates.columns.overlap') },
            { key: 'nought', label: t('rates.columns.nought') },
          ]}
          rows={differences.map(({ by, one, other, difference, low, high, overlap, holdsNought }) => ({
            id: `${by}.${one}.${other}`,
            cells: {
              two: t('rates.two', { one: nameOf(by, one), other: nameOf(by, other) }),
              difference,
              range: t('rates.range', range({ low, high, holdsNought })),
              overlap: t(overlap ? 'rates.yes' : 'rates.no'),
              nought: t(holdsNought ? 'rates.yes' : 'rates.no'),
            },
          }))}
        />
      )}
    </Stack>
  )
}
