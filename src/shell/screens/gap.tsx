import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { topicsOnTable } from '../../capabilities/dialogue/pages/on-table.ts'
import { talksQuery, useTableStep } from '../../capabilities/dialogue/pages/queries.ts'
import type { GapMap } from '../../capabilities/expectations/model.ts'
import { Ended } from '../../capabilities/expectations/pages/ended.tsx'
import { catalogueQuery, gapQuery, viewQuery } from '../../capabilities/expectations/pages/queries.ts'
import { type Item, useWording } from '../../capabilities/expectations/pages/wording.ts'
import { givenNameOf } from '../../capabilities/people/names.ts'
import { relationQuery } from '../../capabilities/people/pages/queries.ts'
import { api, ask, ProblemError } from '../../platform/web/api.ts'
import { useRelationId } from '../../platform/web/params.ts'
import { Trouble } from '../../platform/web/trouble.tsx'
import { Aside, ButtonLink, Disclosure, Legend, Page, Pill, Stack, Table, Why } from '../../ui/index.ts'
import { Butterfly } from '../../ui/pictures/butterfly.tsx'

type Row = GapMap['items'][number]

/** Screen 3: two views side by side, sorted by what differs; from here topics go to the table. */
export function Gap() {
  const { t } = useTranslation(['expectations', 'shell'])
  const relationId = useRelationId()
  const gap = useQuery({ ...gapQuery(relationId), retry: false })
  const view = useQuery(viewQuery(relationId)).data
  // What lies open then is of an earlier round.
  const ended = <Ended by={view?.endedBy ?? null} />
  if (gap.data) return <GapPicture gap={gap.data} ended={ended} />
  if (gap.error && !(gap.error instanceof ProblemError && gap.error.problem.status === 409)) throw gap.error
  if (gap.isPending) return <Page title={t('gap.title')} sentence={t('shell:waiting')} />
  return (
    <Page
      title={t('gap.title')}
      sentence={t('gap.waiting')}
      note={t('view.private')}
      action={<ButtonLink href={`/relations/${relationId}/view`}>{t('gap.toView')}</ButtonLink>}
    >
      {ended}
    </Page>
  )
}

