import { writeLine } from '../../../src/capabilities/depth/service/talk-lines.ts'
import { firstTerms } from '../../../src/capabilities/people/contract-schemas.ts'
import {
  declineFirstTerms,
  keepFirstTerms,
  proposeFirstTerms,
} from '../../../src/capabilities/people/service/first-contract.ts'
import { inviteGuest } from '../../../src/capabilities/people/service/guests.ts'
import { giveRole } from '../../../src/capabilities/people/service/roles.ts'
import { demoDay } from '../people.ts'
import type { Scene, Table } from './scene.ts'

/** Somebody who makes the rosters of one team, and a coach of another until the spring. */
export async function planFor({ act, demo, personOf }: Scene): Promise<void> {
  const { units, people, relations } = demo.register
  const numberOf = (job: string) => {
    const { personId } = relations.find(one => one.job === job && one.kind === 'permanent')!
    return people.find(one => one.personId === personId)!.number
  }
  const unit = (code: string) => ({
    kind: 'unit' as const,
    id: units.find(({ team }) => team.code === code)!.unitId,
  })
  const give = (input: Omit<Parameters<typeof giveRole>[1], 'from'>) =>
    act(personOf('marieke'), call => giveRole(call, { ...input, from: demoDay }))
  await give({ number: numberOf('planner'), role: 'planner', scope: unit('NT'), until: null })
  await give({
    number: numberOf('occupational-therapist'),
    role: 'coach',
    scope: unit('RV'),
    until: '2027-03-31',
  })
}

/** What both read before a talk: money to learn, a place that opens, a training. */
export async function sayBeforeTalks({ act, personOf, words }: Scene): Promise<void> {
  const { budget, opening, training } = words.scenes.talkLines
  for (const [kind, line, until] of [
    ['budget', budget, '2026-12-31'],
    ['opening', opening, '2026-10-31'],
    ['training', training, '2026-09-17'],
  ] as const)
    await act(personOf('marieke'), call =>
      writeLine(call, { kind, words: line, unitId: null, from: demoDay, until }),
    )
}

/** A consultant of the union, whom somebody may take along; that she is one is all that is known of it. */
export async function letIn({ act, personOf, words }: Scene): Promise<void> {
  const guest = { ...words.scenes.consultant, purpose: 'consultant' as const, until: '2027-03-31' }
  await act(personOf('marieke'), call => inviteGuest(call, guest, ''))
}

/**
 * The first contract as HR wrote it down: Samira said what was not right, and HR took it over; Oleksandr did, and HR left
 * it as it was; what Fatma says waits for an answer.
 */
export async function keepContracts({ act, personOf, tableOf, words }: Scene): Promise<void> {
  const { terms, why, takenPayScale, declinedPayScale } = words.scenes
  const written = ({ relation }: Table, payScale = terms.payScale) =>
    firstTerms.parse({
      kind: relation.kind,
      startsOn: relation.from,
      endsOn: null,
      hoursPerWeek: relation.hours.at(-1)!.hours,
      jobTitle: relation.jobTitle,
      workplace: words.locations[relation.team.location],
      payScale,
      collectiveAgreement: terms.agreement,
      notice: terms.notice,
    })
  const hr = personOf('marieke')
  const [samira, oleksandr, fatma] = (['samira', 'oleksandr', 'fatma'] as const).map(chair =>
    tableOf(personOf(chair)),
  ) as [Table, Table, Table]
  for (const table of [samira, oleksandr, fatma])
    await act(hr, call => keepFirstTerms(call, table.relationId, written(table)))
  const propose = (table: Table, payScale: string, reason: string) =>
    act(table.employee, call =>
      proposeFirstTerms(call, table.relationId, { ...written(table, payScale), why: reason }),
    )
  await propose(samira, takenPayScale, why.taken)
  await act(hr, call => keepFirstTerms(call, samira.relationId, written(samira, takenPayScale)))
  const { proposals } = await propose(oleksandr, declinedPayScale, why.declined)
  await act(hr, call => declineFirstTerms(call, oleksandr.relationId, proposals[0]!.number))
  await propose(fatma, terms.payScale, why.open)
}
