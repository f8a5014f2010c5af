import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Question } from '../../../ui/icons/icons.tsx'
import { Aside, Button, Columns, Disclosure, IconButton, Row, Stack } from '../../../ui/index.ts'
import { FigureRows, TwoBars } from '../../../ui/pictures/figures/figure-rows.tsx'
import type { Figure, Overview } from '../model.ts'
import { type Chapter, countedAmong, type FigureGroup, ofChapter } from '../vocabulary.ts'
import { groupOf, useFigureName } from './figure-names.ts'

export interface YearProps {
  overview: Overview
  /** The year before, where there is an overview of it. */
  last: Overview | undefined
  onAsk?: ((figure: string) => void) | undefined
}

/** What stands on the sheet itself; the rest of a chapter lies under it, one press away. */
export const onSheet: readonly FigureGroup[] = ['talk', 'topic', 'agreed', 'follow-up']

/** The other figures of a chapter, with a place to ask about it as a whole. */
export function More(props: YearProps & { chapter: Chapter; children?: ReactNode }) {
  const { t } = useTranslation('overview')
  const { chapter, overview, last, onAsk, children } = props
  const figures = overview.chapters.find(one => one.chapter === chapter)?.figures ?? []
  const groups = [...new Set(figures.map(({ name }) => groupOf(name)))].filter(
    (group): group is FigureGroup => group in countedAmong && !onSheet.includes(group as FigureGroup),
  )
  return (
    <Disclosure label={t('more', { chapter: t(`chapters.${chapter}`) })}>
      <Stack>
        <Aside>{t(`chapterNotes.${chapter}`)}</Aside>
        <Columns least={360} gap="wide">
          {groups.map(group => (
            <Group key={group} {...{ group, overview, last, onAsk }} />
          ))}
        </Columns>
        {children}
        {onAsk && (
          <Row>
            <Button
              tone="quiet"
              size="small"
              aria-label={`${t('askChapter')}: ${t(`chapters.${chapter}`)}`}
              onClick={() => onAsk(ofChapter(chapter))}
            >
              {t('askChapter')}
            </Button>
          </Row>
        )}
      </Stack>
    </Disclosure>
  )
}

/** Figures that stand together, as bars, with among how many people they are counted. */
export function Group(props: YearProps & { group: FigureGroup; kind?: 'ladder' }) {
  const { t } = useTranslation('overview')
  const { group, overview, last, onAsk, kind } = props
  const { figures, rowOf, most, among } = useGroup({ group, overview, last, onAsk })
  return (
    <Stack gap="tight">
      {group === 'had' && <OneWay oneWay={figures} among={among} />}
      <FigureRows
        caption={t(`groups.${group}`)}
        {...useHeads({ group, among, overview, last })}
        fog={t('folded')}
        {...(kind && { kind })}
        rows={figures.map(figure => ({
          ...rowOf(figure),
          picture: <TwoBars count={figure.count} before={rowOf(figure).counts[1]} most={most} />,
        }))}
      />
    </Stack>
  )
}

/** Over the figures of a group: what they are, their n, and of which years they are. */
export function useHeads(props: Omit<YearProps, 'onAsk'> & { group: FigureGroup; among: number | null }) {
  const { t } = useTranslation('overview')
  const { group, among, overview, last } = props
  const base = countedAmong[group]
  const who = useFigureName()(base)
  const n = base === 'people' ? t('nPeople', { count: among ?? 0 }) : t('n', { count: among ?? 0, who })
  return {
    head: (
      <>
        <strong>{t(`groups.${group}`)}</strong>
        <br />
        {among === null ? t('nFolded', { who }) : n}
      </>
    ),
    columns: last ? [String(overview.year), String(last.year)] : [String(overview.year)],
  }
}

/** The figures of a group, each as a row with the year before and a way to ask about it. */
export function useGroup({ group, overview, last, onAsk }: YearProps & { group: FigureGroup }) {
  const { t } = useTranslation('overview')
  const nameOf = useFigureName()
  const figures = figuresOf(overview).filter(({ name }) => groupOf(name) === group)
  const before = new Map(last && figuresOf(last).map(({ name, count }) => [name, count]))
  const among = countOf(overview, countedAmong[group])
  const all = [among, ...figures.flatMap(({ name, count }) => [count, before.get(name) ?? null])]
  return {
    figures,
    among,
    most: Math.max(0, ...all.map(count => count ?? 0)),
    rowOf: ({ name, count, things }: Figure) => ({
      id: name,
      label: things === null ? nameOf(name) : `${nameOf(name)} (${t('inAll', { count: things })})`,
      counts: last ? [count, before.get(name) ?? null] : [count],
      action: onAsk && (
        <IconButton label={`${t('ask')}: ${nameOf(name)}`} onClick={() => onAsk(name)}>
          <Question size={18} />
        </IconButton>
      ),
    }),
  }
}

export const figuresOf = ({ chapters }: Overview): Figure[] => chapters.flatMap(({ figures }) => figures)
export const countOf = (overview: Overview, name: string): number | null =>
  figuresOf(overview).find(figure => figure.name === name)?.count ?? null

/** The share of people with a talk that only the manager calls one, where both numbers are shown (B02). */
function OneWay({ oneWay, among }: { oneWay: readonly Figure[]; among: number | null }) {
  const { t } = useTranslation('overview')
  const count = oneWay.find(({ name }) => name === 'had.one-way')?.count ?? null
  if (count === null || !among) return null
  return <p>{t('oneWayShare', { percent: Math.round((100 * count) / among) })}</p>
}
