import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Aside, Button, Columns, Section, Stack } from '../../../ui/index.ts'
import { CountBars } from '../../../ui/pictures/figures/count-bars.tsx'
import { DotGrid } from '../../../ui/pictures/figures/dot-grid.tsx'
import { Ladder } from '../../../ui/pictures/figures/ladder.tsx'
import { Streams } from '../../../ui/pictures/figures/streams.tsx'
import type { Figure, Overview } from '../model.ts'
import { countedAmong, type FigureGroup, ofChapter } from '../vocabulary.ts'
import { groupOf, useFigureName } from './figure-names.ts'

type Props = Overview['chapters'][number] & {
  overview: Overview
  onAsk?: ((figure: string) => void) | undefined
  /** Pictures of this chapter that are not about everybody, and what was asked about it. */
  children?: ReactNode
}

const marks = {
  'talk.held': 'full',
  'talk.one-way': 'half',
  'talk.disputed': 'half',
  'talk.planned': 'ring',
  'talk.none': 'faint',
} as const

/** One chapter: a dot for everybody where it is about everybody, streams for topics, a ladder for what was kept. */
export function Chapter({ chapter, figures, overview, onAsk, children }: Props) {
  const { t } = useTranslation('overview')
  const groups = [...new Set(figures.map(({ name }) => groupOf(name)))].filter(
    (group): group is FigureGroup => group in countedAmong,
  )
  const isWide = (group: FigureGroup) => group === 'talk' || group === 'topic'
  const figuresOf = (group: FigureGroup) => figures.filter(({ name }) => groupOf(name) === group)
  const show = (group: FigureGroup) => (
    <Group key={group} {...{ group, overview, onAsk }} figures={figuresOf(group)} />
  )
  return (
    <Section
      title={t(`chapters.${chapter}`)}
      sentence={t(`chapterNotes.${chapter}`)}
      action={
        onAsk && (
          <span data-print="no">
            <Button
              tone="quiet"
              size="small"
              aria-label={`${t('askChapter')}: ${t(`chapters.${chapter}`)}`}
              onClick={() => onAsk(ofChapter(chapter))}
            >
              {t('askChapter')}
            </Button>
          </span>
        )
      }
    >
      <Stack gap="wide">
        {groups.filter(isWide).map(show)}
        <Columns least={440} gap="wide">
          {groups.filter(group => !isWide(group)).map(show)}
        </Columns>
        {children}
      </Stack>
    </Section>
  )
}

/** Figures that stand together, with among how many people they are counted. */
function Group(props: {
  group: FigureGroup
  figures: readonly Figure[]
  overview: Overview
  onAsk?: ((figure: string) => void) | undefined
}) {
  const { group, figures, overview, onAsk } = props
  const { t } = useTranslation('overview')
  const nameOf = useFigureName()
  const all = overview.chapters.flatMap(chapter => chapter.figures)
  const base = countedAmong[group]
  const among = all.find(({ name }) => name === base)?.count ?? null
  const rows = figures.map(({ name, count, things }) => ({
    id: name,
    label: things === null ? nameOf(name) : `${nameOf(name)} (${t('inAll', { count: things })})`,
    count,
    action: onAsk && (
      <span data-print="no">
        <Button
          tone="plain"
          size="small"
          aria-label={`${t('ask')}: ${nameOf(name)}`}
          onClick={() => onAsk(name)}
        >
          {t('ask')}
        </Button>
      </span>
    ),
  }))
  const most = Math.max(0, among ?? 0, ...figures.map(({ count }) => count ?? 0))
  const picture = () => {
    if (group === 'talk')
      return (
        <DotGrid
          groups={rows.map(row => ({
            ...row,
            fog: t('folded'),
            mark: marks[row.id as keyof typeof marks],
          }))}
          each={people => t('dot', { count: people })}
        />
      )
    if (group === 'topic') return <Topics rows={rows} streams={overview.streams} />
    if (group === 'follow-up') return <Ladder rungs={rows} most={most} fog={t('folded')} />
    return (
      <CountBars bars={rows} most={most} fog={labels => t('foldedTogether', { names: labels.join('; ') })} />
    )
  }
  return (
    <Stack gap="tight">
      <h3>{t(`groups.${group}`)}</h3>
      <Aside>
        {among === null ? t('nFolded', { who: nameOf(base) }) : t('n', { count: among, who: nameOf(base) })}
      </Aside>
      {group === 'had' && <OneWay oneWay={figures} among={among} />}
      {picture()}
    </Stack>
  )
}

/** The share of people with a talk that only the manager calls one, where both numbers are shown (B02). */
function OneWay({ oneWay, among }: { oneWay: readonly Figure[]; among: number | null }) {
  const { t } = useTranslation('overview')
  const count = oneWay.find(({ name }) => name === 'had.one-way')?.count ?? null
  if (count === null || !among) return null
  return <p>{t('oneWayShare', { percent: Math.round((100 * count) / among) })}</p>
}

/** In the order of the streams’ counts. */
export const quarters = ['q1', 'q2', 'q3', 'q4'] as const

function Topics(props: {
  rows: readonly { id: string; label: string; count: number | null; action: ReactNode }[]
  streams: Overview['streams']
}) {
  const { t } = useTranslation('overview')
  return (
    <Streams
      label={t('groups.topic')}
      moments={quarters.map(quarter => t(`quarters.${quarter}`))}
      said={(moment, count) => t('inQuarter', { moment, count: count ?? t('folded') })}
      streams={props.rows.map(({ count, ...row }) => ({
        ...row,
        counts: props.streams.find(({ name }) => name === row.id)?.counts ?? [],
        note: count === null ? t('folded') : t('allYear', { count }),
      }))}
    />
  )
}
