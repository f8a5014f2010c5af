import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { roundClosing } from '../../src/capabilities/campaigns/work.ts'
import { yearlyOverview } from '../../src/capabilities/overview/work.ts'
import type { Auth } from '../../src/platform/auth/auth.ts'
import { makeAccount } from '../../src/platform/auth/new-account.ts'
import { asOwner, type Database, type Tx } from '../../src/platform/db/database.ts'
import { makeAgreements } from './agreements.ts'
import { loadCampaigns } from './campaigns.ts'
import { loadChain } from './chain.ts'
import { type ChairId, chairs } from './chairs.ts'
import { loadFlexicurity } from './flexicurity.ts'
import { insert } from './insert.ts'
import { loadAgreements } from './load-agreements.ts'
import { askedOn, askedYear, loadOverviews } from './overviews.ts'
import { type DemoPeople, demoDay, makePeople } from './people.ts'
import { Ids } from './random.ts'
import { loadRefusals, makeRefusals } from './refusals.ts'
import { makeTalks, threadsOf } from './talks.ts'
import { makeTopics } from './topics.ts'
import { makeNeeds, makeViews } from './views.ts'

/** Everything of the demo organisation, from a seed alone: no clock, no chance. */
export function makeDemo(seed: number) {
  const ids = new Ids(seed)
  const register = makePeople(seed, ids)
  const views = makeViews(seed, ids, register)
  const needs = makeNeeds(ids, register)
  const { talks, topics } = makeTalks(seed, ids, register)
  const agreements = makeAgreements(seed, ids, register)
  return {
    register,
    views,
    needs,
    talks,
    topics: [...topics, ...makeTopics(seed, ids, register, talks)],
    agreements,
    refusals: makeRefusals(seed, ids, register, agreements),
  }
}

export type Demo = ReturnType<typeof makeDemo>

/** Names the bytes: same seed, same hash. */
export const hashDemo = (demo: Demo): string =>
  createHash('sha256').update(JSON.stringify(demo)).digest('hex')

/** Puts the demo organisation into an empty database, whole or not at all. False when one is there already. */
export async function loadDemo(
  database: Database,
  auth: Auth,
  openSeal: (owner: { id: string; name: string }, on: Date) => Promise<unknown>,
  seed = 1,
): Promise<boolean> {
  const loaded = await asOwner(database, async tx => {
    await sql`select pg_advisory_xact_lock(7416303)`.execute(tx)
    const there = await tx.selectFrom('organisations').select('organisation_id').limit(1).executeTakeFirst()
    if (there) return undefined
    // Only now: making it takes a quarter of a second, which every later start would wait for.
    const demo = makeDemo(seed)
    await loadRegister(tx, demo.register)
    await loadConsent(tx, demo.register)
    await loadViews(tx, demo)
    const closing = await loadCampaigns(tx, demo.register, seed)
    await loadTalks(tx, demo)
    await loadAgreements(tx, demo.register.organisationId, demo.agreements)
    const beganBy = demo.register.people.find(person => person.number === chairs.marieke.number)!
    await loadChain(tx, demo.register.organisationId, beganBy.personId, demo.agreements)
    await loadRefusals(tx, demo.register.organisationId, demo.refusals)
    await loadFlexicurity(tx, seed, demo.register)
    await loadOverviews(tx, demo.register)
    return { register: demo.register, closing }
  })
  if (!loaded) return false
  const { register, closing } = loaded
  const { organisationId } = register
  const workOn = (day: string) => ({
    database,
    clock: { today: () => demoDay, now: () => at(day) },
    mustStop: () => false,
    warn: () => {},
  })
  await yearlyOverview(5).perform(workOn(askedOn), { organisationId, subject: String(askedYear) })
  await roundClosing(5).perform(workOn('2025-10-01'), { organisationId, subject: closing })
  // The seal is as old as the organisation, so that papers of earlier years can be sealed with it.
  await openSeal({ id: organisationId, name: 'Waterkant Zorg & Wonen' }, at('2022-01-01'))
  for (const chair of Object.keys(chairs) as ChairId[]) await giveAccount(database, auth, register, chair)
  // The database looks by itself how large its tables are, within a minute; until then it guesses, and whoever looks
  // around first would wait for that.
  await sql`analyze`.execute(database)
  return true
}

async function giveAccount(
  database: Database,
  auth: Auth,
  register: DemoPeople,
  chair: ChairId,
): Promise<void> {
  const person = register.people.find(entry => entry.number === chairs[chair].number)!
  await asOwner(database, async tx => {
    const userId = await makeAccount(auth, tx, {
      email: emailOf(person.number),
      name: `${person.givenName} ${person.familyName}`,
    })
    await tx
      .insertInto('accounts')
      .values({ organisation_id: register.organisationId, person_id: person.personId, user_id: userId })
      .execute()
  })
}

const emailOf = (number: string) => `${number.toLowerCase()}@waterkant.example`
const at = (day: string) => new Date(`${day}T10:00:00Z`)

