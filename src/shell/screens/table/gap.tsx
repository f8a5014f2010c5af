import { useQuery, useSuspenseQueries } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { talksQuery } from '../../../capabilities/dialogue/pages/queries.ts'
import type { GapMap } from '../../../capabilities/expectations/model.ts'
import { Ended } from '../../../capabilities/expectations/pages/ended.tsx'
import { useOthers } from '../../../capabilities/expectations/pages/others.ts'
import { gapQuery, viewQuery } from '../../../capabilities/expectations/pages/queries.ts'
import { ToRounds } from '../../../capabilities/expectations/pages/to-rounds.tsx'
import { givenNameOf } from '../../../capabilities/people/names.ts'
import { ProblemError } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { useRelationId, useTablePath } from '../../../platform/web/params.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, ButtonLink, Disclosure, Legend, Notice, Page, Stack, Why } from '../../../ui/index.ts'
import { Butterfly } from '../../../ui/pictures/gap/butterfly.tsx'
import { Discuss, Enough, useOnTable } from './gap-actions.tsx'
import { Figures } from './gap-figures.tsx'
import { type GapRow, useGapWords } from './use-gap-words.ts'
import { useTable } from './use-table.ts'
import { useTopicNames } from './use-topic-names.ts'

/** Screen 3: all views side by side, sorted by what differs; from here topics go to the table. */
export function Gap() {
  const { t } = useTranslation(['expectations', 'shell'])
  const relationId = useRelationId()
  const base = useTablePath()
  const gap = useQuery({ ...gapQuery(relationId), retry: false })
  const view = useQuery(viewQuery(relationId)).data
  // What lies open then is of an earlier round.
  const ended = view && <Ended view={view} />
  const others = useOthers()
  if (gap.data) return <GapPicture gap={gap.data} ended={ended} before={view && <ToRounds view={view} />} />
  if (gap.error && !(gap.error instanceof ProblemError && gap.error.problem.status === 409)) throw gap.error
  if (gap.isPending) return <Page title={t('gap.title')} sentence={t('shell:waiting')} />
  const many = view ? others(view) : null
  return (
    <Page
      title={t('gap.title')}
      sentence={t(many ? 'many.gap.waiting' : 'gap.waiting')}
      note={many ? t('many.private', { others: many }) : t('view.private')}
      action={<ButtonLink href={`${base}/view`}>{t('gap.toView')}</ButtonLink>}
    >
      {ended}
    </Page>
  )
}

