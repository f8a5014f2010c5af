import type { RelationKind } from '../../src/capabilities/people/model.ts'
import { addDays, addMonths } from '../../src/platform/clock/clock.ts'
import { chairs } from './chairs.ts'
import { families, men, women } from './names.ts'
import { type Ids, Random } from './random.ts'
import { type Draft, seatChairs } from './seated.ts'
import { locationIds, type Team, teams } from './teams.ts'
import type { JobId, LocationId, Words } from './words/shape.ts'

/** The day on which the demo organisation stands still. */
/** On which the newest of the example began. */
export const newcomersDay = '2026-08-17'

export const demoDay = '2026-09-01'

export interface DemoPerson {
  personId: string
  number: string
  givenName: string
  familyName: string
  birthDate: string
}

export interface DemoRelation {
  relationId: string
  number: string
  personId: string
  kind: RelationKind
  team: Team
  job: JobId
  jobTitle: string
  from: string
  until: string | null
  /** Hours per week, newest last; a change begins on its day. */
  hours: { from: string; hours: number }[]
  /** Who speaks for the organisation, newest last. */
  managers: { from: string; personId: string }[]
}

export interface DemoPeople {
  organisationId: string
  units: { unitId: string; team: Team; name: string }[]
  locations: { locationId: string; place: LocationId; name: string }[]
  people: DemoPerson[]
  relations: DemoRelation[]
  roles: { personId: string; role: 'hr' | 'council' | 'confidant' | 'region_coordinator' }[]
}

const kindCounts: Record<RelationKind, number> = {
  permanent: 171,
  fixed_term: 30,
  on_call: 18,
  agency: 14,
  payroll: 6,
  freelance: 11,
}
const womenCount = 170
const pupilCount = 9

/** The register: 250 people with a relation in 12 teams, eight of them with a second one, one coordinator from outside, and the contact of an agency. */
export function makePeople(seed: number, ids: Ids, words: Words): DemoPeople {
  const random = new Random(seed, 'people')
  const drafts = seatChairs(draftTeams())
  const organisationId = ids.next('organisation')
  const units = teams.map(team => ({ unitId: ids.next('unit'), team, name: words.teams[team.code] }))
  const locations = locationIds.map(place => ({
    locationId: ids.next('location'),
    place,
    name: words.locations[place],
  }))
  giveKinds(random, drafts)
  const sexes = random.shuffle(
    drafts
      .flatMap(draft => (draft.named ? [] : [null]))
      .map((_, index) => index < womenCount - namedWomen(drafts)),
  )
  const people: DemoPerson[] = []
  const relations: DemoRelation[] = []
  const used = new Set<string>()
  let anonymous = 0
  let seat = 10
  for (const draft of drafts) {
    const woman = draft.named ? draft.named.woman : sexes[anonymous++]!
    const [givenName, familyName] = draft.named
      ? [draft.named.given, draft.named.family]
      : freshName(random, woman, used)
    const chair = draft.named && chairNumber(draft.named.given)
    const number = chair ?? `P${String(seat++).padStart(3, '0')}`
    const person: DemoPerson = {
      personId: ids.next('person'),
      number,
      givenName,
      familyName,
      birthDate: draft.named?.birth ?? birthDate(random, draft),
    }
    people.push(person)
    relations.push(makeRelation(random, { ids, words }, person, draft, relations.length + 1))
  }
  assignManagers(random, drafts, relations)
  addHybrids(random, { ids, words }, relations)
  const daan = {
    personId: ids.next('person'),
    number: chairs.daan.number,
    givenName: 'Daan',
    familyName: 'Hofman',
    birthDate: '1979-03-14',
  }
  // The contact of an agency works here for nobody: they come in as a guest.
  const agnes = {
    personId: ids.next('person'),
    number: chairs.agnes.number,
    givenName: 'Agnes',
    familyName: 'Verbruggen',
    birthDate: '1981-11-08',
  }
  people.push(daan, agnes)
  return { organisationId, units, locations, people, relations, roles: giveRoles(people, relations) }
}