async function loadRegister(tx: Tx, register: DemoPeople): Promise<void> {
  const { organisationId: organisation_id } = register
  const unitOf = new Map(register.units.map(unit => [unit.team.code, unit.unitId]))
  const locationOf = new Map(register.locations.map(place => [place.name, place.locationId]))
  await tx
    .insertInto('organisations')
    .values({ organisation_id, name: 'Waterkant Zorg & Wonen', demo: true, created_at: at('2022-01-01') })
    .execute()
  await insert(tx, 'units', register.units, unit => ({
    organisation_id,
    unit_id: unit.unitId,
    code: unit.team.code,
    name: unit.team.name,
    valid_from: '2010-01-01',
  }))
  await insert(tx, 'locations', register.locations, place => ({
    organisation_id,
    location_id: place.locationId,
    name: place.name,
  }))
  await insert(tx, 'people', register.people, person => ({
    organisation_id,
    person_id: person.personId,
    number: person.number,
    given_name: person.givenName,
    family_name: person.familyName,
    email: emailOf(person.number),
    birth_date: person.birthDate,
  }))
  await insert(tx, 'relations', register.relations, relation => ({
    organisation_id,
    relation_id: relation.relationId,
    number: relation.number,
    person_id: relation.personId,
    kind: relation.kind,
    valid_from: relation.from,
    valid_until: relation.until,
  }))
  const placements = register.relations.flatMap(relation =>
    relation.hours.map((entry, index) => ({
      relation,
      hours: entry.hours,
      from: entry.from,
      until: relation.hours[index + 1]?.from ?? relation.until,
    })),
  )
  await insert(tx, 'placements', placements, ({ relation, hours, from, until }) => ({
    organisation_id,
    relation_id: relation.relationId,
    valid_from: from,
    valid_until: until,
    unit_id: unitOf.get(relation.team.code)!,
    location_id: locationOf.get(`Locatie ${relation.team.location}`)!,
    job_title: relation.jobTitle,
    hours_per_week: hours,
  }))
  const managements = register.relations.flatMap(relation =>
    relation.managers.map((entry, index) => ({
      organisation_id,
      relation_id: relation.relationId,
      valid_from: entry.from,
      valid_until: relation.managers[index + 1]?.from ?? relation.until,
      manager_id: entry.personId,
    })),
  )
  await insert(tx, 'managements', managements, row => row)
  await insert(tx, 'role_holdings', register.roles, ({ personId, role }) => ({
    organisation_id,
    person_id: personId,
    role,
    valid_from: '2024-01-01',
  }))
}

/** Everything that the works council opens is consented to. */
async function loadConsent(tx: Tx, register: DemoPeople): Promise<void> {
  const { organisationId: organisation_id } = register
  const holder = (role: string) => register.roles.find(entry => entry.role === role)!.personId
  const steps = Object.keys(arrangements).flatMap(module => [
    { module, number: 1, step: 'asked', taken_by: holder('hr'), taken_on: '2026-01-12' },
    { module, number: 2, step: 'consented', taken_by: holder('council'), taken_on: '2026-02-09' },
  ])
  await insert(tx, 'consent_steps', steps, step => ({
    ...step,
    organisation_id,
    arrangement: arrangements[step.module],
    impact_assessment: assessments[step.module],
    taken_at: at(step.taken_on),
  }))
}

const arrangements: Record<string, string> = {
  expectations:
    'Medewerker en leidinggevende vullen ieder een eigen kijk in. Alleen zij zien die, en pas als ze allebei laten zien. Cijfers over groepen alleen vanaf vijf mensen.',
  campaigns:
    'In een gezamenlijke ronde telt een kijk mee die iemand liet zien. Te zien zijn alleen groepen vanaf vijf mensen waarvan niemand door optellen of aftrekken te vinden is.',
  dialogue:
    'Wat op tafel ligt en wat iemand in het belangenblad schrijft, is van de twee. Of een gesprek er was, telt mee in het jaaroverzicht.',
  agreements:
    'De tekst van afspraken is van de twee. De ondernemingsraad ziet aantallen en soorten, geen namen.',
  overview:
    'Eén keer per jaar een overzicht van gesprekken en afspraken: aantallen vanaf vijf mensen, geen namen en geen woorden. HR en ondernemingsraad lezen hetzelfde.',
  'team-needs':
    'Een leidinggevende schrijft per team op wat nodig is, wanneer en hoe lang. Over werk, niet over een mens. Iedereen leest de kaarten van het eigen team.',
}

const assessments: Record<string, string> = {
  expectations:
    'DPIA van 8 januari 2026. Risico: dat een leidinggevende meeleest of dat een groep te klein is. Maatregel: de database zelf houdt een kijk dicht tot allebei laten zien.',
  campaigns:
    'DPIA van 8 januari 2026. Risico: dat een kleine groep iemand verraadt. Maatregel: één besluit per ronde over alle groepen samen, dat niet meer verandert.',
  dialogue:
    'DPIA van 8 januari 2026. Risico: dat gesprekken een dossier worden. Maatregel: wat op het belangenblad staat, blijft van de schrijver tot allebei delen.',
  agreements:
    'DPIA van 8 januari 2026. Risico: dat een tekst later verandert of rondgaat. Maatregel: twee handtekeningen op één tekst, leesbaar voor die twee.',
  overview:
    'DPIA van 8 januari 2026. Risico: dat jaren of teams naast elkaar iemand verraden. Maatregel: elk cijfer wordt besloten naast alles wat eerder naar buiten ging.',
  'team-needs':
    'DPIA van 8 januari 2026. Risico: dat een kaart over één mens gaat. Maatregel: een kaart noemt een taak, een termijn en een duur, geen naam.',
}

