import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/web/format.ts'
import { Aside, Stack } from '../../../../ui/index.ts'
import { IntervalRows } from '../../../../ui/pictures/figures/interval-rows.tsx'
import type { GrantRates } from '../../model.ts'
import { useGroupName, useRange } from './use-group-name.ts'

export type Compared = GrantRates['matters'][number]['comparisons'][number]

/** Groups of one kind beside each other: strips, and under them in words what overlaps and which difference may be nought. */
export function Comparison({ comparison: { by, groups, differences } }: { comparison: Compared }) {
  const { t } = useTranslation('fairness')
  const format = useFormat()
  const nameOf = useGroupName()
  const range = useRange()
  const pair = ({ one, other }: Compared['differences'][number]) => ({
    one: nameOf(by, one),
    other: nameOf(by, other),
  })
  const apart = differences.filter(({ overlap }) => !overlap)
  const beyond = differences.filter(({ holdsNought }) => !holdsNought)
  return (
    <Stack gap="tight">
      <h3>{t(`rates.by.${by}`)}</h3>
      {differences.length === 0 ? (
        <p className="fog-patch">
          {t('rates.allFolded', { groups: format.list(groups.map(({ group }) => nameOf(by, group))) })}
        </p>
      ) : (
        <>
          <IntervalRows
            label={t(`rates.by.${by}`)}
            rows={groups.map(({ group, told }) => ({
              id: group,
              label: nameOf(by, group),
              interval: told && { low: told.low, at: told.share, high: told.high },
              words: told
                ? t('rates.told', { low: told.low, high: told.high, count: told.asked })
                : t('rates.fog'),
            }))}
          />
          <Aside>
            {apart.length === 0
              ? t('rates.overlap', { count: differences.length })
              : apart.map(one => t('rates.apart', pair(one))).join(' ')}{' '}
            {beyond.length === 0
              ? t('rates.nought', { count: differences.length })
              : beyond.map(one => t('rates.beyond', { ...pair(one), ...range(one) })).join(' ')}
          </Aside>
        </>
      )}
    </Stack>
  )
}
