import { sql } from 'kysely'
import { roundClosing } from '../../src/capabilities/campaigns/work.ts'
import { makeInHouse } from '../../src/capabilities/competences/service/in-house.ts'
import { makeGrantRates } from '../../src/capabilities/fairness/service/rates-making.ts'
import { makeReach } from '../../src/capabilities/fairness/service/reach-making.ts'
import { makeWhyList } from '../../src/capabilities/fairness/service/why-making.ts'
import { countTeamLearning } from '../../src/capabilities/leading/paradox/learning.ts'
import { amoCards } from '../../src/capabilities/leading/work.ts'
import { teamPictures } from '../../src/capabilities/mirrors/work.ts'
import { yearlyOverview } from '../../src/capabilities/overview/work.ts'
import { requestSilence } from '../../src/capabilities/requests/work.ts'
import { trainingCoverage } from '../../src/capabilities/training/work.ts'
import type { Auth } from '../../src/platform/auth/auth.ts'
import { makeAccount } from '../../src/platform/auth/new-account.ts'
import { asOwner, type Database, type Tx } from '../../src/platform/db/database.ts'
import { decideApart } from '../../src/platform/disclosure/decide.ts'
import type { CallHouse } from '../../src/platform/http/make-call.ts'
import { type Language, languages } from '../../src/platform/i18n/language.ts'
import type { SealOwner } from '../../src/platform/pdf/index.ts'
import { loadCampaigns } from './campaigns.ts'
import { loadChain } from './chain.ts'
import { type ChairId, chairs } from './chairs.ts'
import { loadFlexicurity } from './flexicurity.ts'
import { loadAgreements } from './load-agreements.ts'
import { emailOf, loadConsent, loadRegister } from './load-register.ts'
import { loadTalks } from './load-talks.ts'
import { loadViews } from './load-views.ts'
import { type Demo, makeDemo } from './make.ts'
import { askedOn, askedYear, loadOverviews } from './overviews.ts'
import { demoDay } from './people.ts'
import { Ids } from './random.ts'
import { loadRefusals } from './refusals.ts'
import { collectiveAgreementIn } from './rules.ts'
import { playScenes } from './scenes/play.ts'
import { wordsIn } from './words/words.ts'

/** What of the running process is needed for it. */
export interface ExampleHouse extends Omit<CallHouse, 'openSeal'> {
  database: Database
  auth: Auth
  openSeal(owner: SealOwner, on?: Date): ReturnType<CallHouse['openSeal']>
}

const seed = 1

/** After each of them `reached` is told how many are done. */
export const layingSteps = ['people', 'talks', 'agreements', 'scenes', 'figures', 'doors'] as const

/**
 * Lays out the example organisation of a language, unless it stands there already. Everything that people wrote comes in
 * one transaction; then the product works out its own figures of the years before, and only when all of it stands do the
 * doors open. Whoever is stopped in between leaves no open door, and the next one goes on where that ended. Two at once,
 * also in two processes, lay it out once.
 *
 * The first organisation comes into an empty installation alone, and another language's beside it.
 */
export async function layOutExample(
  house: ExampleHouse,
  language: Language,
  reached: (steps: number) => void = () => {},
): Promise<'laid' | 'there' | 'elsewhere'> {
  const { database } = house
  return database.connection().execute(async held => {
    await sql`select pg_advisory_lock(7416303)`.execute(held)
    try {
      const state = await standing(database, language)
      if (state === 'there' || state === 'elsewhere') return state
      // Only now: making it takes a quarter of a second, which every later start would wait for.
      const demo = makeDemo(seed, language)
      if (state === 'nothing') await asOwner(database, tx => furnish(tx, house, { demo, language, reached }))
      await workOut(house, demo)
      reached(5)
      await openDoors(house, demo, language)
      reached(6)
      return 'laid'
    } finally {
      await sql`select pg_advisory_unlock(7416303)`.execute(held)
    }
  })
}

const organisationOf = (language: Language): string => new Ids(seed, language).next('organisation')

