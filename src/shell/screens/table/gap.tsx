import { useQuery, useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { topicsOnTable } from '../../../capabilities/dialogue/pages/on-table.ts'
import { talksQuery, useTableStep } from '../../../capabilities/dialogue/pages/queries.ts'
import type { GapMap } from '../../../capabilities/expectations/model.ts'
import { Ended } from '../../../capabilities/expectations/pages/ended.tsx'
import { useOthers } from '../../../capabilities/expectations/pages/others.ts'
import { catalogueQuery, gapQuery, viewQuery } from '../../../capabilities/expectations/pages/queries.ts'
import { type Item, useWording } from '../../../capabilities/expectations/pages/wording.ts'
import type { Seat } from '../../../capabilities/people/model.ts'
import { givenNameOf } from '../../../capabilities/people/names.ts'
import { api, ask, ProblemError } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { useRelationId, useTablePath } from '../../../platform/web/params.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, ButtonLink, Disclosure, Legend, Page, Pill, Stack, Table, Why } from '../../../ui/index.ts'
import { Butterfly } from '../../../ui/pictures/gap/butterfly.tsx'
import { useTable } from './use-table.ts'

type Row = GapMap['items'][number]

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
  if (gap.data) return <GapPicture gap={gap.data} ended={ended} />
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

function GapPicture({ gap, ended }: { gap: GapMap; ended: ReactNode }) {
  const { t } = useTranslation('expectations')
  const format = useFormat()
  const { relationId, base, parts } = useTable()
  const mayTalk = parts.includes('talk')
  const [talking] = useSuspenseQueries({ queries: [talksQuery(relationId)].filter(() => mayTalk) })
  const talks = talking?.data
  const { data: catalogue } = useSuspenseQuery(catalogueQuery)
  const wording = useWording()
  const reveal = useFirstSight(`${relationId}.${gap.round}`)
  const nameOf = (seat: Seat) => givenNameOf(gap.seats.find(one => one.seat === seat)?.name)
  const names = { employee: nameOf('employee'), organisation: nameOf('organisation') }
  const beside = gap.seats.filter(({ seat }) => seat !== 'employee' && seat !== 'organisation')
  const many = beside.length > 0
  const items = new Map<string, Item>(catalogue.items.map(item => [item.id, item]))
  const labelOf = (row: Row) => wording(items.get(row.itemId)!).label
  const onTable = new Set(
    (talks ? topicsOnTable(talks) : []).flatMap(topic => (topic.itemId ? [topic.itemId] : [])),
  )
  const lay = useTableStep(relationId, (row: Row) =>
    ask(
      api.POST('/api/relations/{relationId}/topics', {
        params: { path: { relationId } },
        body: { itemId: row.itemId },
      }),
    ),
  )
  const classOf = (row: Row) => {
    if (row.class === 'only-some')
      return t('classes.only-some', {
        names: format.list(row.expectedBy.map(nameOf)),
        count: row.expectedBy.length,
      })
    if (many && (row.class === 'other-weight' || row.class === 'not-compared'))
      return t(`many.classes.${row.class}`)
    return t(`classes.${row.class}`, names)
  }
  const owedOf = (row: Row, seat: Seat) => row.answers[seat]?.owed ?? null
  const wing = (row: Row, seat: Seat) => {
    const owed = owedOf(row, seat)
    const level =
      owed === null
        ? t('scales.unanswered')
        : owed === 0
          ? t('scales.owed.at0')
          : t('gap.level', { level: owed })
    return t('gap.wing', { name: nameOf(seat), level })
  }
  const action = (row: Row) =>
    onTable.has(row.itemId) ? (
      <Pill on disabled>
        {t('gap.discussed')}
      </Pill>
    ) : (
      <Pill onClick={() => lay.mutate(row)}>
        {t('gap.discuss')}
        <span className="only-heard"> {labelOf(row)}</span>
      </Pill>
    )
  const rowsOf = (rows: readonly Row[]) =>
    rows.map(row => ({
      id: row.itemId,
      label: labelOf(row),
      note: classOf(row),
      left: owedOf(row, 'employee'),
      right: owedOf(row, 'organisation'),
      leftText: wing(row, 'employee'),
      rightText: wing(row, 'organisation'),
      beside: beside.map(({ seat }) => ({ value: owedOf(row, seat), text: wing(row, seat) })),
      action: talks && action(row),
    }))
  const different = gap.items.filter(row => row.class !== 'agreed' && row.class !== 'not-compared')
  const same = gap.items.filter(row => row.class === 'agreed')
  const open = gap.items.filter(row => row.class === 'not-compared')
  const butterfly = (rows: readonly Row[], label: string, first = false) => (
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
        onTable.size > 0 ? (
          <ButtonLink href={`${base}/talk`} side="together">
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
            {
              label: t('gap.side', {
                name: format.list([names.organisation, ...beside.map(one => givenNameOf(one.name))]),
              }),
              side: 'organisation',
            },
            ...(talks
              ? [{ label: t('gap.onTable', { count: onTable.size }), side: 'together' as const }]
              : []),
          ]}
        />
        <Trouble error={lay.error} />
        {many && (
          <Aside>{t('many.gap.voices', { names: format.list(gap.seats.map(({ name }) => name)) })}</Aside>
        )}
        {ended}
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
        <Disclosure label={t('gap.table')} again>
          <Figures {...{ gap, labelOf, nameOf, classOf }} />
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
  labelOf: (row: Row) => string
  nameOf: (seat: Seat) => string
  classOf: (row: Row) => string
}) {
  const { t } = useTranslation('expectations')
  const parts = ['importance', 'owed', 'kept'] as const
  const seats = props.gap.seats.map(({ seat }) => seat)
  const cell = (row: Row, seat: Seat, part: (typeof parts)[number]) => {
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
