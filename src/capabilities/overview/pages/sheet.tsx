import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Aside, Stack } from '../../../ui/index.ts'
import { Crowd, DotMark, type Mark, worthOf } from '../../../ui/pictures/figures/crowd.tsx'
import { FigureRows } from '../../../ui/pictures/figures/figure-rows.tsx'
import { Beside, Glance } from '../../../ui/pictures/figures/glance.tsx'
import { Stream } from '../../../ui/pictures/figures/streams.tsx'
import type { Figure, Overview } from '../model.ts'
import { chapters } from '../vocabulary.ts'
import { countOf, figuresOf, Group, useGroup, useHeads, type YearProps } from './chapter.tsx'
import { groupOf, useFigureName } from './figure-names.ts'

/** The year on one sheet: three sentences, and under each its picture with the year before beside it. */
export function YearSheet(props: YearProps) {
  const { t } = useTranslation('overview')
  const pictures = {
    process: <Talks {...props} />,
    content: <Topics {...props} />,
    outcomes: (
      <>
        <Group {...props} group="agreed" />
        <Group {...props} group="follow-up" kind="ladder" />
      </>
    ),
  }
  return (
    <Glance
      said={useSentences(props.overview)}
      panels={chapters.map(chapter => ({
        id: chapter,
        title: t(`chapters.${chapter}`),
        children: pictures[chapter],
      }))}
    />
  )
}

/** What each chapter says, in one sentence; or that it is too small to say. */
function useSentences(overview: Overview): string[] {
  const { t } = useTranslation('overview')
  const format = useFormat()
  const nameOf = useFigureName()
  const of = (name: string) => countOf(overview, name)
  const { year } = overview
  const [people, held, signed, kept] = [
    of('people'),
    of('talk.held'),
    of('agreed.signed'),
    of('follow-up.kept'),
  ]
  const topics = figuresOf(overview).filter(({ name, count }) => groupOf(name) === 'topic' && count !== null)
  const most = Math.max(0, ...topics.map(({ count }) => count!))
  const often = topics.filter(({ count }) => count === most).map(({ name }) => `‘${nameOf(name)}’`)
  return [
    people === null || held === null
      ? t('said.processFolded')
      : t('said.process', { year, held: format.number(held), people: format.number(people) }),
    often.length === 0
      ? t('said.contentFolded')
      : t('said.content', { topic: format.list(often), count: most }),
    signed === null
      ? t('said.outcomesFolded')
      : kept === null
        ? t('said.signed', { signed: format.number(signed) })
        : t('said.outcomes', { signed: format.number(signed), kept: format.number(kept) }),
  ]
}

const marks: Record<string, Mark> = {
  'talk.held': 'full',
  'talk.one-way': 'half',
  'talk.disputed': 'half',
  'talk.planned': 'ring',
  'talk.none': 'faint',
}

/** A dot for everybody who worked here, this year and the year before. */
function Talks(props: YearProps) {
  const { t } = useTranslation('overview')
  const { overview, last } = props
  const { figures, rowOf, among } = useGroup({ ...props, group: 'talk' })
  const years = last ? [overview, last] : [overview]
  const worth = worthOf(years.map(year => countOf(year, 'people')))
  const groupsOf = (talks: readonly Figure[]) =>
    talks.map(({ name, count }) => ({ id: name, count, mark: marks[name] ?? 'faint' }))
  return (
    <>
      <Stack gap="tight">
        <Crowd whole={among} groups={groupsOf(figures)} worth={worth} />
        {last && (
          <Beside label={String(last.year)}>
            <Crowd
              small
              whole={countOf(last, 'people')}
              groups={groupsOf(figuresOf(last).filter(({ name }) => groupOf(name) === 'talk'))}
              worth={worth}
            />
          </Beside>
        )}
        {worth > 1 && <Aside>{t('dot', { count: worth })}</Aside>}
      </Stack>
      <FigureRows
        caption={t('groups.talk')}
        {...useHeads({ group: 'talk', among, overview, last })}
        fog={t('folded')}
        rows={figures.map(figure => {
          const row = rowOf(figure)
          const mark = figure.count === null ? 'fog' : (marks[figure.name] ?? 'faint')
          return {
            ...row,
            label: (
              <>
                <DotMark mark={mark} /> {row.label}
              </>
            ),
          }
        })}
      />
    </>
  )
}

/** In the order of the streams’ counts. */
export const quarters = ['q1', 'q2', 'q3', 'q4'] as const

/** A stream for each topic, through the quarters of the year. */
function Topics(props: YearProps) {
  const { t } = useTranslation('overview')
  const { overview, last } = props
  const { figures, rowOf, among } = useGroup({ ...props, group: 'topic' })
  const countsOf = (name: string) => overview.streams.find(stream => stream.name === name)?.counts ?? []
  const most = Math.max(0, ...overview.streams.flatMap(({ counts }) => counts.map(count => count ?? 0)))
  const said = (counts: readonly (number | null)[]) =>
    counts
      .map((count, at) =>
        t('inQuarter', { moment: t(`quarters.${quarters[at]!}`), count: count ?? t('folded') }),
      )
      .join('; ')
  return (
    <FigureRows
      caption={t('groups.topic')}
      {...useHeads({ group: 'topic', among, overview, last })}
      fog={t('folded')}
      rows={figures.map(figure => {
        const counts = countsOf(figure.name)
        return { ...rowOf(figure), picture: <Stream counts={counts} most={most} said={said(counts)} /> }
      })}
    />
  )
}
