import { defaultK } from '../family.ts'
import { atomsIn } from './atoms.ts'
import { boundsIn } from './bounds.ts'
import { derivedIn } from './derived.ts'
import type { Finding } from './finding.ts'
import { Groups } from './groups.ts'
import { judge } from './judge.ts'
import { Pairwise } from './pairwise.ts'
import { type EarlierFigure, type PublishedFigure, type Questions, subjectOf } from './published.ts'
import { residuesIn } from './residues.ts'
import { SpanSearch, type Spans } from './spans.ts'
import { spanOf, sumOf } from './sums.ts'
import { type Statement, type System, systemsOf } from './systems.ts'

export interface LedgerInput extends Questions {
  /** Everything that is out; what is in no scope of the new figures costs nothing but the reading. */
  readonly before: readonly EarlierFigure[]
  /** What somebody would like to publish, on one day. */
  readonly wanted: readonly PublishedFigure[]
  readonly date: string
}

export interface LedgerWatch {
  /** Told how far the work is, from 0 to 1. */
  readonly onProgress?: (done: number) => void
}

/**
 * Which of the wanted figures may go out, so that together with everything that is out nothing follows about one to four
 * people (k - 1): by adding and subtracting with any fractions, by remainders, by whole numbers within bounds, by what is
 * left over; nor what everybody in a group answered. What is out stays. The largest groups first, so that nothing large
 * is hidden for the sake of something small. The same input gives the same answer. Throws RangeError for a figure that
 * makes no sense.
 */
export function decideFigures(input: LedgerInput, { onProgress }: LedgerWatch = {}): readonly boolean[] {
  const { before, wanted, date, k = defaultK } = input
  const groups = new Groups()
  const systems = systemsOf(input, groups, [
    ...before.map(figure => ({ figure, isNew: false })),
    ...wanted.map(figure => ({ figure: { ...figure, date }, isNew: true })),
  ])
  const published = wanted.map(() => false)
  const spans = new SpanSearch(groups, k)
  systems.forEach((system, at) => {
    for (const statement of decideSystem(system, groups, k, spans))
      published[statement.at - before.length] = true
    onProgress?.((at + 1) / systems.length)
  })
  return published
}

/** Whether a figure is harmless by itself: about k people or more, of whom neither few nor all answered alike. */
export function isHarmless(figure: PublishedFigure, questions: Questions): boolean {
  const k = questions.k ?? defaultK
  const n = figure.group.length
  const subject = subjectOf(questions, figure.subject)
  return n >= k && judge(spanOf(subject), { n, ...sumOf(figure, subject, n) }, k) === null
}

/** The new statements of one system that may be published. */
function decideSystem(system: System, groups: Groups, k: number, spans: SpanSearch): Statement[] {
  const old = system.statements.filter(({ isNew }) => !isNew)
  const wanted = system.statements.filter(({ isNew }) => isNew).sort((a, b) => b.n - a.n || a.at - b.at)
  const pairwise = new Pairwise(system, groups, k)
  for (const statement of old) pairwise.add(statement)
  let kept = wanted.filter(statement => pairwise.mayAdd(statement) && pairwise.add(statement))
  // What follows from the old alone follows anyhow, and hides nothing new.
  let before: ReadonlySet<string> | null = null
  while (kept.length > 0) {
    const { findings, unsure } = lookAt({ ...system, statements: [...old, ...kept] }, groups, k, spans)
    if (findings.length === 0 && !unsure) break
    before ??= new Set(lookAt({ ...system, statements: old }, groups, k, spans).findings.map(nameOf))
    const anew = findings.filter(finding => !before!.has(nameOf(finding)))
    const gone = unsure ? new Set(kept.slice(kept.length >> 1)) : takenBack(anew, old.length, kept, groups)
    if (gone.size === 0) break
    kept = kept.filter(statement => !gone.has(statement))
  }
  return kept
}

const fewStatements = 60

const nameOf = ({ how, people, from }: Finding): string =>
  `${how} ${people.length > 0 ? people.join() : from.join()}`

function lookAt(system: System, groups: Groups, k: number, spans: SpanSearch): Spans {
  if (system.statements.length === 0) return { findings: [], unsure: false }
  const { findings, unsure } = spans.in(system)
  const more = [...findings, ...derivedIn(system, groups, k)]
  // The rest is slow, and says nothing new while something simpler follows.
  if (more.length > 0 || unsure) return { findings: more, unsure }
  const atoms = atomsIn(
    groups,
    system.statements.map(({ group }) => group),
  )
  const residues = residuesIn(system, atoms, k)
  if (residues.length > 0) return { findings: residues, unsure: false }
  // Few figures hang together closely: one less may be enough for all that follows.
  const bounds = boundsIn(system, atoms, k)
  return { findings: system.statements.length <= fewStatements ? bounds.slice(0, 1) : bounds, unsure: false }
}

/** For each thing that follows one new statement less: the smallest of those that it follows from. */
function takenBack(
  findings: readonly Finding[],
  old: number,
  kept: readonly Statement[],
  groups: Groups,
): Set<Statement> {
  const gone = new Set<Statement>()
  const done = new Set<number>()
  for (const { from, people } of findings) {
    const own = from.flatMap(at => kept[at - old] ?? [])
    if (
      from.length > 0 ? own.length === 0 || own.some(one => gone.has(one)) : people.some(one => done.has(one))
    )
      continue
    const about = new Set(people)
    const touching = kept.filter(({ group }) => groups.all[group]!.people.some(person => about.has(person)))
    const [smallest] = (own.length > 0 ? own : touching.length > 0 ? touching : kept).slice(-1)
    const last = own.reduce((least, one) => (one.n <= least.n ? one : least), smallest!)
    gone.add(last)
    for (const person of people) done.add(person)
  }
  return gone
}
