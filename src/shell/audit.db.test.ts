import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChainFaults } from '../platform/audit/audit.ts'
import { inspectAudit } from '../platform/audit/inspect.ts'
import { findReadLogFault, sealReadLog } from '../platform/audit/seal.ts'
import { asOwner } from '../platform/db/database.ts'
import { accessMatrix } from './testing/access-matrix.ts'
import type { AskerName } from './testing/access-rows.ts'
import type { Cast } from './testing/cast.ts'
import { furnish } from './testing/furnished.ts'
import { type House, openHouse } from './testing/house.ts'
import type { TestApp } from './testing/test-app.ts'

const now = new Date('2026-09-01T12:00:00Z')
/** Operations that change nothing that lasts: a draft's check, and what only an attempt at signing in leaves. */
const changesNothing = ['checkDraft', 'previewFog', 'takeChair', 'jump']
/** Nobody of the house may, since it has a works council and its mail leaves: tried beside their services, with their events. */
const triedElsewhere = ['openWithoutCouncil', 'copyInvitation']
/** Own unfinished writing, saved with every pause in typing: the row names its author; handing it in is an event. */
const ownWriting = [
  'saveView',
  'saveEntry',
  'layEntryAside',
  'writeSheet',
  'writeRendering',
  'dismissNote',
  'writeLevelNote',
  'rewriteLevelNote',
  'removeLevelNote',
  'saveReflection',
  'removeReflection',
]
/** An entry of one's own that nobody else may know of: that these leave nothing is tried in `private-acts.db.test.ts`. */
const privateActs = [
  'drawYear',
  'removeYear',
  'chooseYearlyLook',
  'choosePlain',
  'closeForCoach',
  'putAwaySuggestion',
  'saveAmo',
  'removeAmo',
  'saveOwnReaction',
  'takeBackReaction',
  'recordBreach',
  'changeBreach',
  'chooseRoute',
  'sayMended',
  'withdrawBreach',
  'savePlan',
  'saveCareerAnswer',
  'addCareerItem',
  'changeCareerItem',
  'moveCareerRoute',
  'removeCareerItem',
  'placeBead',
  'removeBead',
  'saveAge',
  'removeAge',
  'saveExercise',
  'removeExercise',
  'addDiploma',
  'changeDiploma',
  'removeDiploma',
  'tickOpenOffer',
  'declinePlanB',
  'layPlanB',
  'addCompetence',
  'changeCompetence',
  'removeCompetence',
  'leaveLetter',
  'keepNote',
  'putAwaySheet',
  'handOverSheets',
  'askOnBoard',
  'answerOnBoard',
  'inviteOffice',
  'endInvitation',
  'withdrawPost',
  'reportPost',
  'decidePost',
  'standForModerator',
  'stepDown',
  'backCandidate',
  'takeBackBacking',
]

/** The first event at which something is wrong; 0 for what has no place, null for a whole chain. */
const firstEvent = (faults: readonly { event: number | null }[]): number | null =>
  faults.length === 0 ? null : Math.min(...faults.map(({ event }) => event ?? Number.POSITIVE_INFINITY))

