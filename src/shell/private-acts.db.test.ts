import { Writable } from 'node:stream'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { findChainFaults } from '../platform/audit/audit.ts'
import { asOwner } from '../platform/db/database.ts'
import type { Call } from '../platform/http/call.ts'
import { noModule } from '../platform/http/modules.ts'
import { createServer } from '../platform/http/server.ts'
import { type House as Rooms, verb } from '../platform/http/verb.ts'
import { speak } from '../platform/i18n/sentences.ts'
import { type House, openHouse } from './testing/house.ts'
import { texts } from './texts.ts'

const reflection = ['reflections', 'reflection_answers', 'reflection_words']
/** By hand: what somebody does for themselves alone, and the only tables in which its lines may come or go. */
const privateVerbs: Record<string, readonly string[]> = {
  checkDraft: [],
  dismissNote: ['agenda_notes'],
  jump: [],
  removeLevelNote: ['level_notes'],
  removeReflection: reflection,
  drawYear: ['year_patterns'],
  removeYear: ['year_patterns'],
  rewriteLevelNote: ['level_notes'],
  saveReflection: reflection,
  readBoard: [],
  readThread: [],
  readModeration: [],
  askOnBoard: ['board_questions'],
  answerOnBoard: ['board_answers'],
  inviteOffice: ['board_invitations'],
  endInvitation: ['board_invitations'],
  withdrawPost: ['board_questions', 'board_answers', 'board_invitations'],
  reportPost: ['board_reports'],
  decidePost: ['board_questions', 'board_answers', 'board_invitations', 'board_reports'],
  backCandidate: ['board_moderators', 'board_backings'],
  takeBackBacking: ['board_backings'],
  standForModerator: ['board_moderators'],
  stepDown: ['board_moderators', 'board_backings'],
  readConfidants: [],
  readDesks: [],
  leaveLetter: ['drawer_sheets'],
  readDrawer: [],
  keepNote: ['drawer_sheets'],
  putAwaySheet: ['drawer_sheets'],
  handOverSheets: ['drawer_sheets'],
  readRepair: [],
  recordBreach: ['breaches'],
  changeBreach: ['breaches'],
  chooseRoute: ['breaches'],
  sayMended: ['breaches'],
  withdrawBreach: ['breaches'],
  writeLevelNote: ['level_notes'],
  saveAmo: ['amo_sheets'],
  removeAmo: ['amo_sheets'],
  saveOwnReaction: ['consultation_reactions'],
  takeBackReaction: ['consultation_reactions'],
  readCareer: [],
  savePlan: ['career_items'],
  saveCareerAnswer: ['career_items'],
  addCareerItem: ['career_items'],
  changeCareerItem: ['career_items'],
  moveCareerRoute: ['career_items'],
  removeCareerItem: ['career_items', 'career_shares'],
  readSupport: [],
  choosePlain: ['plain_choices'],
  closeForCoach: ['coachings', 'coach_suggestions'],
  putAwaySuggestion: ['coach_suggestions'],
  readYearlyLook: [],
  chooseYearlyLook: ['yearly_looks'],
  readBeads: [],
  placeBead: ['employability_items'],
  removeBead: ['employability_items', 'employability_views'],
  readAges: [],
  saveAge: ['employability_items'],
  removeAge: ['employability_items', 'employability_shares'],
  readExercises: [],
  saveExercise: ['employability_items'],
  removeExercise: ['employability_items'],
  readDiplomas: [],
  addDiploma: ['diplomas'],
  changeDiploma: ['diplomas'],
  removeDiploma: ['diplomas'],
  takeBadge: [],
  takeEuropass: [],
  tickOpenOffer: ['open_offer_ticks'],
  readPlanBOffers: [],
  declinePlanB: ['plan_b_offers'],
  layPlanB: ['plan_b_offers', 'career_items'],
  readOpenings: [],
  readMyCompetences: [],
  addCompetence: ['competences'],
  changeCompetence: ['competences'],
  removeCompetence: ['competences'],
  readKnownCompetences: [],
}

/** What only this asker may do; everything else somebody who works here does. */
const byConfidant = ['readDrawer', 'keepNote', 'putAwaySheet', 'handOverSheets']

