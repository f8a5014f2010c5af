import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Random } from '../../db/demo/random.ts'
import { attackFile, attackMissing } from '../../tools/ledger-attack.ts'
import { addDeal, refuseDeal } from '../capabilities/agreements/service/deals.ts'
import {
  reactToClause,
  readAgreement,
  startAgreement,
  submitRendering,
  writeRendering,
} from '../capabilities/agreements/service/renderings.ts'
import { acceptVersion, proposeVersion, signVersion } from '../capabilities/agreements/service/text.ts'
import { readGrantRates } from '../capabilities/fairness/service/rates.ts'
import { makeGrantRates } from '../capabilities/fairness/service/rates-making.ts'
import { readWhyList } from '../capabilities/fairness/service/why-list.ts'
import { makeWhyList } from '../capabilities/fairness/service/why-making.ts'
import { addDays } from '../platform/clock/clock.ts'
import { decideApart } from '../platform/disclosure/decide.ts'
import { drawDeal, hire, type Worker } from './testing/arranging.ts'
import { type Desk, startDesk } from './testing/desk.ts'
import { clauseOf, leftOutOf } from './testing/furnished.ts'
import { fileOfWhy, numbersOfWhy, type ReadDay } from './testing/why-file.ts'

// Deals as people lay them, verb by verb, and nothing past the services: what is told of them is what they did.
describe('deals that were laid by the services', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  /** From two renderings to a deal that both sign in a text, or that whoever leads says no to; all on one day. */
  async function lay(
    { relationId, personId, managerId }: Worker,
    deal: object,
    on: string,
    granted: boolean,
  ) {
    const then = desk.on(on)
    const own = { [personId]: clauseOf('Half drie'), [managerId]: clauseOf('Intake Zuid') }
    const { agreementId } = await then.as(personId, call => startAgreement(call, relationId, null))
    for (const who of [personId, managerId]) {
      const rendering = { version: 0, clauses: [own[who]!] }
      await then.as(who, call => writeRendering(call, relationId, agreementId, rendering))
      await then.as(who, call => submitRendering(call, relationId, agreementId, 1))
    }
    for (const [who, other] of [
      [personId, managerId],
      [managerId, personId],
    ] as const)
      await then.as(who, call =>
        reactToClause(
          call,
          { relationId, agreementId, clauseId: own[other]!.id },
          { kind: 'agree', remark: '', sameAs: null },
        ),
      )
    const { deals } = await then.as(personId, call =>
      addDeal(call, relationId, agreementId, {
        ...(deal as Parameters<typeof addDeal>[3]),
        description: 'Anders dan anderen',
        differs: '',
        itemId: null,
        topicId: null,
        words: '',
      }),
    )
    const { dealId } = deals[0]!
    if (!granted) {
      const no = { version: 1, reason: 'costs' as const, explanation: '' }
      return then.as(managerId, call => refuseDeal(call, { relationId, agreementId, dealId }, no))
    }
    const clause = { ...clauseOf('Anders dan anderen'), id: randomUUID(), dealId }
    const { versions } = await then.as(managerId, async call =>
      proposeVersion(call, relationId, agreementId, {
        basedOn: 0,
        clauses: [clause],
        why: '',
        leftOut: leftOutOf(await readAgreement(call, relationId, agreementId)),
      }),
    )
    const { number, hash } = versions.at(-1)!
    const text = { number, hash }
    await then.as(personId, call => acceptVersion(call, relationId, agreementId, text))
    for (const who of [personId, managerId])
      await then.as(who, call => signVersion(call, relationId, agreementId, text))
  }

  test('[C09] [C11] half a year of them, read every day: the numbers are what was done, and nobody follows', async () => {
    const random = new Random(7, 'dealt')
    const where = await desk.build.organisation()
    const workers = await hire(desk, where, 70)
    const hr = await desk.build.person(where.organisationId)
    await desk.build.role(where.organisationId, hr, 'hr')
    const laid: { kind: string; granted: boolean }[] = []
    const plan = random.shuffle(workers).slice(0, 46)
    const whys: ReadDay[] = []
    let last = ''
    for (let day = '2025-07-01'; day <= '2026-01-10'; day = addDays(day, 1)) {
      const worker = day <= '2025-12-20' && random.chance(0.4) ? plan.pop() : undefined
      if (worker) {
        const deal = drawDeal(random)
        const granted = random.chance(0.65)
        await lay(worker, deal, day, granted)
        laid.push({ kind: deal.kind, granted })
      }
      const { database } = desk.database
      for (const make of [makeWhyList, makeGrantRates])
        await make(database, where.organisationId, decideApart(5), day)
      const list = await desk.on(day).as(workers[0]!.personId, readWhyList)
      if (JSON.stringify(list) !== last) whys.push({ day, numbers: numbersOfWhy(list) })
      last = JSON.stringify(list)
    }
    const { numbers } = whys.at(-1)!
    const signed = laid.filter(({ granted }) => granted)
    expect(numbers.get('why.all')!.count).toBe(signed.length)
    for (const [name, { count }] of numbers)
      if (name.split('.').length === 2 && name !== 'why.all')
        expect([name, count]).toEqual([name, signed.filter(({ kind }) => name === `why.${kind}`).length])
    const { matters } = await desk.on('2026-01-10').as(hr, readGrantRates)
    expect(matters.find(({ matter }) => matter === 'deals')!.told).toMatchObject({
      asked: laid.length,
      granted: signed.length,
    })
    if (attackMissing) return
    const file = fileOfWhy({ days: whys, people: workers.length })
    file.subjects['asked.deals'] = { type: 'yes_no' }
    file.publications.push({
      id: 'rates',
      by: 'rates',
      date: '2026-01-01',
      figures: [
        {
          id: 'asked',
          subject: 'asked.deals',
          when: '2025-2',
          group: 'all',
          kind: 'count',
          value: laid.length,
        },
      ],
    })
    expect(attackFile(file)).toEqual([])
  })
})
