import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import { outcomeInput, proposalInput, reactionInput, withdrawInput } from './model.ts'
import {
  decideConsultation,
  linkHouseRule,
  putProposal,
  readConsultation,
  readConsultations,
  readReactions,
  saveOwnReaction,
  takeBackReaction,
  withdrawProposal,
} from './service/consultations.ts'
import { type Consulting, dayAfter, gather, lastDay, outcomeFor, proposal } from './testing/gather.ts'
import { consultationsNl } from './text/nl.ts'

describe('a say in what is decided', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  type Put = Consulting & { id: string }
  const put = async (change: Partial<typeof proposal> = {}, where?: Consulting): Promise<Put> => {
    const at = where ?? (await gather(desk))
    const by = change.office === 'council' ? at.council : at.hr
    const { consultationId } = await desk.as(by, call => putProposal(call, { ...proposal, ...change }))
    return { ...at, id: consultationId }
  }
  const say = (at: Put, who: string, words: string, named = false, on = '2026-09-02') =>
    desk.on(on).as(who, call => saveOwnReaction(call, at.id, { words, named }))
  const heard = (at: Put, who: string, on = dayAfter) =>
    desk.on(on).as(who, async call => (await readReactions(call, at.id)).reactions)
  const close = async (at: Put, who = at.hr, on = dayAfter) => {
    const ids = (await heard(at, who, on)).map(({ reactionId }) => reactionId)
    return desk.on(on).as(who, call => decideConsultation(call, at.id, outcomeFor(ids)))
  }
  const read = (at: Put, who: string, on = dayAfter) =>
    desk.on(on).as(who, call => readConsultation(call, at.id))
  const rings = async (who: string) =>
    (
      await desk.rows<{ at: string }>('select at from bell_rings where person_id = $1 order by rung_at', [
        who,
      ])
    ).map(({ at }) => at)

  test('[I09] everybody in the unit is asked, whatever the contract, and hears so; nobody outside it reads it', async () => {
    const at = await gather(desk)
    const elsewhere = await desk.build.person(at.organisationId)
    const other = '00000000-0000-4000-8000-000000000001'
    await desk.rows(
      `insert into units (organisation_id, unit_id, code, name, valid_from) values ($1, $2, 'U2', 'Restaurant', '2020-01-01')`,
      [at.organisationId, other],
    )
    await desk.build.relation({ ...at, unitId: other }, elsewhere, at.manager)
    const asked = await put({ unitId: at.unitId }, at)
    for (const person of asked.people) {
      expect(await rings(person)).toEqual([`/consultations/${asked.id}`])
      expect(await read(asked, person, '2026-09-02')).toMatchObject({
        mayReact: true,
        state: 'open',
        what: proposal.what,
      })
    }
    expect(await rings(elsewhere)).toEqual([])
    expect((await desk.as(elsewhere, readConsultations)).consultations).toEqual([])
    expect(await desk.refused(elsewhere, call => readConsultation(call, asked.id))).toBe(
      'consultations.no-such-consultation',
    )
    // Who comes to work there while it is open may have a say too.
    await desk.build.relation(at, elsewhere, at.manager, { from: '2026-09-03' })
    expect(await say(asked, elsewhere, 'Ik ook', false, '2026-09-04')).toMatchObject({ reacted: true })
  })

  test('[I09] nobody reads a reaction before the last day is over; then who decides does, without name or day', async () => {
    const at = await put()
    const [first, second] = at.people
    await say(at, first, 'Half negen is laat')
    await say(at, second, 'Prima zo', true)
    const refusedFor = (who: string, on: string) =>
      desk.on(on).refused(who, call => readReactions(call, at.id))
    expect(await refusedFor(at.hr, lastDay)).toBe('consultations.still-open')
    for (const who of [at.manager, at.council, first])
      expect(['consultations.not-yours-to-read', 'consultations.no-such-consultation']).toContain(
        await refusedFor(who, dayAfter),
      )
    const names = await desk.rows<{ name: string }>(
      `select given_name || ' ' || family_name as name from people where person_id = $1`,
      [second],
    )
    const reactions = await heard(at, at.hr)
    const said = reactions.map(({ words, writtenBy }) => [words, writtenBy?.name ?? null])
    expect(said.sort()).toEqual([
      ['Half negen is laat', null],
      ['Prima zo', names[0]!.name],
    ])
    expect(Object.keys(reactions[0]!).sort()).toEqual(['reactionId', 'words', 'writtenBy'])
    // Past the service too: before the day, and for whoever does not decide, the database has none of it.
    const lines = (who: string, on: string) =>
      desk.on(on).as(who, call => call.tx.selectFrom('readable_reactions').selectAll().execute())
    expect(await lines(at.hr, lastDay)).toEqual([])
    expect(await lines(at.manager, dayAfter)).toEqual([])
    expect(await lines(at.council, dayAfter)).toEqual([])
    expect((await lines(first, dayAfter)).map(({ mine }) => mine)).toEqual([true])
    await close(at)
    expect(await lines(at.hr, dayAfter)).toEqual([])
    expect((await read(at, first)).mine).toMatchObject({ words: 'Half negen is laat', point: 1 })
  })

  test('[I09] whoever leads somebody never reads their name, also where they decide and the name was put there', async () => {
    const at = await gather(desk)
    const asked = await put({ deciderId: at.manager }, at)
    expect(await read(asked, at.people[0], '2026-09-02')).toMatchObject({ deciderLeadsMe: true })
    await say(asked, at.people[0], 'Ik kom met de trein', true)
    expect((await heard(asked, at.manager)).map(({ writtenBy }) => writtenBy)).toEqual([null])
    expect((await heard(asked, at.hr))[0]!.writtenBy).toMatchObject({ personId: at.people[0] })
    const named = await desk
      .on(dayAfter)
      .as(at.manager, call => call.tx.selectFrom('readable_reactions').select('author_id').execute())
    expect(named).toEqual([{ author_id: null }])
  })

  test('[I09] it is closed by an outcome with reasons, and everybody who was asked reads what was done with it', async () => {
    const at = await put()
    await say(at, at.people[0], 'Half negen is laat')
    await close(at)
    for (const person of at.people) {
      const { state, outcome, mine } = await read(at, person)
      expect([state, outcome]).toMatchObject([
        'closed',
        {
          decision: 'We beginnen om kwart over acht.',
          reasons: 'Dan haalt iedereen de bus.',
          points: [{ number: 1, heard: 'Half negen is laat.', verdict: 'partly', because: 'De bus.' }],
        },
      ])
      expect(mine?.point ?? null).toBe(person === at.people[0] ? 1 : null)
      expect(await rings(person)).toHaveLength(2)
    }
    // Who left the unit since still reads what became of it.
    await desk.rows(`update relations set valid_until = '2026-09-10' where person_id = $1`, [at.people[4]])
    await desk.build.role(at.organisationId, at.people[4], 'confidant')
    expect((await read(at, at.people[4])).outcome).not.toBeNull()
  })

  test('[I09] the database closes none without reasons, before its day, by somebody else, or with a reaction left', async () => {
    const at = await put()
    await say(at, at.people[0], 'Half negen is laat')
    const insert = (who: string, on: string, decision: string, reasons: string) =>
      desk.on(on).as(who, call =>
        call.tx
          .insertInto('consultation_outcomes')
          .values({
            organisation_id: at.organisationId,
            consultation_id: at.id,
            decision,
            reasons,
            decided_by: who,
            decided_on: on,
          })
          .execute(),
      )
    await expect(insert(at.hr, dayAfter, 'Zo', '   ')).rejects.toThrow(/check constraint/)
    await expect(insert(at.hr, dayAfter, '', 'Daarom')).rejects.toThrow(/check constraint/)
    await expect(insert(at.hr, lastDay, 'Zo', 'Daarom')).rejects.toThrow(/row-level security/)
    await expect(insert(at.manager, dayAfter, 'Zo', 'Daarom')).rejects.toThrow(/row-level security/)
    await expect(insert(at.hr, dayAfter, 'Zo', 'Daarom')).rejects.toThrow(/left without an answer/)
    expect((await read(at, at.hr)).state).toBe('waits')
    await takeBackAsOwner(at)
    await insert(at.hr, dayAfter, 'Zo', 'Daarom')
    expect((await read(at, at.hr)).state).toBe('closed')
  })
  const takeBackAsOwner = ({ id }: Put) =>
    desk.rows('delete from consultation_reactions where consultation_id = $1', [id])

  test('[I09] two who close it at once: one does, and the other is told by which sentence', async () => {
    const at = await put()
    await say(at, at.people[0], 'Half negen is laat')
    const ids = (await heard(at, at.hr)).map(({ reactionId }) => reactionId)
    const both = await Promise.allSettled(
      [at.hr, at.otherHr].map(who =>
        desk.on(dayAfter).as(who, call => decideConsultation(call, at.id, outcomeFor(ids))),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const lost = both.find(one => one.status === 'rejected') as PromiseRejectedResult
    expect(lost.reason.code).toBe('consultations.already-closed')
    expect(
      await desk.rows('select 1 from consultation_outcomes where consultation_id = $1', [at.id]),
    ).toHaveLength(1)
  })

  test('[I09] whoever was named decides, and nobody else, until they are gone', async () => {
    const at = await gather(desk)
    const asked = await put({ deciderId: at.manager }, at)
    expect(
      await desk.on(dayAfter).refused(at.hr, call => decideConsultation(call, asked.id, outcomeFor([]))),
    ).toBe('consultations.not-the-decider')
    await desk.rows(`update managements set valid_until = '2026-09-10' where manager_id = $1`, [at.manager])
    expect((await close(asked)).outcome?.decision).toBe(outcomeFor([]).decision)
  })

  test('[I09] a reaction is rewritten or taken back until the last day, leaves no trace, and stands locked', async () => {
    const at = await put()
    const before = await desk.events(at.organisationId)
    await say(at, at.people[0], 'Eerst dit')
    expect((await say(at, at.people[0], 'Dan dat', true)).mine).toMatchObject({
      words: 'Dan dat',
      named: true,
    })
    const kept = await desk.rows<{ words: string }>(
      'select words from consultation_reactions where consultation_id = $1',
      [at.id],
    )
    expect(kept).toHaveLength(1)
    expect(kept[0]!.words).not.toContain('Dan dat')
    const gone = await desk.on(lastDay).as(at.people[0], call => takeBackReaction(call, at.id))
    expect(gone).toMatchObject({ mine: null, reacted: false })
    expect(await desk.events(at.organisationId)).toEqual(before)
  })

  test('[I09] taken back, everybody reads why, and nobody what was said', async () => {
    const at = await put()
    await say(at, at.people[0], 'Half negen is laat')
    await desk.on('2026-09-05').as(at.hr, call => withdrawProposal(call, at.id, 'De bus rijdt weer.'))
    const { state, withdrawn, mine } = await read(at, at.people[0])
    expect([state, withdrawn, mine?.words]).toEqual([
      'withdrawn',
      { on: '2026-09-05', why: 'De bus rijdt weer.' },
      'Half negen is laat',
    ])
    expect(await rings(at.people[1])).toHaveLength(2)
    expect(await desk.on(dayAfter).refused(at.hr, call => readReactions(call, at.id))).toBe(
      'consultations.was-withdrawn',
    )
  })

  test('[I09] what the council puts is read by the council, not by HR', async () => {
    const at = await put({ office: 'council' })
    await say(at, at.people[0], 'Vraag om een fietsplan')
    expect((await heard(at, at.council)).map(({ words }) => words)).toEqual(['Vraag om een fietsplan'])
    expect(await desk.on(dayAfter).refused(at.hr, call => readReactions(call, at.id))).toBe(
      'consultations.not-yours-to-read',
    )
    expect(await desk.refused(at.council, call => putProposal(call, proposal))).toBe(
      'consultations.not-your-office',
    )
  })

  test('[I09] it is linked with the house rule that it led to', async () => {
    const at = await put()
    const ruleId = '00000000-0000-4000-8000-000000000002'
    await desk.rows(
      `insert into house_rules values ($1, $2, 1, 'Maandag begint later', 'Op maandag begin je later.', 'De bus.', 'HR.', 'Besluit',
        '2026-10-01', null, $3, now())`,
      [at.organisationId, ruleId, at.hr],
    )
    await close(at)
    await desk.on(dayAfter).as(at.hr, call => linkHouseRule(call, at.id, ruleId))
    expect((await read(at, at.people[0])).rule).toEqual({ ruleId, title: 'Maandag begint later' })
    await desk.on(dayAfter).as(at.hr, call => linkHouseRule(call, at.id, null))
    expect((await read(at, at.people[0])).rule).toBeNull()
  })

  test('[I09] nothing passes the door empty, and no verdict without its because', () => {
    const outcome = outcomeFor(['00000000-0000-4000-8000-000000000001'])
    expect(outcomeInput.safeParse(outcome).success).toBe(true)
    for (const part of ['decision', 'reasons'] as const)
      for (const empty of ['', '  ', undefined])
        expect([part, outcomeInput.safeParse({ ...outcome, [part]: empty }).success]).toEqual([part, false])
    for (const part of ['heard', 'verdict', 'because'] as const) {
      const points = [{ ...outcome.points[0], [part]: '' }]
      expect([part, outcomeInput.safeParse({ ...outcome, points }).success]).toEqual([part, false])
    }
    for (const part of ['title', 'what', 'why', 'loose', 'fixed', 'endsOn'] as const)
      expect([part, proposalInput.safeParse({ ...proposal, [part]: ' ' }).success]).toEqual([part, false])
    expect(reactionInput.safeParse({ words: ' ', named: false }).success).toBe(false)
    expect(withdrawInput.safeParse({ why: '' }).success).toBe(false)
  })

  const nobodys = '00000000-0000-4000-8000-000000000009'
  tryRefusals('consultations', consultationsNl.refusals, () => desk, {
    'not-your-office': async desk => {
      const at = await put()
      return desk.refused(at.council, call => withdrawProposal(call, at.id, 'Toch niet'))
    },
    'no-such-consultation': async desk => {
      const [mine, theirs] = [await put(), await put()]
      return desk.refused(mine.hr, call => readConsultation(call, theirs.id))
    },
    'ends-too-early': async desk => {
      const at = await gather(desk)
      return desk.refused(at.hr, call => putProposal(call, { ...proposal, endsOn: '2026-09-01' }))
    },
    'too-few': async desk => {
      const at = await gather(desk)
      await desk.rows(`update relations set valid_until = '2026-08-01' where person_id = $1`, [at.people[0]])
      return desk.refused(at.hr, call => putProposal(call, { ...proposal, unitId: at.unitId }))
    },
    'no-such-unit': async desk => {
      const at = await gather(desk)
      return desk.refused(at.hr, call => putProposal(call, { ...proposal, unitId: nobodys }))
    },
    'no-such-decider': async desk => {
      const at = await gather(desk)
      return desk.refused(at.hr, call => putProposal(call, { ...proposal, deciderId: at.people[0] }))
    },
    'no-such-rule': async desk => {
      const at = await put()
      return desk.refused(at.hr, call => linkHouseRule(call, at.id, nobodys))
    },
    'was-withdrawn': async desk => {
      const at = await put()
      await desk.as(at.hr, call => withdrawProposal(call, at.id, 'Toch niet'))
      return desk.refused(at.people[0], call => saveOwnReaction(call, at.id, { words: 'Wel', named: false }))
    },
    'already-closed': async desk => {
      const at = await put()
      await close(at)
      return desk.on(dayAfter).refused(at.otherHr, call => decideConsultation(call, at.id, outcomeFor([])))
    },
    'must-be-decided': async desk => {
      const at = await put()
      return desk.on(dayAfter).refused(at.hr, call => withdrawProposal(call, at.id, 'Toch niet'))
    },
    'too-late': async desk => {
      const at = await put()
      return desk
        .on(dayAfter)
        .refused(at.people[0], call => saveOwnReaction(call, at.id, { words: 'Nog iets', named: false }))
    },
    'not-asked': async desk => {
      const at = await put()
      return desk.refused(at.council, call =>
        saveOwnReaction(call, at.id, { words: 'Wij ook', named: false }),
      )
    },
    'not-yours-to-read': async desk => {
      const at = await put()
      return desk.on(dayAfter).refused(at.people[0], call => readReactions(call, at.id))
    },
    'still-open': async desk => {
      const at = await put()
      return desk.refused(at.hr, call => decideConsultation(call, at.id, outcomeFor([])))
    },
    'not-the-decider': async desk => {
      const at = await put()
      return desk.on(dayAfter).refused(at.people[0], call => decideConsultation(call, at.id, outcomeFor([])))
    },
    'not-all-answered': async desk => {
      const at = await put()
      await say(at, at.people[0], 'Half negen is laat')
      return desk.on(dayAfter).refused(at.hr, call => decideConsultation(call, at.id, outcomeFor([])))
    },
    'empty-point': async desk => {
      const at = await put()
      await say(at, at.people[0], 'Half negen is laat')
      const [one] = await heard(at, at.hr)
      const input = outcomeFor([one!.reactionId])
      const points = [...input.points, ...input.points]
      return desk.on(dayAfter).refused(at.hr, call => decideConsultation(call, at.id, { ...input, points }))
    },
  })
})
