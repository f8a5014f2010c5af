import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decideApart } from '../../platform/disclosure/decide.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import type { CompetenceInput } from './model.ts'
import { bringSkills, bringTerms } from './service/bring.ts'
import { makeInHouse, readInHouse } from './service/in-house.ts'
import { readBankLooks } from './service/looks.ts'
import { addCompetence, changeCompetence, readMyCompetences, removeCompetence } from './service/own.ts'
import { searchBank } from './service/search.ts'
import { readKnownCompetences } from './service/terms.ts'

const words = 'Wondzorg'
const shown = { levelSeenBy: 'organisation', wishSeenBy: 'organisation' } as const
const star = (more: Partial<CompetenceInput> = {}): CompetenceInput => ({
  competence: { words },
  level: 'alone',
  levelSeenBy: 'nobody',
  evidence: null,
  wish: 'yes',
  wishSeenBy: 'nobody',
  ...more,
})

describe('a competence bank', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const office = async () => {
    const where = await desk.build.organisation()
    const [hr, lead] = [
      await desk.build.person(where.organisationId),
      await desk.build.person(where.organisationId),
    ]
    for (const person of [hr, lead]) await desk.build.relation(where, person, null)
    await desk.build.role(where.organisationId, hr, 'hr')
    const worker = async (managerId: string | null = null) => {
      const personId = await desk.build.person(where.organisationId)
      await desk.build.relation(where, personId, managerId)
      return personId
    }
    await worker(lead)
    const search = (personId: string, what = words) =>
      desk.as(personId, call => searchBank(call, { words: what }))
    const found = async (personId: string, what = words) =>
      (await search(personId, what)).found.map(({ person }) => person.personId)
    const set = (personId: string, more: Partial<CompetenceInput> = {}) =>
      desk.as(personId, call => addCompetence(call, star(more)))
    return { ...where, hr, lead, worker, search, found, set }
  }
  const looksOf = (personId: string) => desk.as(personId, readBankLooks)

  test('[E01] a search returns only what is visible and wanted, of can and want each by itself', async () => {
    const at = await office()
    const cases: [string, Partial<CompetenceInput>, boolean][] = [
      ['both shown', shown, true],
      ['can hidden', { wishSeenBy: 'organisation' }, false],
      ['wish hidden', { levelSeenBy: 'organisation' }, false],
      ['rather not', { ...shown, wish: 'rather-not' }, false],
      ['nothing said of the wish', { ...shown, wish: null }, false],
      ['wants and cannot', { ...shown, level: null }, false],
      ['shown to the lead alone', { levelSeenBy: 'team', wishSeenBy: 'team' }, false],
    ]
    const people = new Map<string, boolean>()
    for (const [, more, isFound] of cases) {
      const personId = await at.worker()
      await at.set(personId, more)
      people.set(personId, isFound)
    }
    const expected = [...people].filter(([, isFound]) => isFound).map(([id]) => id)
    expect(await at.found(at.hr)).toEqual(expected)
    expect((await at.search(at.hr)).count).toBeNull()
    expect(await at.found(at.lead)).toEqual(expected)
    const [first] = people.keys()
    expect(await desk.refused(first!, call => searchBank(call, { words }))).toBe('competences.not-for-you')
  })

  test('[E01] what is shown to whoever leads me is found by them, and by nobody else', async () => {
    const at = await office()
    const mine = await at.worker(at.lead)
    await at.set(mine, { levelSeenBy: 'team', wishSeenBy: 'team' })
    expect(await at.found(at.lead)).toEqual([mine])
    expect(await at.found(at.hr)).toEqual([])
  })

  test('[E01] a hidden one and a missing one give the same bytes, and five are counted where four are not', async () => {
    const at = await office()
    const people: string[] = []
    for (let nth = 0; nth < 5; nth++) {
      people.push(await at.worker())
      await at.set(people[nth]!, shown)
      expect((await at.search(at.hr)).count).toBe(nth < 4 ? null : 5)
    }
    const hider = await at.worker()
    const before = JSON.stringify(await at.search(at.hr))
    await at.set(hider)
    expect(JSON.stringify(await at.search(at.hr))).toBe(before)
    const { competences } = await desk.as(hider, readMyCompetences)
    await desk.as(hider, call =>
      changeCompetence(call, competences[0]!.competenceId, { ...star(), evidence: 'Elf jaar' }),
    )
    expect(JSON.stringify(await at.search(at.hr))).toBe(before)
    await desk.as(hider, call => removeCompetence(call, competences[0]!.competenceId))
    expect(JSON.stringify(await at.search(at.hr))).toBe(before)
    // And what nobody has reads as what somebody hides.
    await at.set(hider, { competence: { words: 'Geheim' } })
    const [hidden, missing] = [await at.search(at.hr, 'Geheim'), await at.search(at.hr, 'Niemand')]
    expect(JSON.stringify(hidden).replace('Geheim', 'Niemand')).toBe(JSON.stringify(missing))
  })

  test('[E01] a look is read by the one who looked and by each whom it showed, once a day for the same list', async () => {
    const at = await office()
    const [one, other, hidden] = [await at.worker(), await at.worker(), await at.worker()]
    await at.set(one, shown)
    await at.set(hidden)
    await at.search(at.lead)
    await at.search(at.lead)
    expect((await looksOf(at.lead)).mine).toHaveLength(1)
    await at.set(other, shown)
    await at.search(at.lead)
    const { mine, ofMe } = await looksOf(at.lead)
    expect(mine.map(look => look.shown.length).sort()).toEqual([1, 2])
    expect(ofMe).toEqual([])
    expect((await looksOf(one)).ofMe).toHaveLength(2)
    const read = await looksOf(other)
    expect(read.ofMe).toMatchObject([{ label: words, by: { personId: at.lead } }])
    expect(JSON.stringify(read)).not.toContain(one)
    for (const personId of [hidden, at.hr]) expect(await looksOf(personId)).toEqual({ mine: [], ofMe: [] })
    // The next day it is a look again; what was shown stays, also once it is hidden.
    const { competences } = await desk.as(one, readMyCompetences)
    await desk.as(one, call => changeCompetence(call, competences[0]!.competenceId, star()))
    const tomorrow = desk.on('2026-09-02')
    await tomorrow.as(at.lead, call => searchBank(call, { words }))
    expect((await looksOf(one)).ofMe).toHaveLength(2)
    expect((await looksOf(other)).ofMe).toHaveLength(2 + 0)
  })

  test('[E01] an empty list looked at is a look, and looking at names is none', async () => {
    const at = await office()
    await desk.as(at.lead, call => readKnownCompetences(call, 'wond'))
    expect((await looksOf(at.lead)).mine).toEqual([])
    await at.search(at.lead, 'Zeldzaam')
    expect((await looksOf(at.lead)).mine).toMatchObject([{ label: 'Zeldzaam', shown: [] }])
  })

  test('[E01] what is in house is counted once in a half-year, and never of fewer than five', async () => {
    const at = await office()
    for (let nth = 0; nth < 6; nth++) {
      const personId = await at.worker()
      await at.set(personId, { levelSeenBy: 'organisation', wish: null })
      if (nth < 4) await at.set(personId, { ...shown, competence: { words: 'Zeldzaam' } })
      await at.set(personId, { competence: { words: 'Verborgen' } })
    }
    // Enough of others, so that the number names nobody.
    for (let nth = 0; nth < 8; nth++) await at.worker()
    const make = (on: string) => makeInHouse(desk.database.database, at.organisationId, decideApart(5), on)
    expect(await desk.as(at.hr, readInHouse)).toEqual({ countedOn: null, competences: [] })
    await make('2026-09-01')
    const counted = await desk.as(at.hr, readInHouse)
    expect(counted).toEqual({
      countedOn: '2026-09-01',
      competences: [{ label: words, english: false, count: 6 }],
    })
    await at.set(await at.worker(), shown)
    await make('2026-09-02')
    expect(await desk.as(at.hr, readInHouse)).toEqual(counted)
  })

  test('[E01] one’s own: twice is refused, nothing said is refused, of another it does not exist', async () => {
    const at = await office()
    const [mine, theirs] = [await at.worker(), await at.worker()]
    const { competences } = await at.set(mine)
    const { competenceId } = competences[0]!
    expect(competences).toMatchObject([{ levelSeenBy: 'nobody', wishSeenBy: 'nobody' }])
    const add = (more: Partial<CompetenceInput>) =>
      desk.refused(mine, call => addCompetence(call, star(more)))
    expect(await add({ competence: { words: 'wondzorg ' } })).toBe('competences.already-there')
    expect(await add({ competence: { code: 'no-such-code' } })).toBe('competences.unknown-code')
    expect(await add({ level: null, wish: null })).toBe('competences.says-nothing')
    expect(await add({ level: null, evidence: 'Elf jaar' })).toBe('competences.evidence-of-nothing')
    const changed = await desk.refused(theirs, call => changeCompetence(call, competenceId, star()))
    const removed = await desk.refused(theirs, call => removeCompetence(call, competenceId))
    expect([changed, removed]).toEqual(['competences.not-there', 'competences.not-there'])
  })

  test('[E01] a list of skills comes in whole and hidden, or not at all with each line and what is right', async () => {
    const at = await office()
    const personId = await at.worker()
    const [{ number }] = (await desk.rows<{ number: string }>(
      'select number from people where person_id = $1',
      [personId],
    )) as [{ number: string }]
    const { competences: known } = await desk.as(at.hr, call =>
      readKnownCompetences(call, 'wondverzorging uitvoeren'),
    )
    const { code, label } = known[0]!
    const bad = `nummer;code;woorden;niveau\n${number};${code};;zelfstandig\n${number};wondverzorging uitvoeren;;zelfstandig\n${number};;Zingen;geweldig\n999999;;Dansen;alone\n`
    const report = await desk.as(at.hr, call => bringSkills(call, bad, false))
    expect(report).toMatchObject({ saved: false, problemCount: 3 })
    expect(report.problems.map(({ line }) => line)).toEqual([3, 4, 5])
    expect(report.problems[0]!.next).toContain(code)
    expect((await desk.as(personId, readMyCompetences)).competences).toEqual([])
    const good = `nummer;code;woorden;niveau\n${number};http://data.europa.eu/esco/skill/${code};;zelfstandig\n${number};;Zingen;leert het anderen\n`
    const look = await desk.as(at.hr, call => bringSkills(call, good, true))
    expect(look).toMatchObject({ saved: false, lines: 2, people: 1, first: [{ label }, { label: 'Zingen' }] })
    expect((await desk.as(personId, readMyCompetences)).competences).toEqual([])
    await at.set(personId, { competence: { words: 'Zingen' }, level: 'with-help' })
    await desk.as(at.hr, call => bringSkills(call, good, false))
    expect((await desk.as(personId, readMyCompetences)).competences).toMatchObject([
      { label, level: 'alone', levelSeenBy: 'nobody', wish: null },
      { label: 'Zingen', level: 'with-help' },
    ])
    expect(await at.found(at.hr, 'Zingen')).toEqual([])
    expect(await desk.refused(personId, call => bringSkills(call, good, false))).toBe('competences.only-hr')
  })

  test('[E01] names of CompetentNL come in by its file, and are chosen from like those of ESCO', async () => {
    const at = await office()
    const turtle = `@prefix cnlo: <https://linkeddata.competentnl.nl/def/competentnl#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://example.org/qxzorgen> a cnlo:HumanCapability ; skos:prefLabel "Qxzorgen"@nl .
<https://example.org/qxcare> a cnlo:KnowledgeArea ; skos:prefLabel "Qxcare"@en .
`
    const known = () => desk.as(at.hr, call => readKnownCompetences(call, 'qx'))
    expect(await desk.as(at.hr, call => bringTerms(call, turtle, true))).toMatchObject({ saved: false })
    expect((await known()).competences).toEqual([])
    await desk.as(at.hr, call => bringTerms(call, turtle, false))
    expect((await known()).competences).toEqual([
      { code: 'https://example.org/qxcare', label: 'Qxcare', english: true },
      { code: 'https://example.org/qxzorgen', label: 'Qxzorgen', english: false },
    ])
    const personId = await at.worker()
    await at.set(personId, { ...shown, competence: { code: 'https://example.org/qxzorgen' } })
    const said = await desk.as(at.hr, call => searchBank(call, { code: 'https://example.org/qxzorgen' }))
    expect(said).toMatchObject({ label: 'Qxzorgen', found: [{ person: { personId } }] })
    expect(await desk.refused(at.hr, call => bringTerms(call, turtle.slice(0, -30), false))).toBe(
      'competences.file-unreadable',
    )
    expect(await desk.refused(at.hr, call => bringTerms(call, '@prefix a: <b> .', false))).toBe(
      'competences.file-without-terms',
    )
    const long = turtle.replace('Qxzorgen', 'q'.repeat(301))
    expect(await desk.refused(at.hr, call => bringTerms(call, long, false))).toBe('competences.name-too-long')
    expect(await desk.refused(personId, call => bringTerms(call, turtle, false))).toBe('competences.only-hr')
  })

  const folder = join(import.meta.dirname, '../../../../shared/data/career/match')
  test.skipIf(!existsSync(folder))(
    '[E01] eight worked searches, by ../shared/data/career/match/bank.json',
    async () => {
      const { people, cases } = JSON.parse(readFileSync(join(folder, 'bank.json'), 'utf8')) as BankCases
      for (const one of cases) {
        const at = await office()
        const ids = new Map<string, string>()
        const planner = await at.worker()
        await desk.build.role(at.organisationId, planner, 'planner')
        for (const [name, { can, want, team }] of Object.entries(people)) {
          // Of a team is who is led by its lead; whoever searches from that team leads it.
          const personId = await at.worker(team !== undefined && team === one.by.team ? planner : null)
          ids.set(personId, name)
          for (const skill of new Set([...Object.keys(can), ...Object.keys(want)])) {
            const [wish, wishSeenBy] = want[skill] ?? [null, 'nobody']
            await at.set(personId, {
              competence: { words: skill },
              level: can[skill] ? 'alone' : null,
              levelSeenBy: one.hide?.includes(name) ? 'nobody' : (can[skill] ?? 'nobody'),
              wish: wish === 'no' ? 'rather-not' : wish,
              wishSeenBy,
            })
          }
        }
        if (one.refused) {
          const [employee] = ids.keys()
          expect(await desk.refused(employee!, call => searchBank(call, { words: one.search }))).toBe(
            'competences.not-for-you',
          )
          continue
        }
        const { found, count } = await at.search(one.by.only ? at.hr : planner, one.search)
        if (one.found)
          expect([one.id, found.map(({ person }) => ids.get(person.personId)).sort(inOrder)]).toEqual([
            one.id,
            [...one.found].sort(inOrder),
          ])
        expect([one.id, count === null ? 'fewer than 5' : String(count)]).toEqual([one.id, one.count])
      }
    },
  )
})

const inOrder = (one: string | undefined, other: string | undefined) => (one! < other! ? -1 : 1)

type Seen = 'nobody' | 'team' | 'organisation'
interface BankCases {
  people: Record<
    string,
    { can: Record<string, Seen>; want: Record<string, ['yes' | 'no', Seen]>; team?: string }
  >
  cases: {
    id: string
    by: { team?: string; only?: string }
    search: string
    hide?: string[]
    found?: string[]
    count: string
    refused?: true
  }[]
}
