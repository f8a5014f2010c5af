import { Random } from '../../../db/demo/random.ts'
import type { LedgerFile } from '../../../engines/src/disclosure/testing/ledger-file.ts'
import type { GroupPicture, SideFigures } from '../../capabilities/campaigns/model.ts'
import type { Overview } from '../../capabilities/overview/model.ts'
import { makeFigures } from '../../capabilities/overview/service/making.ts'
import { relationKinds } from '../../capabilities/people/model.ts'
import type { Decide } from '../../platform/disclosure/decide.ts'
import { closeRound, isBelow } from './crawling.ts'
import { ok } from './furnished.ts'
import { live } from './lived.ts'
import { type Surveyed, survey, surveyAgain } from './surveyed.ts'
import type { Client, TestApp } from './test-app.ts'

type Person = Surveyed['people'][number]
type Figure = LedgerFile['publications'][number]['figures'][number]

const firstYear = 2016

/**
 * An organisation through the years: some leave and come, some move to another team, most take part in the yearly round,
 * and every year has an overview. What came out of both, asked over HTTP, in the format of the reference data, with
 * whom each question was put to as this test knows it.
 */
export async function publishForYears(
  world: TestApp,
  settings: { seed: number; years: number; people: number; units: number; decide: Decide },
): Promise<LedgerFile> {
  const { seed, years, decide } = settings
  const random = new Random(seed, 'ten years')
  const where = await world.build.organisation()
  const { database } = world.database
  const surveyed = await survey(database, where, { ...settings, shownOn: '2015-01-10' })
  const hrId = await world.build.person(where.organisationId)
  await world.build.role(where.organisationId, hrId, 'hr')
  const hr = await world.signIn(hrId)
  const numbers = new Map(
    [...surveyed.people.map(({ personId }) => personId), ...surveyed.managers].map((id, at) => [id, at + 1]),
  )
  const file = new Filed(numbers)
  await setWork(world, surveyed.people, `${firstYear - 1}-01-01`, null)
  const later = new Set(surveyed.people.filter(() => random.chance(0.25)))
  let here = surveyed.people.filter(person => !later.has(person))
  await setWork(world, [...later], `${firstYear + years + 1}-01-01`, null)
  for (let year = firstYear; year < firstYear + years; year++) {
    if (year > firstYear) {
      const gone = here.filter(() => random.chance(0.1))
      const come = [...later].slice(0, gone.length)
      for (const person of come) later.delete(person)
      await setWork(world, gone, null, `${year}-01-01`)
      await setWork(world, come, `${year}-01-01`, null)
      here = [...here.filter(person => !gone.includes(person)), ...come]
      // Who came today moves another year.
      for (const person of here.filter(one => !come.includes(one)))
        if (random.chance(0.04)) await move(world, surveyed, person, random, year)
    }
    const took = here.filter(() => random.chance(0.85))
    for (const side of ['employee', 'organisation'] as const)
      await surveyAgain(database, where, took, {
        seed,
        round: 2 + year - firstYear,
        shownOn: `${year}-06-10`,
        side,
      })
    const days = { opensOn: `${year}-06-01`, closesOn: `${year}-06-15`, shownOn: `${year}-06-10` }
    const at = new Date(`${year}-07-01T10:00:00Z`)
    const campaignId = await closeRound(world, { where, hr, days, decide, at })
    file.begin('round', `${year}-07-01`)
    await askRound(file, hr, campaignId, surveyed, took)

    await live(database, where, { ...surveyed, people: here }, { seed, year, number: 1 + year - firstYear })
    await world.database.pool.query(
      'insert into overviews (organisation_id, year, wanted_by, wanted_at) values ($1, $2, $3, now())',
      [where.organisationId, year, hrId],
    )
    const key = { organisationId: where.organisationId, year }
    await makeFigures(
      database,
      key,
      { decide, openVault: world.app.house.openVault },
      new Date(`${year + 1}-02-01T10:00:00Z`),
    )
    file.begin('overview', `${year + 1}-02-01`)
    await askOverview(file, hr, year, surveyed, here)
  }
  return file.done()
}

