import { atomsOf } from '@wisselwerk/engines/disclosure'
import type { Decide } from '../../privacy/index.ts'
import { themes } from '../figures.ts'
import type { KeptFigure } from '../store/overviews.ts'
import { countedAmong, type FigureGroup, leastShown } from '../vocabulary.ts'

/** A figure that somebody would like to see, with who stands behind it. */
export type Wanted = Omit<KeptFigure, 'count'> & { people: readonly string[] }

/** Figures about everybody, and figures about a part of them. */
export interface Figures {
  whole: readonly Wanted[]
  parts: readonly Wanted[]
}

/** Of more people than this, everything at once takes minutes and more memory than a server has. */
const mostAtOnce = 1_000

/** The counts, without those from which somebody could be found; in the order of what was wanted. */
export async function fold(
  figures: Figures,
  decide: Decide,
  mostTogether: number = mostAtOnce,
): Promise<KeptFigure[]> {
  const { whole, parts } = figures
  const everybody = new Set(whole.flatMap(({ people }) => people)).size
  const decideAll = everybody <= mostTogether ? decideTogether : decideBySubject
  const shown = await decideAll(figures, decide, allOneWay(parts))
  return [...whole, ...parts].map(figure => {
    const { people, ...named } = figure
    return { ...named, count: shown.has(figure) ? people.length : null }
  })
}

/**
 * People of teams, or of kinds of relation, in which nobody calls the talk a conversation while the manager does: the
 * number would be what each of them answered, and that is between two people. That a whole team had a talk, or none,
 * may be known.
 */
function allOneWay(parts: readonly Wanted[]): Set<string> {
  return new Set(
    parts
      .filter(({ name }) => name === 'people')
      .flatMap(({ unitId, kind, people }) => {
        const same = parts.find(
          part => part.name === 'talk.one-way' && part.unitId === unitId && part.kind === kind,
        )
        return same?.people.length === people.length ? people : []
      }),
  )
}

/** Figures about everybody first, so that none of them is folded for the sake of a team or a quarter. */
async function decideTogether(
  { whole, parts }: Figures,
  decide: Decide,
  alike: ReadonlySet<string>,
): Promise<Set<Wanted>> {
  const first = await shownOf(whole, [], decide, alike)
  return new Set([...first, ...(await shownOf(parts, first, decide, alike))])
}

async function shownOf(
  wanted: readonly Wanted[],
  before: readonly Wanted[],
  decide: Decide,
  alike: ReadonlySet<string>,
): Promise<Wanted[]> {
  const { atoms, queries } = atomsOf([...wanted, ...before].map(({ people }) => people))
  const family = {
    // Who all say the same are hidden by the engine, and so is whatever they would follow from.
    atoms: atoms.map(({ n, people }) =>
      people.every(person => alike.has(person)) ? { n, answers: [n] } : { n },
    ),
    queries: queries.slice(0, wanted.length),
    frozen: queries.slice(wanted.length),
  }
  const may = await decide(family, async () => {})
  return wanted.filter((_, at) => may[at])
}

/**
 * In a large organisation each subject is decided by itself, with among whom it is counted. What adds up within a
 * subject is seen there; across subjects no two figures that differ by fewer than five people are both shown.
 */
async function decideBySubject(
  figures: Figures,
  decide: Decide,
  alike: ReadonlySet<string>,
): Promise<Set<Wanted>> {
  const hidden = new Set<Wanted>()
  for (const subject of subjectsOf(figures)) {
    const shown = await decideTogether(subject, decide, alike)
    for (const figure of [...subject.whole, ...subject.parts]) if (!shown.has(figure)) hidden.add(figure)
  }
  const all = [...figures.whole, ...figures.parts].filter(figure => !hidden.has(figure))
  return new Set(withoutNearlyTheSame(all))
}

function subjectsOf({ whole, parts }: Figures): Figures[] {
  const groups = Object.keys(countedAmong) as FigureGroup[]
  const named = (name: string) => whole.filter(figure => figure.name === name)
  return [
    ...groups.map(group => ({
      whole: [
        ...named(countedAmong[group]),
        ...whole.filter(({ name }) => name.startsWith(`${group}.`) && name !== countedAmong[group]),
      ],
      parts: group === 'talk' ? parts.filter(({ unitId, kind }) => unitId !== null || kind !== null) : [],
    })),
    ...themes.map(theme => ({
      whole: named(theme),
      parts: parts.filter(({ name }) => name.startsWith(`${theme}.`)),
    })),
  ]
}

/** In order, each unless it differs from an earlier one by a few people, both sides counted. */
function withoutNearlyTheSame(all: readonly Wanted[]): Wanted[] {
  const kept: { figure: Wanted; people: ReadonlySet<string> }[] = []
  for (const figure of all) {
    const near = kept.some(({ people }) => {
      if (Math.abs(people.size - figure.people.length) >= leastShown) return false
      const alone = figure.people.filter(person => !people.has(person)).length
      const difference = alone + people.size - (figure.people.length - alone)
      return difference > 0 && difference < leastShown
    })
    if (!near) kept.push({ figure, people: new Set(figure.people) })
  }
  return kept.map(({ figure }) => figure)
}
