import { useTranslation } from 'react-i18next'
import { Table } from '../../../../ui/index.ts'
import { type Comparison, useReachName } from './use-reach-name.ts'

/** The same as lines: every group, its number where it is told, and where it stands beside half of everybody's. */
export function ReachTable({ comparisons }: { comparisons: readonly Comparison[] }) {
  const { t } = useTranslation('fairness')
  const nameOf = useReachName()
  return (
    <Table
      caption={t('reach.table')}
      quietCaption
      columns={[
        { key: 'by', label: t('reach.columns.by') },
        { key: 'group', label: t('reach.columns.group') },
        { key: 'people', label: t('reach.columns.people'), align: 'right' },
        { key: 'users', label: t('reach.columns.users'), align: 'right' },
        { key: 'share', label: t('reach.columns.share'), align: 'right' },
        { key: 'half', label: t('reach.columns.half') },
      ]}
      rows={comparisons.flatMap(({ by, groups }) =>
        groups.map(({ group, told, below }) => ({
          id: `${by}.${group}`,
          cells: {
            by: t(`reach.by.${by}`),
            group: nameOf(by, group),
            people: told?.people ?? '–',
            users: told?.users ?? '–',
            share: told?.share ?? '–',
            half: t(halfWords(below)),
          },
        })),
      )}
    />
  )
}

const halfWords = (below: boolean | null) =>
  below === null ? 'reach.fog' : below ? 'reach.below' : 'reach.halfOrMore'