/** From which day until which somebody works here, all that hangs on it with it. */
async function setWork(
  { database: { pool } }: TestApp,
  people: readonly Person[],
  from: string | null,
  until: string | null,
): Promise<void> {
  const ids = people.map(({ relationId }) => relationId)
  for (const table of ['relations', 'placements', 'managements'])
    await pool.query(
      `update ${table} set valid_from = coalesce($2::date, valid_from), valid_until = $3::date
       where relation_id = any($1) and valid_until is null`,
      [ids, from, until],
    )
}

async function move(
  { database: { pool } }: TestApp,
  { units, people, managers }: Surveyed,
  person: Person,
  random: Random,
  year: number,
): Promise<void> {
  const team = random.pick(people).unitId
  if (team === person.unitId) return
  await pool.query(
    `with old as (
       update placements set valid_until = $2::date where relation_id = $1 and valid_until is null returning *
     ) insert into placements (organisation_id, relation_id, valid_from, unit_id, job_title, hours_per_week)
       select organisation_id, relation_id, $2::date, $3, job_title, hours_per_week from old`,
    [person.relationId, `${year}-01-01`, team],
  )
  person.unitId = team
  person.managerId = managers[units.findIndex(({ unitId }) => unitId === team)]!
}

/** Both sides of every team, kind and team by kind. */
async function askRound(
  file: Filed,
  hr: Client,
  campaignId: string,
  surveyed: Surveyed,
  took: readonly Person[],
): Promise<void> {
  for (const unit of [null, ...surveyed.units])
    for (const kind of [null, ...relationKinds]) {
      const query = [unit && `unit=${unit.unitId}`, kind && `kind=${kind}`].filter(Boolean).join('&')
      const { body } = await ok(hr.get(`/api/campaigns/${campaignId}/picture?${query}`))
      const { employees, organisation } = body as GroupPicture
      const group = took
        .filter(person => !kind || person.kind === kind)
        .filter(({ unitId }) => !unit || isBelow(surveyed, unitId, unit.unitId))
      file.side(
        'employee',
        employees,
        group.map(({ personId }) => personId),
      )
      file.side('organisation', organisation, [...new Set(group.map(({ managerId }) => managerId))])
    }
}

/** Every count, about everybody, a team or a kind. */
async function askOverview(
  file: Filed,
  hr: Client,
  year: number,
  { units }: Surveyed,
  here: readonly Person[],
): Promise<void> {
  const {
    chapters,
    streams,
    kinds,
    units: teams,
  } = (await ok(hr.get(`/api/overviews/${year}`))).body as Overview
  const idOf = (name: string) => units.find(unit => unit.name === name)!.unitId
  const ids = (people: readonly Person[]) => people.map(({ personId }) => personId)
  const told = [
    ...chapters.map(({ figures }) => ({ figures, group: here })),
    ...streams.map(({ name, counts }) => ({
      figures: counts.map((count, at) => ({
        name: `quarter.${name.slice('topic.'.length)}-q${at + 1}`,
        count,
      })),
      group: here,
    })),
    ...teams.map(({ name, figures }) => ({ figures, group: here.filter(one => one.unitId === idOf(name)) })),
    ...kinds.map(({ kind, figures }) => ({ figures, group: here.filter(one => one.kind === kind) })),
  ]
  // Who is in a kind with nothing has no plan, as everybody is told: then the number of all is one of the others.
  const nothing = kinds.filter(({ figures }) => figures.some(isNothing)).map(({ kind }) => kind)
  const others = here.filter(({ kind }) => !nothing.includes(kind))
  // A headcount says what nobody was asked.
  for (const { figures, group } of told)
    for (const { name, count } of figures)
      if (count !== null && name !== 'people' && !isNothing({ name, count })) {
        const asked = name === 'plan.serious' && group === here ? others : group
        file.add({ subject: name, when: String(year), kind: 'count', value: count }, ids(asked))
      }
}