async function standing(
  database: Database,
  language: Language,
): Promise<'nothing' | 'half' | 'there' | 'elsewhere'> {
  const there = await asOwner(database, tx =>
    tx.selectFrom('organisations').select(['organisation_id', 'demo']).execute(),
  )
  const find = (of: Language) => there.find(row => row.organisation_id === organisationOf(of))
  const own = find(language)
  if (own) return own.demo ? 'there' : 'half'
  const mayCome = language === languages[0] ? there.length === 0 : find(languages[0])?.demo === true
  return mayCome ? 'nothing' : 'elsewhere'
}

interface Furnishing {
  demo: Demo
  language: Language
  reached: (steps: number) => void
}

async function furnish(tx: Tx, house: ExampleHouse, { demo, language, reached }: Furnishing): Promise<void> {
  const { register, agreements, refusals } = demo
  const { organisationId } = register
  const words = wordsIn(language)
  const ids = new Ids(seed, language)
  await loadRegister(tx, register, language)
  await loadConsent(tx, register, words)
  reached(1)
  await loadViews(tx, demo)
  await loadCampaigns(tx, ids, register, words)
  await loadTalks(tx, demo)
  reached(2)
  await loadAgreements(tx, organisationId, collectiveAgreementIn(language), agreements)
  await loadChain(tx, organisationId, personOf(demo, 'marieke').personId, agreements)
  await loadRefusals(tx, organisationId, refusals)
  await loadFlexicurity(tx, ids, register, words)
  await loadOverviews(tx, register)
  reached(3)
  await playScenes(tx, house, { demo, ids, language })
  reached(4)
}

/** The round and the overview of earlier years, by the work that does it in life, on the days on which it was asked for. */
async function workOut(
  { database, openVault }: ExampleHouse,
  { register: { organisationId } }: Demo,
): Promise<void> {
  const workOn = (day: string) => ({
    database,
    clock: { today: () => demoDay, now: () => at(day) },
    mustStop: () => false,
    warn: () => {},
  })
  const { made, closing } = await asOwner(database, async tx => ({
    made: await tx
      .selectFrom('overviews')
      .select('made_at')
      .where('organisation_id', '=', organisationId)
      .where('year', '=', askedYear)
      .executeTakeFirstOrThrow(),
    closing: await tx
      .selectFrom('campaigns')
      .select('campaign_id')
      .where('organisation_id', '=', organisationId)
      .where('state', '=', 'closing')
      .execute(),
  }))
  if (!made.made_at)
    await yearlyOverview({ smallestGroup: 5, openVault }).perform(workOn(askedOn), {
      organisationId,
      subject: String(askedYear),
    })
  for (const { campaign_id: subject } of closing)
    await roundClosing(5).perform(workOn('2025-10-01'), { organisationId, subject })
  for (const day of ['2026-01-05', '2026-07-05'])
    for (const make of [makeWhyList, makeGrantRates, makeReach, countTeamLearning])
      await make(database, organisationId, decideApart(5), day)
  await makeInHouse(database, organisationId, decideApart(5), demoDay)
  for (const lane of [
    teamPictures({ smallestGroup: 5, openVault }),
    amoCards({ smallestGroup: 5, openVault }),
    trainingCoverage(5),
    requestSilence,
  ])
    await lane.perform(workOn(demoDay), { organisationId, subject: '' })
}

async function openDoors(house: ExampleHouse, demo: Demo, language: Language): Promise<void> {
  const { organisationId } = demo.register
  const words = wordsIn(language)
  // The seal is as old as the organisation, so that papers of earlier years can be sealed with it.
  await house.openSeal({ id: organisationId, name: words.organisation.name }, at('2022-01-01'))
  await asOwner(house.database, async tx => {
    for (const chair of Object.keys(chairs) as ChairId[]) {
      const { personId, number, givenName, familyName } = personOf(demo, chair)
      const userId = await makeAccount(house.auth, tx, {
        email: emailOf(number, words),
        name: `${givenName} ${familyName}`,
      })
      await tx
        .insertInto('accounts')
        .values({ organisation_id: organisationId, person_id: personId, user_id: userId })
        .execute()
    }
    await tx
      .updateTable('organisations')
      .set({ demo: true })
      .where('organisation_id', '=', organisationId)
      .execute()
  })
}

const personOf = ({ register }: Demo, chair: ChairId) =>
  register.people.find(({ number }) => number === chairs[chair].number)!

const at = (day: string) => new Date(`${day}T10:00:00Z`)
