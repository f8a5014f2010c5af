import { atomsOf } from '@wisselwerk/engines/disclosure'
import type { Decide } from '../../../platform/disclosure/decide.ts'
import { themes } from '../figures.ts'
import type { KeptFigure } from '../store/overviews.ts'
import { countedAmong, type FigureGroup } from '../vocabulary.ts'

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
  const shown = await decideAll(figures, decide)
  return [...whole, ...parts].map(figure => {
    const { people, ...named } = figure
    return { ...named, count: shown.has(figure) ? people.length : null }
  })
}

/**
 * Figures about everybody first, so that none of them is folded for the sake of a team or a quarter. How many people a
 * team has anybody can count who works there, and HR has a list: a headcount counts as known, shown or not, so that what
 * is left of it is no small group either.
 */
async function decideTogether({ whole, parts }: Figures, decide: Decide): Promise<Set<Wanted>> {
  const heads = [...whole, ...parts].filter(isHeadcount)
  const known = { heads, alike: allAlike(heads, [...whole, ...parts]) }
  const others = (figures: readonly Wanted[]) => figures.filter(figure => !isHeadcount(figure))
  const first = await shownOf(others(whole), [], known, decide)
  const then = await shownOf(others(parts), first, known, decide)
  return new Set([...(await pick(heads, [], new Set(), decide)), ...first, ...then])
}

export const isHeadcount = ({ name }: Pick<Wanted, 'name'>) => name === 'people'

/** People of whom everybody knows how the talks went, when that of their whole team or kind is known: all went alike. */
function allAlike(heads: readonly Wanted[], figures: readonly Wanted[]): Set<string> {
  const outcomes = figures.filter(({ name }) => name.startsWith('talk.'))
  return new Set(
    heads.flatMap(({ unitId, kind, people }) => {
      const own = outcomes.filter(figure => figure.unitId === unitId && figure.kind === kind)
      return own.some(figure => figure.people.length === people.length) ? people : []
    }),
  )
}

interface Known {
  heads: readonly Wanted[]
  alike: ReadonlySet<string>
}

/**
 * Twice, and what passes both is shown. First with headcounts known; then for those of whom all went alike, whose number
 * is a headcount, so that knowing the one must not count as knowing the other. Fewer figures never tell more.
 */
async function shownOf(
  wanted: readonly Wanted[],
  before: readonly Wanted[],
  { heads, alike }: Known,
  decide: Decide,
): Promise<Wanted[]> {
  const beside = await pick(wanted, [...heads, ...before], new Set(), decide)
  return alike.size === 0 ? beside : pick(beside, before, alike, decide)
}

async function pick(
  wanted: readonly Wanted[],
  before: readonly Wanted[],
  alike: ReadonlySet<string>,
  decide: Decide,
): Promise<Wanted[]> {
  const { atoms, queries } = atomsOf([...wanted, ...before].map(({ people }) => people))
  const family = {
    // Who are all alike are hidden by the engine, and so is whatever they would follow from.
    atoms: atoms.map(({ n, people }) =>
      people.every(person => alike.has(person)) ? { n, answers: [n] } : { n },
    ),
    queries: queries.slice(0, wanted.length),
    frozen: queries.slice(wanted.length),
  }
  const may = await decide.family(family)
  return wanted.filter((_, at) => may[at])
}

/**
 * In a large organisation each subject is decided by itself, with among whom it is counted. What adds up within a
 * subject is seen there; across subjects no two figures that differ by fewer people than a group has at least are both shown.
 */
async function decideBySubject(figures: Figures, decide: Decide): Promise<Set<Wanted>> {
  const hidden = new Set<Wanted>()
  for (const subject of subjectsOf(figures)) {
    const shown = await decideTogether(subject, decide)
    for (const figure of [...subject.whole, ...subject.parts]) if (!shown.has(figure)) hidden.add(figure)
  }
  const all = [...figures.whole, ...figures.parts].filter(figure => !hidden.has(figure))
  return new Set(withoutNearlyTheSame(all, decide.smallestGroup))
}

/** What is also said of teams or kinds. */
const ofParts: readonly FigureGroup[] = ['talk', 'plan', 'breach']
const isOfPart = ({ unitId, kind }: Wanted) => unitId !== null || kind !== null

function subjectsOf({ whole, parts }: Figures): Figures[] {
  const groups = Object.keys(countedAmong) as FigureGroup[]
  const among = (name: string) => whole.filter(figure => isHeadcount(figure) || figure.name === name)
  return [
    ...groups.map(group => ({
      whole: [
        ...among(countedAmong[group]),
        ...whole.filter(({ name }) => name.startsWith(`${group}.`) && name !== countedAmong[group]),
      ],
      parts: ofParts.includes(group)
        ? parts.filter(part => isOfPart(part) && (isHeadcount(part) || part.name.startsWith(`${group}.`)))
        : [],
    })),
    ...themes.map(theme => ({
      whole: among(theme),
      parts: parts.filter(({ name }) => name.startsWith(`${theme}.`)),
    })),
  ]
}

/** In order, each unless it differs from an earlier one by a few people, both sides counted. */
function withoutNearlyTheSame(all: readonly Wanted[], fewest: number): Wanted[] {
  const kept: { figure: Wanted; people: ReadonlySet<string> }[] = []
  for (const figure of all) {
    const near = kept.some(({ people }) => {
      if (Math.abs(people.size - figure.people.length) >= fewest) return false
      const alone = figure.people.filter(person => !people.has(person)).length
      const difference = alone + people.size - (figure.people.length - alone)
      return difference > 0 && difference < fewest
    })
    if (!near) kept.push({ figure, people: new Set(figure.people) })
  }
  return kept.map(({ figure }) => figure)
}