function GapPicture({ gap, ended }: { gap: GapMap; ended: ReactNode }) {
  const { t } = useTranslation('expectations')
  const { data: relation } = useSuspenseQuery(relationQuery(gap.relationId))
  const { data: talks } = useSuspenseQuery(talksQuery(gap.relationId))
  const { data: catalogue } = useSuspenseQuery(catalogueQuery)
  const wording = useWording()
  const reveal = useFirstSight(`${gap.relationId}.${gap.round}`)
  const names = {
    employee: givenNameOf(relation.employee.name),
    organisation: givenNameOf(relation.manager?.name),
  }
  const items = new Map<string, Item>(catalogue.items.map(item => [item.id, item]))
  const labelOf = (row: Row) => wording(items.get(row.itemId)!).label
  const onTable = new Set(topicsOnTable(talks).flatMap(topic => (topic.itemId ? [topic.itemId] : [])))
  const lay = useTableStep(gap.relationId, (row: Row) =>
    ask(
      api.POST('/api/relations/{relationId}/topics', {
        params: { path: { relationId: gap.relationId } },
        body: { itemId: row.itemId },
      }),
    ),
  )
  const wing = (row: Row, side: 'employee' | 'organisation') => {
    const owed = row[side]?.owed ?? null
    const level =
      owed === null
        ? t('scales.unanswered')
        : owed === 0
          ? t('scales.owed.at0')
          : t('gap.level', { level: owed })
    return t('gap.wing', { name: names[side], level })
  }
  const rowsOf = (rows: readonly Row[]) =>
    rows.map(row => ({
      id: row.itemId,
      label: labelOf(row),
      note: t(`classes.${row.class}`, names),
      left: row.employee?.owed ?? null,
      right: row.organisation?.owed ?? null,
      leftText: wing(row, 'employee'),
      rightText: wing(row, 'organisation'),
      action: onTable.has(row.itemId) ? (
        <Pill on disabled>
          {t('gap.discussed')}
        </Pill>
      ) : (
        <Pill onClick={() => lay.mutate(row)}>
          {t('gap.discuss')}
          <span className="only-heard"> {labelOf(row)}</span>
        </Pill>
      ),
    }))
  const different = gap.items.filter(row => row.class !== 'agreed' && row.class !== 'not-compared')
  const same = gap.items.filter(row => row.class === 'agreed')
  const open = gap.items.filter(row => row.class === 'not-compared')
  const butterfly = (rows: readonly Row[], label: string, first = false) => (
    <Butterfly
      label={label}
      leftName={names.employee}
      rightName={names.organisation}
      rows={rowsOf(rows)}
      reveal={first && reveal}
    />
  )
  const compared = different.length + same.length
  return (
    <Page
      title={t('gap.title')}
      sentence={
        different.length === 0
          ? t('gap.allSame')
          : t('gap.sentence', { same: same.length, total: compared, different: different.length })
      }
      note={t('gap.three')}
      action={
        onTable.size > 0 ? (
          <ButtonLink href={`/relations/${gap.relationId}/talk`} side="together">
            {t('gap.toTalk')}
          </ButtonLink>
        ) : undefined
      }
    >
      <Stack gap="wide">
        <Legend
          label={t('gap.legend')}
          items={[
            { label: t('gap.side', { name: names.employee }), side: 'employee' },
            { label: t('gap.side', { name: names.organisation }), side: 'organisation' },
            { label: t('gap.onTable', { count: onTable.size }), side: 'together' },
          ]}
        />
        <Trouble error={lay.error} />
        {ended}
        {different.length > 0 && butterfly(different, t('gap.title'), true)}
        {same.length > 0 && (
          <Disclosure label={t('gap.same', { count: same.length })}>
            {butterfly(same, t('gap.same', { count: same.length }))}
          </Disclosure>
        )}
        {open.length > 0 && (
          <Disclosure label={t('gap.notCompared', { count: open.length })}>
            <Aside>{t('gap.whereBoth')}</Aside>
            {butterfly(open, t('gap.notCompared', { count: open.length }))}
          </Disclosure>
        )}
        <Disclosure label={t('gap.table')}>
          <Figures gap={gap} names={names} labelOf={labelOf} />
        </Disclosure>
        <Why label={t('gap.why')}>
          <Aside>{t('gap.whyText')}</Aside>
        </Why>
      </Stack>
    </Page>
  )
}

function Figures(props: {
  gap: GapMap
  names: { employee: string; organisation: string }
  labelOf: (row: Row) => string
}) {
  const { t } = useTranslation('expectations')
  const parts = ['importance', 'owed', 'kept'] as const
  const sides = ['employee', 'organisation'] as const
  const cell = (row: Row, side: (typeof sides)[number], part: (typeof parts)[number]) => {
    const level = row[side]?.[part] ?? null
    return level === null ? t('scales.unanswered') : level === 0 ? t(`scales.${part}.at0`) : String(level)
  }
  return (
    <Table
      caption={t('gap.table')}
      quietCaption
      columns={[
        { key: 'item', label: t('gap.item') },
        ...sides.flatMap(side =>
          parts.map(part => ({ key: `${side}-${part}`, label: `${props.names[side]}: ${t(`gap.${part}`)}` })),
        ),
        { key: 'class', label: t('gap.class') },
      ]}
      rows={props.gap.items.map(row => ({
        id: row.itemId,
        cells: {
          item: props.labelOf(row),
          ...Object.fromEntries(
            sides.flatMap(side => parts.map(part => [`${side}-${part}`, cell(row, side, part)])),
          ),
          class: t(`classes.${row.class}`, props.names),
        },
      }))}
    />
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