const isNothing = ({ name, count }: { name: string; count: number | null }) =>
  name === 'plan.serious' && count === 0

/** What is read of everything that came out, in the format of the reference data. */
class Filed {
  private readonly numbers: ReadonlyMap<string, number>
  private readonly groups = new Map<string, string>()
  private readonly publications: LedgerFile['publications'] = []

  constructor(numbers: ReadonlyMap<string, number>) {
    this.numbers = numbers
  }

  begin(by: string, date: string): void {
    this.publications.push({ id: `${by}-${date}`, by, date, figures: [] })
  }

  /** Means as they are read, and a band as what it says of the sum. */
  side(side: string, shown: SideFigures | null, people: readonly string[]): void {
    for (const [room, byMeasure] of Object.entries(shown?.rooms ?? {}))
      for (const [measure, figure] of Object.entries(byMeasure)) {
        if (figure === null) continue
        const subject = `${side}.${measure}.${room}`
        if (typeof figure === 'number')
          this.add({ subject, kind: 'mean', value: figure, decimals: 1 }, people)
        else {
          const least = measure === 'shortfall' ? 0 : 1
          // Of a mean between two ends, rounded: twenty steps in a point.
          const steps = (mean: number) => Math.round(20 * people.length * (mean - least) * 1000) / 1000
          const from = figure.from === least ? 0 : Math.ceil(steps(figure.from - 0.05))
          const to = figure.to === least + 4 ? null : Math.floor(steps(figure.to + 0.05))
          this.add({ subject, kind: 'band', from, to }, people)
        }
      }
  }

  add(figure: Omit<Figure, 'id' | 'group'> & { subject: string }, people: readonly string[]): void {
    const { id, figures } = this.publications.at(-1)!
    const key = people
      .map(person => this.numbers.get(person)!)
      .sort((a, b) => a - b)
      .join(' ')
    const group = this.groups.get(key) ?? `g${this.groups.size + 1}`
    this.groups.set(key, group)
    figures.push({ ...figure, id: `${id}.${figures.length + 1}`, group })
  }

  done(): LedgerFile {
    const yesNo = { type: 'yes_no' } as const
    const scale = { type: 'scale', low: 1, high: 5, step: '0.05' } as const
    const sides = ['employee', 'organisation']
    const names = [
      ...new Set(this.publications.flatMap(({ figures }) => figures.map(one => String(one.subject)))),
    ]
    return {
      k: 5,
      subjects: {
        ...Object.fromEntries(
          sides.flatMap(side => [
            [`${side}.importance.*`, scale],
            [`${side}.owed.*`, scale],
            [`${side}.shortfall.*`, { ...scale, low: 0, high: 4 }],
          ]),
        ),
        ...Object.fromEntries(
          names.filter(name => !sides.includes(name.split('.')[0]!)).map(name => [name, yesNo]),
        ),
        ...Object.fromEntries(
          ['held', 'one-way', 'disputed', 'planned', 'none'].map(name => [`talk.${name}`, yesNo]),
        ),
      },
      relations: [
        ...sides.map(side => ({ kind: 'stays' as const, subject: `${side}.*`, months: 14 })),
        {
          kind: 'partition',
          of: ['talk.held', 'talk.one-way', 'talk.disputed', 'talk.planned', 'talk.none'],
        },
        { kind: 'implies', from: 'talk.one-way', to: 'had.one-way' },
        { kind: 'implies', from: 'kind.*', to: 'talk.held' },
        { kind: 'implies', from: 'plan.serious', to: 'talk.held' },
        { kind: 'implies', from: 'deal.*', to: 'agreed.own' },
        { kind: 'implies', from: 'refused.*', to: 'agreed.refused' },
        ...names
          .filter(name => name.startsWith('quarter.'))
          .map(name => ({
            kind: 'implies' as const,
            from: name,
            to: `topic.${name.slice('quarter.'.length).replace(/-q\d$/, '')}`,
          })),
      ],
      groups: Object.fromEntries([...this.groups].map(([people, name]) => [name, people])),
      publications: this.publications,
    }
  }
}