describe('the audit chain', () => {
  let house: House
  let world: TestApp
  let cast: Cast
  let organisation: string
  beforeAll(async () => {
    house = await openHouse()
    ;({ world, cast } = house)
    organisation = cast.pair.organisationId
    const { url, topicId } = await furnish(cast, { view: 'released', agreement: 'signed' })
    for (const side of ['employee', 'manager'] as const) {
      await cast.clients[side].post(`${url}/topics/${topicId}/sheet/share`)
      for (let times = 0; times < 5; times++) await cast.clients[side].get(`${url}/gap`)
    }
  })
  afterAll(() => house.close())

  const faults = () =>
    asOwner(world.database.database, async tx => ({
      chain: firstEvent(await findChainFaults(tx, organisation)),
      readLog: await findReadLogFault(tx, organisation),
    }))
  /** What would be found if somebody with every right in the database did this. */
  const afterTampering = async (statement: string) => {
    const client = await world.database.pool.connect()
    try {
      await client.query('begin')
      await client.query(statement)
      const { rows } = await client.query<{ kind: string; event: number | null }>(
        'select kind, at_event as event from audit_faults($1)',
        [organisation],
      )
      const { rows: readings } = await client.query<{ fault: number | null }>(
        'select read_log_fault($1) as fault',
        [organisation],
      )
      const kinds = rows.map(({ kind }) => kind)
      return { chain: firstEvent(rows), kinds, readLog: readings[0]!.fault }
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  test('[Z07] every edit of every column of any event is detected, and where', async () => {
    expect(await faults()).toEqual({ chain: null, readLog: null })
    const { rows } = await world.database.pool.query<{ last: number }>(
      'select max(sequence) as last from audit_events where organisation_id = $1',
      [organisation],
    )
    const last = Number(rows[0]!.last)
    const edits = [
      "at = at + interval '1 microsecond'",
      `actor_id = '${cast.people.hr}'`,
      "event = event || 'x'",
      "subject_kind = 'other'",
      "subject_id = 'other'",
      `details = details || '{"held": true}'`,
      "hash = sha256('x')",
      "previous_hash = sha256('x')",
      'sequence = sequence + 1000000',
    ]
    for (const edit of edits) {
      for (const sequence of [1, Math.ceil(last / 2), last]) {
        const found = await afterTampering(
          `update audit_events set ${edit} where organisation_id = '${organisation}' and sequence = ${sequence}`,
        )
        expect([edit, sequence, found.chain === null]).toEqual([edit, sequence, false])
        if (!edit.startsWith('sequence')) expect(found.chain).toBeGreaterThanOrEqual(Math.min(sequence, last))
      }
    }
    for (const sequence of [1, 2, Math.ceil(last / 2), last]) {
      const gone = await afterTampering(
        `delete from audit_events where organisation_id = '${organisation}' and sequence = ${sequence}`,
      )
      expect([sequence, gone.chain === null]).toEqual([sequence, false])
    }
    const columns = 'at, actor_id, event, subject_kind, subject_id, details, previous_hash, hash'
    for (const place of [last + 1, 0]) {
      const added = await afterTampering(`insert into audit_events (organisation_id, sequence, ${columns})
        select organisation_id, ${place}, ${columns} from audit_events where organisation_id = '${organisation}' and sequence = ${last}`)
      expect(added.chain).not.toBeNull()
    }
    for (const cut of [1, 5, last]) {
      const found = await afterTampering(
        `delete from audit_events where organisation_id = '${organisation}' and sequence > ${last - cut}`,
      )
      expect([cut, found.chain]).toEqual([cut, last])
    }
    expect((await faults()).chain).toBeNull()
  })

  test('[Z07] one event swapped with another, both hashes right for themselves, is detected', async () => {
    const found =
      await afterTampering(`update audit_events e set event = o.event, details = o.details, hash = o.hash
      from audit_events o where e.organisation_id = '${organisation}' and o.organisation_id = e.organisation_id
      and e.sequence = 3 and o.sequence = 4`)
    expect(found.chain).toBe(3)
  })

  test('[Z07] the read log is sealed in batches; a changed, removed or added line of a sealed batch is detected', async () => {
    // A reading that failed leaves a number without a line: a place to put one in afterwards.
    const { rows: numbers } = await world.database.pool.query<{ gap: string }>(
      "select nextval(pg_get_serial_sequence('read_log', 'read_id')) as gap",
    )
    const { gap } = numbers[0]!
    const { url: earlier } = await furnish(cast, { view: 'released' })
    await cast.clients.employee.get(`${earlier}/gap`)
    const lines = await sealReadLog(world.database.database, organisation, now)
    expect(lines).toBeGreaterThanOrEqual(10)
    expect(await sealReadLog(world.database.database, organisation, now)).toBe(0)
    const { url } = await furnish(cast, { view: 'released' })
    await cast.clients.employee.get(`${url}/gap`)
    // Not sealed yet: an unsealed line is nobody's proof.
    expect(
      (
        await afterTampering(
          "update read_log set purpose = 'x' where read_id = (select max(read_id) from read_log)",
        )
      ).readLog,
    ).toBeNull()
    expect(await sealReadLog(world.database.database, organisation, now)).toBe(1)
    expect(await faults()).toEqual({ chain: null, readLog: null })
    const ends = ['(select min(read_id) from read_log)', '(select max(read_id) from read_log)']
    const someone = cast.people.colleague
    for (const end of ends) {
      for (const edit of [
        "at = at + interval '1 second'",
        `reader_id = '${someone}'`,
        `subject_id = '${someone}'`,
        "what = 'x'",
        "purpose = 'x'",
      ]) {
        const found = await afterTampering(`update read_log set ${edit} where read_id = ${end}`)
        expect([edit, found.readLog === null]).toEqual([edit, false])
      }
      expect((await afterTampering(`delete from read_log where read_id = ${end}`)).readLog).not.toBeNull()
    }
    const added = (
      id: string,
    ) => `insert into read_log (organisation_id, read_id, at, reader_id, subject_id, what, purpose)
      overriding system value select organisation_id, ${id}, at, reader_id, subject_id, what, purpose from read_log limit 1`
    expect((await afterTampering(added(gap))).readLog).toBe(1)
    await expect(afterTampering(added('0'))).rejects.toThrow('read_id')
    for (const forged of [
      'delete from read_log_seals',
      "update read_log_seals set hash = sha256('x')",
      'update read_log_seals set first_read_id = first_read_id + 1',
      // Lines and seal forged together: the chain still tells of the old hash.
      `update read_log set purpose = 'x' where read_id = ${ends[0]};
       update read_log_seals set hash = read_log_hash(organisation_id, first_read_id, last_read_id)`,
    ])
      expect([forged, (await afterTampering(forged)).readLog === null]).toEqual([forged, false])
    expect(
      (await afterTampering("delete from audit_events where event = 'read-log.sealed'")).chain,
    ).not.toBeNull()
  })

  test('[Z07] sealing while people read leaves no line unsealed and reports no fault', async () => {
    const { url } = await furnish(cast, { view: 'released' })
    const readings = Array.from({ length: 60 }, () => cast.clients.employee.get(`${url}/gap`))
    let sealed = 0
    for (let round = 0; round < 5; round++)
      sealed += await sealReadLog(world.database.database, organisation, now)
    await Promise.all(readings)
    sealed += await sealReadLog(world.database.database, organisation, now)
    expect(sealed).toBe(60)
    expect(await faults()).toEqual({ chain: null, readLog: null })
  })

  test('[Z07] operators see the same by their own command', async () => {
    const found = await inspectAudit(world.database.database)
    const own = found.find(one => one.organisationId === organisation)!
    expect(own).toMatchObject({ faults: [] })
    expect(own.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('[Z08] every change of state leaves an event with the person who did it', async () => {
    const silent: string[] = []
    const chainEnd = async (of: string) => {
      const { rows } = await world.database.pool.query(
        'select actor_id, event from audit_events where organisation_id = $1 order by sequence desc limit 1',
        [of],
      )
      const { rows: count } = await world.database.pool.query<{ n: number }>(
        'select count(*)::int as n from audit_events where organisation_id = $1',
        [of],
      )
      return { ...(rows[0] as { actor_id: string; event: string }), count: count[0]!.n }
    }
    let walked = 0
    for (const { id, method } of world.app.server.verbs) {
      if (
        method === 'GET' ||
        [...changesNothing, ...ownWriting, ...privateActs, ...triedElsewhere].includes(id)
      )
        continue
      const asker = [...Object.entries(accessMatrix.get(id)!)].find(([, allowed]) => allowed)?.[0] as Exclude<
        AskerName,
        'anonymous'
      >
      const attempt = house.aims[id]![asker]
      const before = await chainEnd(organisation)
      const url = attempt.url.replace('dryRun=true', 'dryRun=false')
      const reply = await cast.clients[asker].send(
        attempt.method,
        url,
        attempt.body,
        attempt.type ? { 'content-type': attempt.type } : {},
      )
      expect([id, reply.status < 300]).toEqual([id, true])
      const after = await chainEnd(organisation)
      if (after.count === before.count) silent.push(id)
      else expect([id, after.actor_id]).toEqual([id, cast.people[asker]])
      walked++
    }
    const link = house.aims.acceptInvitation!.anonymous.url
    await world.anonymous.post(link, { password: 'een lang genoeg wachtwoord' })
    const accepted = await chainEnd(organisation)
    expect(accepted).toMatchObject({
      event: 'invitation.accepted',
      actor_id: expect.stringMatching(/^[0-9a-f]{8}-/),
    })
    const { rows: authors } = await world.database.pool.query(
      `select table_name from information_schema.columns where column_name = 'author_id' and is_nullable = 'NO'
       and table_name in ('views', 'interest_sheets', 'renderings')`,
    )
    expect(authors).toHaveLength(3)
    expect(silent).toEqual([])
    expect(walked).toBeGreaterThan(35)
  })

  test('[Z08] without a person nothing enters the chain, and nobody passes as nobody', async () => {
    const client = await world.database.pool.connect()
    const attempt = async (person: string, statement: string) => {
      await client.query('begin')
      try {
        await client.query(`set local role wisselwerk_app`)
        await client.query(
          `select set_config('app.organisation', '${organisation}', true), set_config('app.person', '${person}', true)`,
        )
        await client.query(statement)
        return 'taken'
      } catch (error) {
        return (error as Error).message
      } finally {
        await client.query('rollback')
      }
    }
    const nobody = '00000000-0000-0000-0000-000000000000'
    const append = (event: string) => `select append_audit(now(), '${event}', 'x', 'x', '{}')`
    expect(await attempt('', append('view.released'))).toContain('needs a human actor')
    expect(await attempt(nobody, append('view.released'))).toContain('needs a human actor')
    expect(await attempt(cast.people.hr, append('read-log.sealed'))).toContain('only the work itself')
    expect(await attempt(cast.people.hr, `select seal_read_log('${organisation}', 9, now())`)).toContain(
      'permission denied',
    )
    expect(
      await attempt(
        cast.people.hr,
        `select link_audit('${organisation}', '${nobody}', now(), 'x', 'x', 'x', '{}')`,
      ),
    ).toContain('permission denied')
    expect(await attempt(cast.people.hr, append('view.released'))).toBe('taken')
    for (const change of [
      'update audit_events set event = event',
      'delete from audit_events',
      'select from audit_heads',
      'delete from read_log',
      'update read_log set what = what',
    ])
      expect(await attempt(cast.people.hr, change)).toContain('permission denied')
    client.release()
    const owner = `insert into audit_events select organisation_id, 999999, at, '${nobody}', 'view.released', subject_kind, subject_id,
      details, previous_hash, hash from audit_events limit 1`
    await expect(afterTampering(owner)).rejects.toThrow('human_actor')
  })
})
