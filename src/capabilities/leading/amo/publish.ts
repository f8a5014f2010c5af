import { sizeBand } from '@wisselwerk/engines/disclosure'
import { dayOf } from '../../../platform/clock/clock.ts'
import { asOwner, type Database } from '../../../platform/db/database.ts'
import type { Decide } from '../../../platform/disclosure/decide.ts'
import { type Ledger, type LedgerFigure, publishFigures } from '../../../platform/disclosure/ledger.ts'
import { asSum, figureOf } from '../../../platform/disclosure/means.ts'
import type { Vault } from '../../../platform/vault/vault.ts'
import {
  type CountedSheet,
  closeHalf,
  findCounted,
  findOpenHalves,
  findParents,
  insertCards,
} from '../store/amo.ts'
import { isOver, lastDayOf } from './halves.ts'
import { questionsOfAmo, subjectOf, whoCounted } from './ledger.ts'
import { openAnswers } from './locked.ts'
import type { AmoCard, AmoFigure } from './model.ts'
import { type AmoQuestion, amoQuestions, isWhole, places, type Voice, voices } from './questions.ts'

interface Making {
  decide: Decide
  openVault(organisationId: string): Pick<Vault, 'open'>
}

/** Makes the cards of every half-year that is over, each once. */
export async function publishAmo(
  database: Database,
  organisationId: string,
  { decide, openVault }: Making,
  when: { today: string; now: Date },
): Promise<void> {
  const halves = await asOwner(database, tx => findOpenHalves(tx, organisationId))
  for (const half of halves.filter(one => isOver(one, when.today))) {
    const publication = { organisationId, by: 'amo', on: dayOf(when.now), questions: questionsOfAmo }
    await publishFigures(database, publication, decide, async (ledger, tx) => {
      if (!(await closeHalf(tx, organisationId, half, when.now))) return
      const parents = await findParents(tx, organisationId)
      const sheets = await findCounted(tx, { organisationId, half }, lastDayOf(half))
      const vault = openVault(organisationId)
      const cards: AmoCard[] = []
      for (const voice of voices)
        cards.push(...(await cardsOf({ half, voice }, groupsOf(sheets, voice, { parents, vault }), ledger)))
      await insertCards(tx, organisationId, cards)
    })
  }
}

interface Group {
  /** Null is everybody. */
  unitId: string | null
  people: Map<string, Record<AmoQuestion, number>>
}

/** Everybody, and each unit with what is below it; somebody who stands in one twice counts once. */
function groupsOf(
  sheets: readonly CountedSheet[],
  voice: Voice,
  { parents, vault }: { parents: ReadonlyMap<string, string | null>; vault: Pick<Vault, 'open'> },
): Group[] {
  const groups = new Map<string | null, Group['people']>()
  for (const sheet of sheets.filter(one => one.voice === voice)) {
    const answers = openAnswers(vault, sheet)
    if (answers === null || !isWhole(answers)) continue
    const line = new Set<string | null>([null])
    for (
      let unit: string | null | undefined = sheet.unit_id;
      unit && !line.has(unit);
      unit = parents.get(unit)
    )
      line.add(unit)
    for (const unit of line) {
      const people = groups.get(unit) ?? new Map<string, Record<AmoQuestion, number>>()
      groups.set(unit, people.set(sheet.person_id, answers))
    }
  }
  return [...groups].map(([unitId, people]) => ({ unitId, people }))
}

/** Which groups may be shown at all, and of each its means, decided with its value; what may not be told is null. */
async function cardsOf(
  { half, voice }: { half: string; voice: Voice },
  groups: readonly Group[],
  ledger: Ledger,
): Promise<AmoCard[]> {
  const may = await ledger.decide(
    groups.map(({ people }) => ({
      kind: 'any' as const,
      subject: whoCounted(voice),
      people: [...people.keys()],
    })),
  )
  const shown = groups.filter((_, at) => may[at])
  const cells = shown.flatMap(({ people }, nth) =>
    amoQuestions.flatMap(id => {
      const said = [...people.values()].map(answers => answers[id])
      const figure = figureOf(said, places)
      if (figure === null) return []
      const asked: LedgerFigure = {
        ...asSum(figure, said.length, places),
        subject: subjectOf(voice, id),
        when: half,
        people: [...people.keys()],
      }
      return [{ nth, id, figure: figure as NonNullable<AmoFigure>, asked }]
    }),
  )
  const told = await ledger.decide(cells.map(({ asked }) => asked))
  return shown.map(({ unitId, people }, nth) => ({
    half,
    voice,
    unitId,
    people: sizeBand(people.size),
    figures: Object.fromEntries(
      amoQuestions.map(id => [
        id,
        cells.find((cell, at) => told[at] && cell.nth === nth && cell.id === id)?.figure ?? null,
      ]),
    ),
  }))
}
