import { clusters, columns } from '@wisselwerk/engines/flexicurity'
import { useState } from 'react'
import { useFormat } from '../../../platform/web/format.ts'
import { Aside, Card, Columns, Page, Section, Select, Stack } from '../../../ui/index.ts'
import { MiniWall } from '../../../ui/pictures/package/mini-wall.tsx'
import { sameContent, startingPoint } from '../draft.ts'
import type { PackageContent } from '../model.ts'
import { judge } from '../verdict.ts'
import { partsOf, signs } from '../verdict-words.ts'
import { type Trial, useTrial } from './draft-state.ts'
import { PackageLadder } from './package-ladder.tsx'
import { Places } from './places.tsx'
import { useWords } from './words.ts'

interface Choice {
  value: string
  label: string
  content: PackageContent
}

/** Two packages beside each other: published ones, what is tried out, and what the register says. */
export function ComparePackages() {
  const trial = useTrial()
  const { t } = useWords()
  const choices = useChoices(trial)
  const [left, setLeft] = useState(choices[0]!.value)
  const [right, setRight] = useState((choices[1] ?? choices[0]!).value)
  const find = (value: string) => choices.find(choice => choice.value === value) ?? choices[0]!
  const sides = [
    { id: 'left', label: t('compare.left'), chosen: find(left), choose: setLeft },
    { id: 'right', label: t('compare.right'), chosen: find(right), choose: setRight },
  ]
  const [one, other] = [find(left).content, find(right).content]
  return (
    <Page width="wide" title={t('compare.title')} sentence={t('compare.sentence')}>
      <Places here="compare" />
      <Columns least={320} gap="wide">
        {sides.map(({ id, label, chosen, choose }) => (
          <Card key={id} as="section" aria-label={label}>
            <Stack>
              <Select label={label} value={chosen.value} onChange={choose} options={choices} />
              <Side name={chosen.label} content={chosen.content} />
            </Stack>
          </Card>
        ))}
      </Columns>
      <PackageLadder packages={choices} />
      {sameContent(one, other) ? (
        <p>{t('compare.same')}</p>
      ) : (
        <Columns least={320} gap="wide">
          <Only title={t('compare.onlyLeft')} content={one} without={other} />
          <Only title={t('compare.onlyRight')} content={other} without={one} />
        </Columns>
      )}
    </Page>
  )
}

function useChoices({ view, draft, trying }: Trial): Choice[] {
  const { t } = useWords()
  const format = useFormat()
  const published = view.packages.map(one => ({
    value: `package-${one.number}`,
    label: t('compare.published', { number: one.number, on: format.day(one.publishedOn) }),
    content: one,
  }))
  return [
    ...(trying ? [{ value: 'draft', label: t('compare.draft'), content: draft }] : []),
    ...published,
    {
      value: 'register',
      label: t('compare.register'),
      content: startingPoint({ ...view, packages: [] }),
    },
  ]
}

function Side({ name, content }: { name: string; content: PackageContent }) {
  const { t, verdict, mark } = useWords()
  const judged = judge(content)
  return (
    <Stack gap="tight">
      <MiniWall
        label={t('compare.miniature', { name })}
        columns={columns.map(column => t(`columns.${column}.short`))}
        rows={clusters.map(cluster => ({
          id: cluster,
          name: t(`clusters.${cluster}`),
          tiles: judged.tiles
            .filter(tile => tile.cluster === cluster)
            .map(tile => ({
              id: tile.cell,
              side: tile.column === 'F' || tile.column === 'S' ? 'organisation' : 'employee',
              sign: tile.mark === null ? '' : signs[tile.mark],
              said: tile.lit ? mark(tile.mark) : t('wall.dark'),
              lit: tile.lit,
              hatched: tile.hatched,
              open: tile.lit && tile.open > 0,
              tied: tile.lit && tile.open === 0 && tile.cords.length > 0,
            })),
        }))}
      />
      <p>{verdict(judged, content)}</p>
      <Aside>
        {content.activities.length} {t('verdict.onWall', { count: content.activities.length })}
      </Aside>
    </Stack>
  )
}

function Only(props: { title: string; content: PackageContent; without: PackageContent }) {
  const { t, activity } = useWords()
  const there = new Set(props.without.activities.map(({ id }) => id))
  const tied = new Set(props.without.compensations.map(({ cell, by }) => `${cell} ${by}`))
  const named = new Map(props.content.activities.map(({ id, name }) => [id, name]))
  const names = props.content.activities
    .filter(({ id }) => !there.has(id))
    .map(({ id, name }) => activity(id, name))
    .sort((a, b) => a.localeCompare(b))
  const cords = props.content.compensations
    .filter(({ cell, by }) => !tied.has(`${cell} ${by}`))
    .map(({ cell, by }) => {
      const [cluster, column] = partsOf(cell)
      const minus = t('minuses.item', {
        cluster: t(`clusters.${cluster}`),
        column: t(`columns.${column}.name`),
      })
      return t('compare.cord', { minus, name: activity(by, named.get(by) ?? null) })
    })
  const items = [...names, ...cords]
  return (
    <Section title={props.title}>
      {items.length === 0 ? (
        <Aside>{t('compare.nothing')}</Aside>
      ) : (
        <ul>
          {items.map(name => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </Section>
  )
}
