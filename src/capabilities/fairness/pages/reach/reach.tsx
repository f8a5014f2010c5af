import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/web/format.ts'
import { useSmallestGroup } from '../../../../platform/web/me.ts'
import { PillChoice } from '../../../../ui/controls/pill-choice.tsx'
import {
  Aside,
  Card,
  Columns,
  Disclosure,
  Empty,
  Link,
  Page,
  Section,
  Stack,
  Why,
} from '../../../../ui/index.ts'
import { reachQuery } from './queries.ts'
import { ReachRows } from './reach-rows.tsx'
import { ReachTable } from './reach-table.tsx'
import { Recognised } from './recognised.tsx'
import { type Use, useReachName } from './use-reach-name.ts'

/** Who is reached by what there is for careers, group beside group (D22): a group below half of everybody's rate is named in words. */
export function ReachPage() {
  const { t } = useTranslation('fairness')
  const format = useFormat()
  const least = useSmallestGroup()
  const { data } = useSuspenseQuery(reachQuery)
  const told = data.uses.filter(one => one.told !== null)
  const [chosen, choose] = useState(told[0]?.use)
  const use = told.find(one => one.use === chosen)
  const next = t('reach.next', { day: format.day(data.nextFrom) })
  const named = (some: readonly Use[]) => format.list(some.map(one => t(`reach.uses.${one.use}`)))
  if (!use?.told || !data.until) {
    const why = !data.until ? 'none' : data.uses.some(({ counted }) => counted) ? 'tooFew' : 'closed'
    return (
      <Page title={t('reach.title')}>
        <Empty title={t(`reach.${why}`)}>
          {why === 'none' ? t('reach.noneText') : `${t(`reach.${why}Text`, { least })} ${next}`}
        </Empty>
      </Page>
    )
  }
  const folded = data.uses.filter(one => one.counted && one.told === null)
  const uncounted = data.uses.filter(one => !one.counted)
  return (
    <Page
      title={t('reach.title')}
      sentence={t('reach.sentence', {
        ...use.told,
        did: t(`reach.did.${use.use}`, { users: use.told.users }),
      })}
      note={`${t('reach.until', { day: format.day(data.until) })} ${next}`}
      width="wide"
    >
      <Stack gap="wide">
        <Stack>
          <PillChoice
            side="together"
            label={t('reach.choose')}
            value={use.use}
            onChange={choose}
            options={told.map(one => ({ value: one.use, label: t(`reach.uses.${one.use}`) }))}
          />
          <p>{t(`reach.about.${use.use}`)}</p>
          {folded.length > 0 && <p className="fog-patch">{t('reach.folded', { uses: named(folded) })}</p>}
          {uncounted.length > 0 && <Aside>{t('reach.uncounted', { uses: named(uncounted) })}</Aside>}
        </Stack>
        <div role="status">
          <Stack gap="wide">
            <Marked use={use} />
            <Beside use={use} share={use.told.share} />
          </Stack>
        </div>
        <Columns least={320} gap="wide">
          <Section title={t('reach.recognisedTitle')}>
            <Stack gap="tight">
              <Recognised recognised={data.recognised} />
              <Link href="/budgets">{t('reach.toBudgets')}</Link>
            </Stack>
          </Section>
          <Section title={t('reach.uncountedTitle')}>
            <p>{t('reach.uncountedText')}</p>
          </Section>
        </Columns>
        <Stack gap="tight">
          <Disclosure label={t('reach.table')} again>
            <ReachTable comparisons={use.comparisons} />
          </Disclosure>
          <Disclosure label={t('reach.counted')}>
            <Stack>
              <p>{t('reach.countedText', { least })}</p>
              <p>{t('reach.halfText')}</p>
              <p>{t('reach.levelText')}</p>
            </Stack>
          </Disclosure>
        </Stack>
        <Why label={t('reach.why')}>
          <p>{t('reach.whyText')}</p>
        </Why>
      </Stack>
    </Page>
  )
}

/** In words which groups are below half, by what they are compared; a question to the offer and never a mark of people. */
function Marked({ use: { comparisons } }: { use: Use }) {
  const { t } = useTranslation('fairness')
  const format = useFormat()
  const nameOf = useReachName()
  const lines = comparisons.flatMap(({ by, groups }) => {
    const below = groups.filter(one => one.below).map(one => nameOf(by, one.group))
    return below.length > 0
      ? [{ by, words: t('reach.ofKind', { by: t(`reach.by.${by}`), groups: format.list(below) }) }]
      : []
  })
  return (
    <Section title={t('reach.marked')}>
      {lines.length === 0 ? (
        <p>{t('reach.markedNone')}</p>
      ) : (
        <Stack gap="tight">
          <p>{t('reach.markedText')}</p>
          <ul>
            {lines.map(({ by, words }) => (
              <li key={by}>{words}</li>
            ))}
          </ul>
          <Aside>{t('reach.markedAsk')}</Aside>
        </Stack>
      )}
    </Section>
  )
}

/** Every comparison along one measure, so that rows of two can be laid beside each other. */
function Beside({ use: { comparisons }, share }: { use: Use; share: number }) {
  const { t } = useTranslation('fairness')
  const shares = comparisons.flatMap(({ groups }) => groups.flatMap(({ told }) => told?.share ?? []))
  const most = Math.max(share, ...shares) * 1.1
  return (
    <Card>
      <Stack gap="wide">
        <Stack gap="tight">
          <h2>{t('reach.beside')}</h2>
          <Aside>{t('reach.axis', { share })}</Aside>
        </Stack>
        {comparisons.length === 0 && <p>{t('reach.nothingBeside')}</p>}
        {comparisons.map(comparison => (
          <Stack key={comparison.by} gap="tight">
            <h3>{t(`reach.by.${comparison.by}`)}</h3>
            <ReachRows comparison={comparison} share={share} most={most} />
          </Stack>
        ))}
      </Stack>
    </Card>
  )
}