function draftTeams(): Draft[] {
  return teams.flatMap(team =>
    Array.from({ length: team.size }, (_, index) => ({
      team,
      manager: index < team.managers,
      kind: null,
      pupil: false,
      named: null,
    })),
  )
}

const namedWomen = (drafts: readonly Draft[]) => drafts.filter(draft => draft.named?.woman).length

const chairNumber = (given: string): string | undefined =>
  (chairs as Record<string, { number: string } | undefined>)[given.toLowerCase()]?.number

/** Exactly the counts of the plan: managers are permanent, pupils work in the restaurant and the shop. */
function giveKinds(random: Random, drafts: Draft[]): void {
  for (const draft of drafts) if (draft.manager) draft.kind = 'permanent'
  const pupils = pupilCount - drafts.filter(draft => draft.pupil).length
  const young = random.shuffle(drafts.filter(draft => !draft.kind && ['KR', 'WB'].includes(draft.team.code)))
  for (const draft of young.slice(0, pupils)) Object.assign(draft, { kind: 'on_call', pupil: true })
  const left: RelationKind[] = (Object.keys(kindCounts) as RelationKind[]).flatMap(kind =>
    Array<RelationKind>(kindCounts[kind] - drafts.filter(draft => draft.kind === kind).length).fill(kind),
  )
  const shuffled = random.shuffle(left)
  for (const draft of drafts) if (!draft.kind) draft.kind = shuffled.pop()!
}

function freshName(random: Random, woman: boolean, used: Set<string>): [string, string] {
  for (;;) {
    const name: [string, string] = [random.pick(woman ? women : men), random.pick(families)]
    const reserved = chairNumber(name[0]) !== undefined
    if (reserved || used.has(name.join(' '))) continue
    used.add(name.join(' '))
    return name
  }
}

function birthDate(random: Random, draft: Draft): string {
  const age = draft.pupil
    ? random.between(15, 17)
    : draft.manager
      ? random.between(34, 63)
      : random.between(19, 67)
  return addDays(addMonths(demoDay, -12 * age), -random.below(360))
}

interface Making {
  ids: Ids
  words: Words
}

function makeRelation(
  random: Random,
  { ids, words }: Making,
  person: DemoPerson,
  draft: Draft,
  count: number,
): DemoRelation {
  const kind = draft.kind!
  const months = { permanent: 200, fixed_term: 20, on_call: 24, agency: 18, payroll: 30, freelance: 40 }[kind]
  const drawn = draft.named ? '2022-03-01' : addMonths('2026-08-01', -random.between(2, months))
  // Nobody works here before they are fifteen, and no stretch of work begins before the relation does.
  const adult = addMonths(person.birthDate, 12 * 15)
  const from = drawn < adult ? addMonths(adult, 1) : drawn
  const hours = draft.named?.hours ?? hoursFor(random, draft)
  const changed =
    !draft.named && kind === 'permanent' && !draft.manager && from < '2024-01-01' && random.chance(0.25)
  const job = draft.named?.job ?? (draft.manager ? 'team-leader' : random.pick(draft.team.jobs))
  return {
    relationId: ids.next('relation'),
    number: `R${String(count).padStart(3, '0')}`,
    personId: person.personId,
    kind,
    team: draft.team,
    job,
    jobTitle: words.jobs[job],
    from,
    until: kind === 'fixed_term' ? addMonths('2027-01-01', random.below(9)) : null,
    hours: changed
      ? [
          { from, hours: Math.min(36, hours + 4) },
          { from: addMonths('2024-02-01', random.below(24)), hours },
        ]
      : [{ from, hours }],
    managers: [],
  }
}

function hoursFor(random: Random, draft: Draft): number {
  if (draft.pupil) return 8
  if (draft.manager) return random.pick([32, 36])
  if (draft.kind === 'on_call' || draft.kind === 'freelance') return random.pick([8, 12, 16, 20])
  return random.pick([16, 20, 24, 24, 24, 28, 28, 32, 32, 36])
}