function GapPicture({ gap, ended, before }: { gap: GapMap; ended: ReactNode; before: ReactNode }) {
  const { t } = useTranslation('expectations')
  const format = useFormat()
  const { relationId, base, parts } = useTable()
  const mayTalk = parts.includes('talk')
  const [talking] = useSuspenseQueries({ queries: [talksQuery(relationId)].filter(() => mayTalk) })
  const onTable = useOnTable(relationId, talking?.data)
  const lying = useTopicNames(onTable.lying)
  const words = useGapWords(gap)
  const { names, many } = words
  const reveal = useFirstSight(`${relationId}.${gap.round}`)
  const beside = gap.seats.filter(({ seat }) => seat !== 'employee' && seat !== 'organisation')
  const rowsOf = (rows: readonly GapRow[]) =>
    rows.map(row => ({
      id: row.itemId,
      label: words.labelOf(row),
      note: words.classOf(row),
      left: words.owedOf(row, 'employee'),
      right: words.owedOf(row, 'organisation'),
      leftText: words.wing(row, 'employee'),
      rightText: words.wing(row, 'organisation'),
      beside: beside.map(({ seat }) => ({ value: words.owedOf(row, seat), text: words.wing(row, seat) })),
      weights: words.weights(row),
      action: mayTalk && (
        <Discuss itemId={row.itemId} label={words.labelOf(row)} onTable={onTable} nameOf={words.nameOf} />
      ),
    }))
  const different = gap.items.filter(row => row.class !== 'agreed' && row.class !== 'not-compared')
  const same = gap.items.filter(row => row.class === 'agreed')
  const open = gap.items.filter(row => row.class === 'not-compared')
  const butterfly = (rows: readonly GapRow[], label: string, first = false) => (
    <Butterfly
      label={label}
      leftName={names.employee}
      rightName={names.organisation}
      besideNames={beside.map(({ name }) => givenNameOf(name))}
      rows={rowsOf(rows)}
      reveal={first && reveal}
    />
  )
  const compared = different.length + same.length
  const notCompared = t(many ? 'many.gap.notCompared' : 'gap.notCompared', { count: open.length })
  const besides = lying.filter(topic => gap.items.every(({ itemId }) => itemId !== topic.itemId))
  return (
    <Page
      title={t('gap.title')}
      sentence={
        different.length === 0
          ? t(many ? 'many.gap.allSame' : 'gap.allSame')
          : t('gap.sentence', { same: same.length, total: compared, different: different.length })
      }
      note={mayTalk ? t('gap.three') : undefined}
      action={
        lying.length > 0 ? (
          <ButtonLink href={`${base}/talk`} side="together">
            {t('gap.toTalk')}
          </ButtonLink>
        ) : undefined
      }
    >
      <Stack gap="wide">
        <Stack gap="tight">
          <Legend
            label={t('gap.legend')}
            items={[
              { label: t('gap.left', { name: names.employee }), side: 'employee' },
              {
                label: t('gap.right', {
                  name: format.list([names.organisation, ...beside.map(one => givenNameOf(one.name))]),
                }),
                side: 'organisation',
              },
              ...(mayTalk
                ? [{ label: t('gap.onTable', { count: lying.length }), side: 'together' as const }]
                : []),
              { label: t('gap.none'), shape: 'dot' },
              { label: t('gap.open'), shape: 'fog' },
            ]}
          />
          {besides.length > 0 && (
            <Aside>
              {t('gap.besides', {
                count: besides.length,
                titles: format.list(besides.map(({ title }) => `‘${title}’`)),
              })}
            </Aside>
          )}
        </Stack>
        <Trouble error={onTable.lay.error ?? onTable.takeOff.error} />
        {many && (
          <Aside>{t('many.gap.voices', { names: format.list(gap.seats.map(({ name }) => name)) })}</Aside>
        )}
        {ended}
        {gap.pass === 'short' && (
          <Notice
            next={
              <ButtonLink href={`${base}/view`} tone="quiet" size="small">
                {t('view.goOn')}
              </ButtonLink>
            }
          >
            {t('gap.short')}
          </Notice>
        )}
        {different.length > 0 && butterfly(different, t('gap.title'), true)}
        {same.length > 0 && (
          <Disclosure label={t('gap.same', { count: same.length })}>
            {butterfly(same, t('gap.same', { count: same.length }))}
          </Disclosure>
        )}
        {open.length > 0 && (
          <Disclosure label={notCompared}>
            <Aside>{t(many ? 'many.gap.whereAll' : 'gap.whereBoth')}</Aside>
            {butterfly(open, notCompared)}
          </Disclosure>
        )}
        {mayTalk && <Enough chosen={onTable.chosen} href={`${base}/talk`} />}
        {before && <div>{before}</div>}
        <Disclosure label={t('gap.table')} again>
          <Figures gap={gap} labelOf={words.labelOf} nameOf={words.nameOf} classOf={words.classOf} />
        </Disclosure>
        <Why label={t('gap.why')}>
          <Aside>{t('gap.whyText')}</Aside>
        </Why>
      </Stack>
    </Page>
  )
}

/** The papers slide over each other the first time that this device shows a round, and never again. */
function useFirstSight(round: string): boolean {
  const [first] = useState(() => {
    const key = `wisselwerk.seen.${round}`
    try {
      if (localStorage.getItem(key)) return false
      localStorage.setItem(key, '1')
      return true
    } catch {
      return false
    }
  })
  return first
}
