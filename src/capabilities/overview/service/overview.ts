import { dayOf } from '../../../platform/clock/clock.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { ringOffice } from '../../people/index.ts'
import { relationKinds } from '../../people/model.ts'
import { mustBelieveDay } from '../../privacy/index.ts'
import { readAgreedConditions } from '../../repair/index.ts'
import { breaches, figures, howItWent, inQuarter, ofKinds, quarters, themes } from '../figures.ts'
import type { Figure, Overview, OverviewList, Question } from '../model.ts'
import { mayAnswer, mayAsk, mustAnswer, mustAsk } from '../policy.ts'
import {
  findOverview,
  findOverviews,
  findUnitNames,
  type KeptFigure,
  wantOverview,
} from '../store/overviews.ts'
import { answerQuestion, countUnanswered, findQuestions, insertQuestion } from '../store/questions.ts'
import { chapters, ofChapter } from '../vocabulary.ts'

/** How many years back an overview can still be asked for. */
const yearsBack = 5

export async function listOverviews(call: Call): Promise<OverviewList> {
  const rows = await findOverviews(call.tx, call.actor.organisationId)
  const last = Number(call.today.slice(0, 4)) - 1
  return {
    years: Array.from({ length: yearsBack }, (_, back) => {
      const row = rows.find(one => one.year === last - back)
      return { year: last - back, state: row ? stateOf(row) : ('none' as const) }
    }),
  }
}

/** Asks for the overview of a year that is over; it is made once, and stays. */
export async function makeOverview(call: Call, year: number): Promise<OverviewList> {
  if (year >= Number(call.today.slice(0, 4))) refuse('overview.not-over', 'conflict', { year })
  if (year < Number(call.today.slice(0, 4)) - yearsBack) refuse('overview.too-long-ago', 'conflict', { year })
  await mustBelieveDay(call)
  const key = { organisationId: call.actor.organisationId, year }
  if (!(await wantOverview(call.tx, key, call.actor.personId, call.now)))
    refuse('overview.already-made', 'conflict', { year })
  await call.want('yearly-overview', String(year))
  const list = await listOverviews(call)
  await call.tell({ event: 'yearly-overview.wanted', subjectKind: 'overview', subjectId: String(year) })
  return list
}

export async function readOverview(call: Call, year: number): Promise<Overview> {
  const { organisationId } = call.actor
  const row = await findOverview(call.tx, { organisationId, year })
  if (!row) refuse('overview.no-such-overview', 'not-found', { year })
  const units = await findUnitNames(call.tx, organisationId)
  const said = await readAgreedConditions(call)
  const kept = new Map(row.figures.map(figure => [keyOf(figure), figure]))
  const figureOf = (name: string, part: Partial<KeptFigure> = {}): Figure => {
    const { count = null, things = null } = kept.get(keyOf({ name, unitId: null, kind: null, ...part })) ?? {}
    return { name, count, things }
  }
  const teams = new Set(row.figures.flatMap(({ unitId }) => unitId ?? []))
  const kinds = new Set(row.figures.flatMap(({ kind }) => kind ?? []))
  return {
    year,
    state: stateOf(row),
    madeOn: row.made_at && dayOf(row.made_at),
    chapters: chapters.map(chapter => ({
      chapter,
      figures: row.made_at ? figures[chapter].map(name => figureOf(name)) : [],
    })),
    streams: themes.map(name => ({
      name,
      counts: quarters.map(quarter => figureOf(inQuarter(name, quarter)).count),
    })),
    kinds: relationKinds
      .filter(kind => kinds.has(kind))
      .map(kind => ({ kind, figures: ofKinds.map(name => figureOf(name, { kind })) })),
    units: units
      .filter(unit => teams.has(unit.unit_id))
      .map(unit => ({
        name: unit.name,
        figures: howItWent.map(name => figureOf(name, { unitId: unit.unit_id })),
        breaches: breaches.map(name => figureOf(name, { unitId: unit.unit_id })),
        conditions: said.get(unit.unit_id) ?? null,
      })),
    questions: (await findQuestions(call.tx, { organisationId, year })).map(presentQuestion),
    may: [
      ...(mayAsk(call.actor) ? (['ask'] as const) : []),
      ...(mayAnswer(call.actor) ? (['answer'] as const) : []),
    ],
  }
}

/** "Why is this so?", from the works council about one figure or a whole chapter. */
export async function askQuestion(
  call: Call,
  year: number,
  { figure, question }: { figure: string; question: string },
): Promise<Overview> {
  mustAsk(call.actor)
  const { state } = await readOverview(call, year)
  if (state !== 'made') refuse('overview.not-made', 'conflict', { year })
  if (!chapters.some(chapter => figure === ofChapter(chapter) || figures[chapter].includes(figure)))
    refuse('overview.no-such-figure', 'not-found')
  const questionId = call.newId()
  const key = { organisationId: call.actor.organisationId, year }
  await insertQuestion(call.tx, key, {
    questionId,
    figure,
    question,
    askedBy: call.actor.personId,
    on: call.today,
  })
  await ringOffice(call, 'hr', `/overviews/${year}`)
  return told(call, year, 'yearly-overview.question-asked', questionId)
}

export async function giveAnswer(
  call: Call,
  year: number,
  questionId: string,
  { answer }: { answer: string },
): Promise<Overview> {
  mustAnswer(call.actor)
  const { questions } = await readOverview(call, year)
  if (!questions.some(one => one.questionId === questionId)) refuse('overview.no-such-question', 'not-found')
  const key = { organisationId: call.actor.organisationId, year }
  const row = { questionId, answer, answeredBy: call.actor.personId, on: call.today }
  if (!(await answerQuestion(call.tx, key, row))) refuse('overview.already-answered', 'conflict')
  await ringOffice(call, 'council', `/overviews/${year}`)
  return told(call, year, 'yearly-overview.question-answered', questionId)
}

/** Questions that wait for an answer, in any year. */
export const countOpenQuestions = (call: Call): Promise<number> =>
  countUnanswered(call.tx, call.actor.organisationId)

const stateOf = (row: { failed: boolean; made_at: Date | null }) =>
  row.made_at ? ('made' as const) : row.failed ? ('failed' as const) : ('making' as const)

const keyOf = ({ name, unitId, kind }: Omit<KeptFigure, 'count'>) => `${name} ${unitId} ${kind}`

export function presentQuestion(row: Awaited<ReturnType<typeof findQuestions>>[number]): Question {
  return {
    questionId: row.question_id,
    figure: row.figure,
    question: row.question,
    askedBy: { personId: row.asked_by, name: row.asked_by_name },
    askedOn: row.asked_on,
    answer: row.answer,
    answeredBy: row.answered_by ? { personId: row.answered_by, name: row.answered_by_name! } : null,
    answeredOn: row.answered_on,
  }
}

async function told(call: Call, year: number, event: string, subjectId: string): Promise<Overview> {
  const view = await readOverview(call, year)
  await call.tell({ event, subjectKind: 'overview-question', subjectId })
  return view
}
