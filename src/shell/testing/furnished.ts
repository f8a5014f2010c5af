import { randomUUID } from 'node:crypto'
import type { AgreementView, ClauseInput } from '../../capabilities/agreements/model.ts'
import type { Cast } from './cast.ts'
import type { Client, Reply } from './test-app.ts'

/** Stands in every text that the two write, so that a leak of any of it is seen. */
export const secretWord = 'zeilbootje'

/** The same in what one of the two wrote, so that whose words somebody reads is seen. */
export const wordsOf = { employee: `${secretWord} van haar`, manager: `${secretWord} van hem` } as const

/** How far the two have come in their agreement. */
export const agreementStages = [
  'none',
  'started',
  'rendered',
  'reacted',
  'proposed',
  'accepted',
  'open',
  'signed',
] as const
export type AgreementStage = (typeof agreementStages)[number]

/** A table of the pair with something of everything on it. */
export interface Furnished {
  relationId: string
  url: string
  topicId: string
  cardId: string
  noteId: string
  conversationId: string
  agreementId: string
  dealId: string
  clauses: { employee: ClauseInput; manager: ClauseInput; joint: ClauseInput }
  text: { number: number; hash: string }
}

/** A hard clause; `rest` says what is otherwise. */
export const clauseOf = (what: string, rest: Partial<ClauseInput> = {}): ClauseInput => ({
  id: randomUUID(),
  who: 'both',
  whoName: null,
  what,
  when: { day: '2026-09-01' },
  how: 'in het rooster',
  fills: { kind: 'new' },
  reviewOn: null,
  endsOn: null,
  outlives: null,
  topicId: null,
  itemId: null,
  dealId: null,
  value: null,
  ...rest,
})

export const emptySheet = {
  aims: secretWord,
  reach: '',
  resistance: '',
  unacceptable: '',
  bridges: '',
  guessAims: '',
  guessReach: '',
  guessResistance: '',
  guessUnacceptable: '',
  guessBridges: '',
}

export const needCard = {
  need: 'development',
  wish: secretWord,
  fromDate: '2026-09-01',
  reviewDate: '2027-03-01',
}

export const dealInput = {
  kind: 'hours',
  dimension: 'other-times',
  reason: 'work-allows',
  compensation: 'none',
  description: secretWord,
  differs: 'de dag eindigt eerder',
}
const someAnswers = { variety: { importance: 5, owed: 4, kept: 2 } }

/** Lays the table by the API itself, as the two people would. */
export async function furnish(
  { clients: { employee, manager }, newRelation }: Cast,
  stages: { agreement?: AgreementStage; view?: 'written' | 'submitted' | 'half-released' | 'released' } = {},
): Promise<Furnished> {
  const relationId = await newRelation()
  const url = `/api/relations/${relationId}`
  const both = [employee, manager]

  const view = stages.view ?? 'written'
  for (const side of both) await ok(side.put(`${url}/view`, { version: 0, answers: someAnswers }))
  if (view !== 'written') for (const side of both) await ok(side.post(`${url}/view/submit`, { version: 1 }))
  if (view === 'half-released' || view === 'released') await ok(employee.post(`${url}/view/release`))
  if (view === 'released') await ok(manager.post(`${url}/view/release`))

  const card = { ...needCard, wish: wordsOf.employee }
  const cards = await ok(employee.post(`${url}/needs`, card))
  const { cardId } = cards.body.cards[0]
  await ok(employee.put(`${url}/needs/${cardId}`, { version: 1, card }))
  const planned = await ok(manager.post(`${url}/conversations`, { kind: 'annual', plannedOn: '2026-09-01' }))
  const { conversationId } = planned.body.conversations[0]
  const talks = await ok(employee.post(`${url}/topics`, { title: wordsOf.employee }))
  const { topicId } = talks.body.topics[0]
  for (const [side, aims] of [
    [employee, wordsOf.employee],
    [manager, wordsOf.manager],
  ] as const)
    await ok(side.put(`${url}/topics/${topicId}/sheet`, { version: 0, sheet: { ...emptySheet, aims } }))
  const noteId = talks.body.notes[0].noteId
  const agreement = await furnishAgreement(employee, manager, url, stages.agreement ?? 'none')
  return { relationId, url, topicId, cardId, noteId, conversationId, ...agreement }
}

async function furnishAgreement(employee: Client, manager: Client, table: string, stage: AgreementStage) {
  const done = (wanted: AgreementStage) => agreementStages.indexOf(stage) >= agreementStages.indexOf(wanted)
  const clauses = {
    employee: clauseOf(wordsOf.employee),
    manager: clauseOf(wordsOf.manager),
    joint: clauseOf(wordsOf.manager),
  }
  const nothing = { number: 1, hash: '0'.repeat(64) }
  if (stage === 'none') return { agreementId: randomUUID(), dealId: randomUUID(), clauses, text: nothing }
  const started = await ok(employee.post(`${table}/agreements`))
  const { agreementId } = started.body as AgreementView
  const url = `${table}/agreements/${agreementId}`
  await ok(employee.put(`${url}/rendering`, { version: 0, clauses: [clauses.employee] }))
  await ok(manager.put(`${url}/rendering`, { version: 0, clauses: [clauses.manager] }))
  const deals = await ok(employee.post(`${url}/deals`, { ...dealInput, description: wordsOf.employee }))
  const { dealId } = (deals.body as AgreementView).deals[0]!
  let text = nothing
  if (done('rendered')) {
    for (const side of [employee, manager]) await ok(side.post(`${url}/rendering/submit`, { version: 1 }))
  }
  if (done('reacted')) {
    await ok(employee.put(`${url}/reactions/${clauses.manager.id}`, { kind: 'agree' }))
    await ok(manager.put(`${url}/reactions/${clauses.employee.id}`, { kind: 'agree' }))
  }
  if (done('proposed')) {
    const leftOut = await leftOutAt(manager, url)
    const written = await ok(
      manager.post(`${url}/versions`, { basedOn: 0, clauses: [clauses.joint], leftOut }),
    )
    const { number, hash } = (written.body as AgreementView).versions[0]!
    text = { number, hash }
  }
  if (done('accepted')) await ok(employee.post(`${url}/accept`, text))
  if (done('open')) await ok(employee.post(`${url}/sign`, text))
  if (done('signed')) await ok(manager.post(`${url}/sign`, text))
  return { agreementId, dealId, clauses, text }
}

/** All that was written apart, each left out of a text with a word. */
export const leftOutOf = ({ mine, others }: AgreementView): { clauseId: string; word: string }[] =>
  [...mine.clauses, ...others.flatMap(({ clauses }) => clauses ?? [])].map(({ id }) => ({
    clauseId: id,
    word: 'Niet in deze tekst',
  }))

/** The same at an address. */
export const leftOutAt = async (client: Client, url: string) =>
  leftOutOf((await ok(client.get(url))).body as AgreementView)

export async function ok(reply: Promise<Reply>): Promise<Reply> {
  const { status, raw } = await reply
  if (status >= 300) throw new Error(`Furnishing failed with ${status}: ${raw.body}`)
  return reply
}
