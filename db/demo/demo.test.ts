import { describe, expect, test } from 'vitest'
import { hashDemo, makeDemo } from './make.ts'

const demo = makeDemo(1, 'nl')
const { register, talks, agreements } = demo
const primary = register.relations.slice(0, 250)
const count = <T>(list: readonly T[], is: (entry: T) => boolean) => list.filter(is).length

describe('demo organisation', () => {
  test('[Z10] the same seed gives the same bytes, and another seed the same shape', () => {
    expect(hashDemo(makeDemo(1, 'nl'))).toBe(hashDemo(demo))
    expect(hashDemo(demo)).toBe('a520ed3af797b332e3c7d04b2a1a813afda00e478803c408436c4447591d778c')
    expect(hashDemo(makeDemo(1, 'en'))).toBe(
      'b1cd4851f7f0ab18fe7b8cc339bf114fda67199a69bb0533a65d91975ef79e26',
    )
    const other = makeDemo(2, 'nl')
    expect(hashDemo(other)).not.toBe(hashDemo(demo))
    expect(other.register.relations).toHaveLength(register.relations.length)
  })

  test('[Z10] 250 people with a relation, in the kinds and teams of the plan', () => {
    const of = (kind: string) => count(primary, relation => relation.kind === kind)
    expect([
      of('permanent'),
      of('fixed_term'),
      of('on_call'),
      of('agency'),
      of('payroll'),
      of('freelance'),
    ]).toEqual([171, 30, 18, 14, 6, 11])
    expect(register.relations.length - primary.length).toBe(8)
    expect(new Set(register.relations.slice(250).map(relation => relation.personId)).size).toBe(8)
    const sizes = register.units.map(unit => count(primary, relation => relation.team === unit.team))
    expect([sizes.length, Math.min(...sizes), Math.max(...sizes)]).toEqual([12, 4, 31])
    const hours = primary.map(relation => relation.hours.at(-1)!.hours)
    expect(Math.min(...hours)).toBe(8)
    expect(Math.max(...hours)).toBe(36)
    expect(Math.round(hours.reduce((sum, value) => sum + value, 0) / hours.length)).toBe(25)
  })

  test('[Z10] 14 managers with spans from 6 to 29, a council with one vacancy, and the people who are there on purpose', () => {
    const spans = new Map<string, number>()
    for (const relation of register.relations) {
      const manager = relation.managers.at(-1)?.personId
      if (manager) spans.set(manager, (spans.get(manager) ?? 0) + 1)
    }
    expect(spans.size).toBe(14)
    expect(Math.min(...spans.values())).toBeGreaterThanOrEqual(6)
    expect(Math.max(...spans.values())).toBe(29)
    const holders = (role: string) => count(register.roles, entry => entry.role === role)
    expect([holders('council'), holders('confidant'), holders('hr'), holders('region_coordinator')]).toEqual([
      8, 2, 1, 1,
    ])
    const born = register.people.map(person => person.birthDate).sort()
    expect([born[0]! > '1957-09-01', born.at(-1)! <= '2011-09-01']).toEqual([true, true])
    expect(count(primary, relation => relation.managers.length > 1)).toBeGreaterThan(0)
    expect(primary.some(relation => relation.team.code === 'NT' && born.includes('1965-05-05'))).toBe(true)
  })

  test('[Z10] 610 talks: 433 held, 67 one-way, 110 open; nobody talks twice on one day', () => {
    expect(talks).toHaveLength(610)
    expect(count(talks, talk => talk.confirmed?.employee === true)).toBe(433)
    expect(count(talks, talk => talk.confirmed?.employee === false)).toBe(67)
    expect(count(talks, talk => talk.confirmed === null)).toBe(110)
    expect(new Set(talks.map(talk => `${talk.relationId} ${talk.plannedOn}`)).size).toBe(610)
  })

  test('[Z10] yearly talks that were ready have their obligatory topics, some of them left out by both; 15 tables shared sheets', () => {
    const yearly = talks.filter(talk => talk.kind === 'annual' && talk.ready)
    expect(yearly).toHaveLength(251)
    const lies = (id: string) =>
      count(demo.topics, topic => topic.conversationId === id && topic.mandatory !== null)
    const skipped = (id: string) => count(demo.skips, skip => skip.conversationId === id) / 2
    expect(yearly.filter(({ conversationId: id }) => lies(id) + skipped(id) !== 3)).toEqual([])
    expect([demo.skips.length, demo.sheets.length, count(talks, talk => talk.kind === 'appraisal')]).toEqual([
      104, 30, 49,
    ])
  })

  test('[Z10] 21 deals were refused with a reason, none of them in a signed text', () => {
    expect(demo.refusals).toHaveLength(21)
    expect(new Set(demo.refusals.map(({ agreementId }) => agreementId)).size).toBe(21)
    const withDeal = new Set(agreements.filter(({ deal }) => deal).map(({ agreementId }) => agreementId))
    expect(demo.refusals.some(({ agreementId }) => withDeal.has(agreementId))).toBe(false)
  })

  test('[Z10] 240 third contracts, 95 i-deals of all seven kinds, and one that is being written', () => {
    expect(count(agreements, agreement => agreement.signed !== null)).toBe(240)
    expect(count(agreements, agreement => agreement.signed === null)).toBe(1)
    const deals = agreements.flatMap(agreement => (agreement.deal ? [agreement.deal.kind] : []))
    expect([deals.length, new Set(deals).size]).toEqual([95, 7])
    for (const agreement of agreements) {
      expect(agreement.signed?.joint.clauses.some(({ floor }) => floor.blocks) ?? false).toBe(false)
    }
  })
})