async function loadViews(tx: Tx, { register, views, needs }: Demo): Promise<void> {
  const { organisationId: organisation_id } = register
  /** When the last of the two showed. */
  const shown = new Map<string, string[]>()
  const roundOf = ({ relationId, round }: (typeof views)[number]) => `${relationId} ${round}`
  for (const view of views)
    if (view.releasedOn) shown.set(roundOf(view), [...(shown.get(roundOf(view)) ?? []), view.releasedOn])
  const openedOn = (view: (typeof views)[number]) => {
    const [first, last] = shown.get(roundOf(view)) ?? []
    return first && last ? at(first > last ? first : last) : null
  }
  await insert(tx, 'views', views, view => ({
    organisation_id,
    view_id: view.viewId,
    relation_id: view.relationId,
    round: view.round,
    side: view.side,
    author_id: view.authorId,
    version: 1,
    created_at: at(view.createdOn),
    submitted_at: view.submittedOn && at(view.submittedOn),
    released_at: view.releasedOn && at(view.releasedOn),
    opened_at: openedOn(view),
  }))
  const answers = views.flatMap(view =>
    Object.entries(view.answers).map(([item_id, answer]) => ({
      organisation_id,
      view_id: view.viewId,
      item_id,
      ...answer,
    })),
  )
  const column = <K extends keyof (typeof answers)[number]>(name: K) => answers.map(answer => answer[name])
  await sql`
    insert into answers (organisation_id, view_id, item_id, importance, owed, kept)
    select ${organisation_id}, * from unnest(${column('view_id')}::uuid[], ${column('item_id')}::text[],
      ${column('importance')}::smallint[], ${column('owed')}::smallint[], ${column('kept')}::smallint[])`.execute(
    tx,
  )
  await insert(tx, 'need_cards', needs, card => ({
    organisation_id,
    card_id: card.cardId,
    relation_id: card.relationId,
    owner_id: card.ownerId,
    need: card.need,
    wish: card.wish,
    from_date: card.fromDate,
    review_date: card.reviewDate,
  }))
}

async function loadTalks(tx: Tx, { register, talks, topics }: Demo): Promise<void> {
  const { organisationId: organisation_id } = register
  const employeeOf = new Map(register.relations.map(relation => [relation.relationId, relation.personId]))
  await insert(tx, 'conversations', talks, talk => ({
    organisation_id,
    conversation_id: talk.conversationId,
    relation_id: talk.relationId,
    kind: talk.kind,
    planned_on: talk.plannedOn,
    planned_by: talk.plannedBy,
    ready_at: talk.ready ? at(talk.plannedOn) : null,
  }))
  const confirmations = talks.flatMap(talk =>
    talk.confirmed
      ? (['employee', 'organisation'] as const).map(side => ({
          organisation_id,
          conversation_id: talk.conversationId,
          side,
          author_id: side === 'employee' ? employeeOf.get(talk.relationId)! : talk.confirmed!.managerId,
          held: talk.confirmed![side],
          confirmed_at: at(talk.plannedOn),
        }))
      : [],
  )
  await insert(tx, 'confirmations', confirmations, row => row)
  const threads = threadsOf(topics)
  const rounds = threads.flatMap(thread =>
    thread.map((topic, index) => ({ topic, thread, round: index + 1 })),
  )
  await insert(tx, 'topics', threads, thread => {
    const last = thread.at(-1)!
    return {
      organisation_id,
      topic_id: thread[0]!.topicId,
      relation_id: last.relationId,
      title: last.title,
      item_id: last.itemId,
      mandatory: last.mandatory,
      round: thread.length,
      added_by: last.addedBy,
      added_side: last.addedSide,
      added_at: at(last.addedOn),
    }
  })
  await insert(tx, 'topic_talks', rounds, ({ topic, thread, round }) => ({
    organisation_id,
    topic_id: thread[0]!.topicId,
    round,
    conversation_id: topic.conversationId,
    laid_by: topic.addedBy,
    laid_side: topic.addedSide,
    laid_at: at(topic.addedOn),
  }))
  const tags = rounds.flatMap(({ topic, thread, round }) =>
    (['employee', 'organisation'] as const).flatMap(side =>
      topic.tags[side]
        ? [
            {
              organisation_id,
              topic_id: thread[0]!.topicId,
              round,
              side,
              author_id: side === 'employee' ? employeeOf.get(topic.relationId)! : topic.managerId,
              dimensions: topic.tags[side],
              opened_at: topic.tags.employee && topic.tags.organisation ? at(topic.addedOn) : null,
            },
          ]
        : [],
    ),
  )
  await insert(tx, 'topic_tags', tags, row => row)
}
