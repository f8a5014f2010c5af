import type { Organisation } from '../../../shell/testing/builder.ts'
import type { Desk } from '../../../shell/testing/desk.ts'
import type { OutcomeInput, ProposalInput } from '../model.ts'

export interface Consulting extends Organisation {
  hr: string
  otherHr: string
  council: string
  /** Leads everybody of the unit. */
  manager: string
  /** In the unit, of every kind of contract. */
  people: [string, string, string, string, string]
}

const kinds = ['permanent', 'fixed_term', 'on_call', 'agency', 'freelance'] as const

/** A unit of five, one of each kind, who leads them, HR and the council. */
export async function gather({ build }: Desk): Promise<Consulting> {
  const where = await build.organisation()
  const { organisationId } = where
  const someone = () => build.person(organisationId)
  const [hr, otherHr, council, manager] = [await someone(), await someone(), await someone(), await someone()]
  for (const person of [hr, otherHr]) await build.role(organisationId, person, 'hr')
  await build.role(organisationId, council, 'council')
  const people: string[] = []
  for (const kind of kinds) {
    const person = await someone()
    await build.relation(where, person, manager, { kind })
    people.push(person)
  }
  return { ...where, hr, otherHr, council, manager, people: people as Consulting['people'] }
}

export const lastDay = '2026-09-14'
export const dayAfter = '2026-09-15'

export const proposal: ProposalInput = {
  title: 'Later beginnen op maandag',
  what: 'De maandag begint om half negen.',
  why: 'De bus komt om acht uur.',
  loose: 'Het tijdstip.',
  fixed: 'Het aantal uren.',
  office: 'hr',
  unitId: null,
  deciderId: null,
  endsOn: lastDay,
  ruleId: null,
}

/** One point for all of them. */
export const outcomeFor = (reactionIds: readonly string[]): OutcomeInput => ({
  decision: 'We beginnen om kwart over acht.',
  reasons: 'Dan haalt iedereen de bus.',
  points:
    reactionIds.length === 0 ? [] : [{ heard: 'Half negen is laat.', verdict: 'partly', because: 'De bus.' }],
  answered: reactionIds.map(reactionId => ({ reactionId, point: 0 })),
})
