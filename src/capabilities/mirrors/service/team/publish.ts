import { sizeBand } from '@wisselwerk/engines/disclosure'
import { dayOf } from '../../../../platform/clock/clock.ts'
import { asOwner, type Database } from '../../../../platform/db/database.ts'
import type { Decide } from '../../../../platform/disclosure/decide.ts'
import { type Ledger, type LedgerFigure, publishFigures } from '../../../../platform/disclosure/ledger.ts'
import { asSum, figureOf } from '../../../../platform/disclosure/means.ts'
import type { Vault } from '../../../../platform/vault/vault.ts'
import { mirrors, openQuestions } from '../../mirrors.ts'
import type { Figure, TeamFigures } from '../../model.ts'
import { isOver, lastDayOf } from '../../periods.ts'
import {
  type CountedReflection,
  closePeriod,
  findCounted,
  findOpenPeriods,
  findParents,
  insertPictures,
  type PeriodKey,
} from '../../store/team.ts'
import { places, questionsOfMirrors, subjectOf, teamMirrors, whoCounted } from '../../team-questions.ts'
import type { MirrorId } from '../../vocabulary.ts'
import { openSaid, type Said } from '../locked.ts'

interface Making {
  decide: Decide
  openVault(organisationId: string): Pick<Vault, 'open'>
}

/** Makes the pictures of every period that is over, each once. */
export async function publishPictures(
  database: Database,
  organisationId: string,
  { decide, openVault }: Making,
  when: { today: string; now: Date },
): Promise<void> {
  for (const mirror of teamMirrors) {
    const periods = await asOwner(database, tx => findOpenPeriods(tx, { organisationId, mirror }))
    for (const period of periods)
      if (isOver(period, when.today))
        await publishPeriod(
          database,
          { organisationId, mirror, period },
          { decide, openVault: () => openVault(organisationId) },
          when.now,
        )
  }
}

async function publishPeriod(
  database: Database,
  key: PeriodKey,
  { decide, openVault }: { decide: Decide; openVault: () => Pick<Vault, 'open'> },
  at: Date,
): Promise<void> {
  const publication = {
    organisationId: key.organisationId,
    by: 'mirror',
    on: dayOf(at),
    questions: questionsOfMirrors,
  }
  await publishFigures(database, publication, decide, async (ledger, tx) => {
    if (!(await closePeriod(tx, key, at))) return
    const parents = await findParents(tx, key.organisationId)
    const vault = openVault()
    const counted = (await findCounted(tx, key, lastDayOf(key.period))).map(openCounted(vault))
    const groups = groupsOf(counted.filter(isWhole(key.mirror)), parents)
    const shown = await decideGroups(key, groups, ledger)
    const figures = await figuresOf(key, shown, ledger)
    await insertPictures(
      tx,
      key,
      shown.map(({ unitId, people }, at) => ({
        number: at,
        unitId,
        people: sizeBand(people.length),
        figures: figures[at]!,
      })),
    )
  })
}

interface Counted extends Pick<CountedReflection, 'person_id' | 'unit_id' | 'hours'> {
  answers: Said
}

/** Opened here for whoever chose to count, and for nobody else but who may read it; what no key opens says nothing. */
const openCounted =
  (vault: Pick<Vault, 'open'>) =>
  ({ locked, reflection_id, ...counted }: CountedReflection): Counted => ({
    ...counted,
    answers: (locked === null ? null : openSaid(vault, 'answers', { reflection_id, locked })) ?? {},
  })

/** Every figure of a group is about the same people. */
const isWhole =
  (mirror: MirrorId) =>
  ({ answers }: Counted): boolean =>
    openQuestions(mirrors[mirror], answers) === 0

interface Group {
  /** Null is everybody. */
  unitId: string | null
  people: readonly Counted[]
}

/** Everybody, and each team with what is below it; somebody with two jobs in one group counts once. */
function groupsOf(counted: readonly Counted[], parents: ReadonlyMap<string, string | null>): Group[] {
  const groups = new Map<string | null, Map<string, Counted>>()
  for (const one of counted) {
    const line = new Set<string | null>([null])
    for (let unit: string | null | undefined = one.unit_id; unit && !line.has(unit); unit = parents.get(unit))
      line.add(unit)
    for (const unit of line) {
      const people = groups.get(unit) ?? new Map<string, Counted>()
      const other = people.get(one.person_id)
      if (!other || one.hours > other.hours) people.set(one.person_id, one)
      groups.set(unit, people)
    }
  }
  return [...groups].map(([unitId, people]) => ({ unitId, people: [...people.values()] }))
}

const idsOf = ({ people }: Group): string[] => people.map(({ person_id }) => person_id)

/** Which groups may be shown at all, beside everybody who was counted in an earlier period. */
async function decideGroups(
  { mirror }: PeriodKey,
  groups: readonly Group[],
  ledger: Ledger,
): Promise<Group[]> {
  const asked = groups.map(group => ({
    kind: 'any' as const,
    subject: whoCounted(mirror),
    people: idsOf(group),
  }))
  const may = await ledger.decide(asked)
  return groups.filter((_, at) => may[at])
}

/** Of each group its means, each decided with its value; what may not be told is null. */
async function figuresOf(
  { mirror, period }: PeriodKey,
  groups: readonly Group[],
  ledger: Ledger,
): Promise<TeamFigures[]> {
  const cells = groups.flatMap((group, nth) =>
    mirrors[mirror].questions.flatMap(({ id }) => {
      const answers = group.people.map(one => Number(one.answers[id]))
      const figure = figureOf(answers, places)
      if (figure === null) return []
      const asked: LedgerFigure = {
        ...asSum(figure, answers.length, places),
        subject: subjectOf(mirror, id),
        when: period,
        people: idsOf(group),
      }
      return [{ nth, id, figure: figure as NonNullable<Figure>, asked }]
    }),
  )
  const may = await ledger.decide(cells.map(({ asked }) => asked))
  const told = cells.filter((_, at) => may[at])
  return groups.map((_, nth) =>
    Object.fromEntries(
      mirrors[mirror].questions.map(({ id }) => [
        id,
        told.find(cell => cell.nth === nth && cell.id === id)?.figure ?? null,
      ]),
    ),
  )
}