describe('[Z08] a private act', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })
  afterAll(() => house.close())

  /** A fingerprint of every table of the database, the sign-in library's too. */
  async function prints(): Promise<Map<string, string>> {
    const { pool } = house.world.database
    const { rows } = await pool.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'auth') order by 1`,
    )
    expect(rows.length).toBeGreaterThan(60)
    const found = new Map<string, string>()
    for (const { name } of rows) {
      const { rows: print } = await pool.query(
        `select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as print from ${name} t`,
      )
      found.set(name, print[0].print)
    }
    return found
  }
  const changed = (before: Map<string, string>, after: Map<string, string>) =>
    [...after].filter(([name, print]) => before.get(name) !== print).map(([name]) => name)

  const chain = () =>
    asOwner(house.world.database.database, tx => findChainFaults(tx, house.cast.pair.organisationId))

  test('is every verb on a list by hand, and leaves nothing in any table but its own line, nor for `audit`', async () => {
    const { world, cast, aims } = house
    const marked = world.app.server.verbs.filter(({ private: isPrivate }) => isPrivate).map(({ id }) => id)
    expect(marked.sort()).toEqual(Object.keys(privateVerbs).sort())
    const faults = await chain()
    for (const [id, own] of Object.entries(privateVerbs)) {
      const who = byConfidant.includes(id) ? 'confidant' : 'employee'
      const { method, url, body } = aims[id]![who]
      // Whoever asks is known by now, so that coming in is no trace of what was asked.
      await cast.clients[who].get('/api/me')
      const before = await prints()
      const reply = await cast.clients[who].send(method, url, body)
      expect([id, reply.status < 300]).toEqual([id, true])
      const traces = changed(before, await prints()).filter(
        name => !own.includes(name.replace('public.', '')),
      )
      expect([id, traces]).toEqual([id, []])
    }
    expect(await chain()).toEqual(faults)
  })

  /** The house with planted verbs, and everything that its log says. */
  async function planted(services: Record<string, (call: Call) => Promise<unknown>>, isPrivate: boolean) {
    const lines: string[] = []
    const logTo = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk))
        done()
      },
    })
    const say = speak(texts)
    const server = await createServer({
      say,
      log: 'trace',
      logTo,
      url: undefined,
      version: '0',
    })
    const rooms: Rooms = { ...house.world.app.house, server }
    for (const [id, service] of Object.entries(services))
      verb(
        rooms,
        {
          method: 'POST',
          url: `/api/planted/${id}`,
          id,
          summary: 'Planted',
          tag: 'planted',
          seats: ['everyone'],
          module: noModule('planted'),
          response: z.null(),
          ...(isPrivate && { private: true as const }),
        },
        async call => {
          await service(call)
          return null
        },
      )
    await server.ready()
    const ask = async (id: string) => {
      const { cookie } = house.cast.clients.employee
      return (
        await server.inject({ method: 'POST', url: `/api/planted/${id}`, headers: { cookie }, payload: {} })
      ).statusCode
    }
    return { ask, lines, close: () => server.close() }
  }

  const speakers: Record<string, (call: Call) => Promise<unknown>> = {
    tells: call => call.tell({ event: 'breach.felt', subjectKind: 'person', subjectId: call.actor.personId }),
    looks: call => call.looked({ subjectId: call.actor.personId, what: 'views', purpose: 'own' }),
    mails: call => call.mail({ to: 'wie@example.org', subject: 'x', text: 'x' }),
    wants: call => call.want('mail', '00000000-0000-0000-0000-000000000001'),
    appends: call =>
      sql`select append_audit(${call.now}, 'breach.felt', 'person', ${call.actor.personId}, '{}'::jsonb)`.execute(
        call.tx,
      ),
    logs: call =>
      sql`insert into read_log (organisation_id, at, reader_id, subject_id, what, purpose)
        values (${call.actor.organisationId}, ${call.now}, ${call.actor.personId}, ${call.actor.personId}, 'views', 'own')`.execute(
        call.tx,
      ),
    posts: call =>
      sql`insert into outbox (organisation_id, mail_id, recipient, subject, body, created_at)
        values (${call.actor.organisationId}, gen_random_uuid(), 'x@example.org', 'x', 'x', ${call.now})`.execute(
        call.tx,
      ),
    // Writes something of its own first: that does not stay either.
    keepsAndTells: async call => {
      await sql`delete from agenda_notes where true`.execute(call.tx)
      await call.tell({ event: 'breach.felt', subjectKind: 'person', subjectId: call.actor.personId })
    },
  }

  test('that speaks is refused, by whatever way it tries, and the log says nothing of it', async () => {
    const { ask, lines, close } = await planted(speakers, true)
    await house.cast.clients.employee.get('/api/me')
    const before = await prints()
    for (const id of Object.keys(speakers)) expect([id, await ask(id)]).toEqual([id, 503])
    expect(changed(before, await prints())).toEqual([])
    expect(lines.filter(line => /planted|breach|tells|private/i.test(line))).toEqual([])
    await close()
  })

  test('the trial bites: the same verbs, not private, leave their traces; and a fault of theirs is in the log', async () => {
    const fails = { fails: () => Promise.reject(new Error('a fault of ours')) }
    const { ask, lines, close } = await planted({ ...speakers, ...fails }, false)
    const left = new Set<string>()
    for (const id of Object.keys(speakers)) {
      const before = await prints()
      expect([id, await ask(id)]).toEqual([id, 201])
      for (const name of changed(before, await prints())) left.add(name)
    }
    for (const name of ['audit_events', 'read_log', 'outbox', 'chores'])
      expect([...left]).toContain(`public.${name}`)
    expect(await ask('fails')).toBe(503)
    expect(lines.join('')).toContain('planted')
    await close()
  })
})