/**
 * The newest of whom this one manages came only two weeks ago. Moved when all is drawn, so that it changes nobody else; of them
 * there is nothing yet.
 */
export function beginLater({ people, relations }: DemoPeople, manager: string): void {
  const { personId } = people.find(({ number }) => number === manager)!
  const own = relations.filter(relation => relation.managers.at(-1)?.personId === personId)
  const newest = own.reduce((last, one) => (one.from >= last.from ? one : last))
  for (const stretch of [newest, ...newest.hours, ...newest.managers]) stretch.from = newcomersDay
}

/** Members go to the managers of their team in turn, managers to the director; a few had another manager before. */
function assignManagers(random: Random, drafts: readonly Draft[], relations: DemoRelation[]): void {
  const director = relations[drafts.findIndex(draft => draft.manager && draft.team.code === 'SH')]!
  const bosses = new Map<Team, DemoRelation[]>()
  drafts.forEach((draft, index) => {
    if (draft.manager) bosses.set(draft.team, [...(bosses.get(draft.team) ?? []), relations[index]!])
  })
  let turn = 0
  drafts.forEach((draft, index) => {
    const relation = relations[index]!
    if (relation === director) return
    const own = bosses.get(draft.team)!
    const manager = draft.manager ? director : own[turn++ % own.length]!
    const before = own.find(other => other !== manager)
    const changed = !draft.manager && before && relation.from < '2025-01-01' && random.chance(0.3)
    relation.managers = changed
      ? [
          { from: relation.from, personId: before.personId },
          { from: '2025-03-01', personId: manager.personId },
        ]
      : [{ from: relation.from, personId: manager.personId }]
  })
}

/** Eight people hold a second relation: a few hours on call or freelance in another team. */
function addHybrids(random: Random, { ids, words }: Making, relations: DemoRelation[]): void {
  const first = random.shuffle(
    relations.filter(
      relation =>
        relation.kind === 'permanent' && relation.hours.at(-1)!.hours <= 24 && relation.number > 'R012',
    ),
  )
  for (const relation of first.slice(0, 8)) {
    const team = random.pick(
      teams.filter(other => other !== relation.team && !['SH', 'WN'].includes(other.code)),
    )
    const host = relations.find(other => other.team === team && other.job === 'team-leader')!
    const from = addMonths('2026-01-01', random.below(6))
    const kind = random.pick(['on_call', 'freelance'] as const)
    const job = random.pick(team.jobs)
    relations.push({
      relationId: ids.next('relation'),
      number: `R${String(relations.length + 1).padStart(3, '0')}`,
      personId: relation.personId,
      kind,
      team,
      job,
      jobTitle: words.jobs[job],
      from,
      until: null,
      hours: [{ from, hours: 8 }],
      managers: [{ from, personId: host.personId }],
    })
  }
}

/** A works council of nine seats with one vacancy, two confidants, one HR adviser and a coordinator of the region. */
function giveRoles(people: readonly DemoPerson[], relations: readonly DemoRelation[]): DemoPeople['roles'] {
  const by = (given: string) => people.find(person => person.givenName === given)!.personId
  const council = relations
    .filter(
      relation => relation.kind === 'permanent' && relation.job !== 'team-leader' && relation.number > 'R030',
    )
    .filter((_, index) => index % 21 === 0)
    .map(relation => relation.personId)
    .filter(id => id !== by('Ineke'))
    .slice(0, 7)
  const second = relations.find(
    relation =>
      relation.team.code === 'WV' && relation.kind === 'permanent' && relation.job !== 'team-leader',
  )!
  return [
    { personId: by('Marieke'), role: 'hr' },
    { personId: by('Ineke'), role: 'council' },
    ...council.map(personId => ({ personId, role: 'council' as const })),
    { personId: by('Fatma'), role: 'confidant' },
    { personId: second.personId, role: 'confidant' },
    { personId: by('Daan'), role: 'region_coordinator' },
  ]
}
