import { afterAll, beforeAll, describe, expect } from 'vitest'
import { codeOf, type Desk, startDesk } from '../../shell/testing/desk.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import {
  cancelConversation,
  confirmConversation,
  type PlannedTalk,
  planTalk,
  talkDay,
} from '../../shell/testing/talking.ts'
import { bringAlong, readAlong, withdrawCompanion } from './service/companions.ts'
import { declareRoom, readDeclared, redeclareRoom, takeBackRoom } from './service/declared.ts'
import { removeNote, rewriteNote, shareNote, writeNote } from './service/notes.ts'
import { readPack } from './service/pack.ts'
import { takeLineAway, writeLine } from './service/talk-lines.ts'
import { depthNl } from './text/nl.ts'
import type { SharedPart } from './vocabulary.ts'

describe('the talk, deeper: what is refused', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const fixed = (demand: string) => ({ topicId: null, demand, room: 'fixed' }) as const
  const declared = async () => {
    const talk = await planTalk(desk)
    const view = await talk.manager(call => declareRoom(call, talk.path, fixed('begintijden')))
    return { ...talk, one: { ...talk.path, declaredId: view.declared[0]!.declaredId } }
  }
  /** A talk with somebody whom the employee took along. */
  const along = async () => {
    const talk = await planTalk(desk)
    const { email, personId } = await addressOf((await desk.build.pair({ where: talk })).employeeId)
    const { companion } = await bring(talk, email)
    return { talk, email, personId, one: { ...talk.path, companionId: companion!.companionId } }
  }
  const addressOf = async (personId: string) => {
    const rows = await desk.rows<{ email: string }>('select email from people where person_id = $1', [
      personId,
    ])
    return { personId, email: rows[0]!.email }
  }
  const colleague = (email: string) => ({ kind: 'colleague', email, reads: [] as SharedPart[] }) as const
  const bring = (talk: PlannedTalk, email: string) =>
    talk.employee(call => bringAlong(call, talk.path, colleague(email), ''))
  const line = {
    kind: 'budget',
    words: 'Om te leren',
    unitId: null,
    from: '2026-09-01',
    until: '2026-12-31',
  } as const
  const hrOf = async (desk: Desk) => {
    const { organisationId } = await desk.build.organisation()
    const personId = await desk.build.person(organisationId)
    await desk.build.role(organisationId, personId, 'hr')
    return personId
  }
  const nowhere = '00000000-0000-4000-8000-000000000000'
  const noted = async () => {
    const talk = await planTalk(desk)
    const note = { words: 'voor mij', level: null }
    const { noteId } = await talk.employee(call => writeNote(call, talk.path, note))
    return { ...talk, one: { ...talk.path, noteId } }
  }

  tryRefusals('depth', depthNl.refusals, () => desk, {
    'no-such-talk': async desk => {
      const [mine, theirs] = [await planTalk(desk), await planTalk(desk)]
      const path = { ...mine.path, conversationId: theirs.path.conversationId }
      return desk.refused(mine.employeeId, call => readDeclared(call, path))
    },
    'called-off': async desk => {
      const talk = await planTalk(desk)
      const { relationId, conversationId } = talk.path
      await talk.employee(call => cancelConversation(call, relationId, conversationId, 1))
      return desk.refused(talk.employeeId, call =>
        writeNote(call, talk.path, { words: 'te laat', level: null }),
      )
    },
    'only-who-manages': async desk => {
      const talk = await planTalk(desk)
      return desk.refused(talk.employeeId, call => declareRoom(call, talk.path, fixed('mijn uren')))
    },
    'talk-over': async desk => {
      const talk = await planTalk(desk)
      const { relationId, conversationId } = talk.path
      const onDay = desk.on(talkDay)
      await onDay.as(talk.employeeId, call => confirmConversation(call, relationId, conversationId, false))
      return onDay.refused(talk.managerId, call => declareRoom(call, talk.path, fixed('uren')))
    },
    'no-such-topic': async desk => {
      const [mine, theirs] = [await planTalk(desk), await planTalk(desk)]
      const about = { topicId: theirs.topicId, demand: null, room: 'open' } as const
      return desk.refused(mine.managerId, call => declareRoom(call, mine.path, about))
    },
    'declared-already': async desk => {
      const talk = await declared()
      return desk.refused(talk.managerId, call => declareRoom(call, talk.path, fixed('Begintijden')))
    },
    'declared-enough': async desk => {
      const talk = await planTalk(desk)
      for (let n = 0; n < 20; n++) await talk.manager(call => declareRoom(call, talk.path, fixed(`eis ${n}`)))
      return desk.refused(talk.managerId, call => declareRoom(call, talk.path, fixed('nog een')))
    },
    'no-such-room': async desk => {
      const [mine, theirs] = [await declared(), await declared()]
      const path = { ...mine.path, declaredId: theirs.one.declaredId }
      return desk.refused(mine.managerId, call => takeBackRoom(call, path))
    },
    'said-before': async desk => {
      const talk = await declared()
      return desk.on(talkDay).refused(talk.managerId, call => takeBackRoom(call, talk.one))
    },
    'stale-room': async desk => {
      const talk = await declared()
      await talk.manager(call => redeclareRoom(call, talk.one, { version: 1, room: 'open' }))
      return desk.refused(talk.managerId, call =>
        redeclareRoom(call, talk.one, { version: 1, room: 'negotiable' }),
      )
    },
    'noted-enough': async desk => {
      const talk = await planTalk(desk)
      for (let n = 0; n < 60; n++)
        await talk.employee(call => writeNote(call, talk.path, { words: `notitie ${n}`, level: null }))
      return desk.refused(talk.employeeId, call => writeNote(call, talk.path, { words: 'nog', level: null }))
    },
    'no-such-note': async desk => {
      const talk = await noted()
      return desk.refused(talk.managerId, call => removeNote(call, talk.one))
    },
    'shared-stays': async desk => {
      const talk = await noted()
      await talk.employee(call => shareNote(call, talk.one))
      return desk.refused(talk.employeeId, call => removeNote(call, talk.one))
    },
    'stale-note': async desk => {
      const talk = await noted()
      const change = { version: 1, words: 'anders', level: null }
      await talk.employee(call => rewriteNote(call, talk.one, change))
      return desk.refused(talk.employeeId, call => rewriteNote(call, talk.one, change))
    },
    'only-the-two': async desk => {
      const talk = await planTalk(desk)
      const personId = await desk.build.person(talk.organisationId)
      const seat = { seat: 'mediator', parts: ['talk'], by: talk.managerId } as const
      await desk.build.seat({ ...talk, personId, ...seat, parts: ['talk'] })
      return desk.refused(personId, call => readPack(call, talk.path))
    },
    'only-hr-writes': async desk => {
      const talk = await planTalk(desk)
      return desk.refused(talk.managerId, call => writeLine(call, line))
    },
    'line-in-the-past': async desk => {
      const hr = await hrOf(desk)
      return desk.refused(hr, call => writeLine(call, { ...line, from: '2026-08-31' }))
    },
    'line-ends-first': async desk => {
      const hr = await hrOf(desk)
      return desk.refused(hr, call => writeLine(call, { ...line, from: '2026-12-31', until: '2026-12-30' }))
    },
    'no-such-unit': async desk => {
      const hr = await hrOf(desk)
      return desk.refused(hr, call => writeLine(call, { ...line, unitId: nowhere }))
    },
    'lines-enough': async desk => {
      const hr = await hrOf(desk)
      for (let n = 0; n < 40; n++) await desk.as(hr, call => writeLine(call, line))
      return desk.refused(hr, call => writeLine(call, line))
    },
    'no-such-line': async desk => {
      const hr = await hrOf(desk)
      return desk.refused(hr, call => takeLineAway(call, nowhere))
    },
    'only-employee-brings': async desk => {
      const talk = await planTalk(desk)
      return desk.refused(talk.managerId, call => bringAlong(call, talk.path, colleague('a@example.org'), ''))
    },
    'talk-been': async desk => {
      const talk = await planTalk(desk)
      return desk
        .on('2026-09-11')
        .refused(talk.employeeId, call => bringAlong(call, talk.path, colleague('a@example.org'), ''))
    },
    'companion-already': async desk => {
      const { talk, email } = await along()
      return desk.refused(talk.employeeId, call => bringAlong(call, talk.path, colleague(email), ''))
    },
    'sits-there': async desk => {
      const talk = await planTalk(desk)
      const { email } = await addressOf(talk.managerId)
      return desk.refused(talk.employeeId, call => bringAlong(call, talk.path, colleague(email), ''))
    },
    'no-such-confidant': async desk => {
      const talk = await planTalk(desk)
      const input = { kind: 'confidant', personId: talk.managerId, reads: [] as SharedPart[] } as const
      return desk.refused(talk.employeeId, call => bringAlong(call, talk.path, input, ''))
    },
    'nobody-at-address': async desk => {
      const talk = await planTalk(desk)
      return desk.refused(talk.employeeId, call =>
        bringAlong(call, talk.path, colleague('nobody@example.org'), ''),
      )
    },
    'not-from-outside': async desk => {
      const talk = await planTalk(desk)
      const { email } = await addressOf((await desk.build.pair({ where: talk })).employeeId)
      const input = {
        kind: 'consultant',
        givenName: 'Vera',
        familyName: 'Bond',
        email,
        reads: [] as SharedPart[],
      } as const
      return desk.refused(talk.employeeId, call => bringAlong(call, talk.path, input, ''))
    },
    'no-such-companion': async desk => {
      const { talk, one } = await along()
      await talk.employee(call => withdrawCompanion(call, one))
      return desk.refused(talk.employeeId, call => withdrawCompanion(call, one))
    },
    'no-such-company': async desk => {
      const { talk, one } = await along()
      expect(await codeOf(desk.as(talk.employeeId, call => readAlong(call, one.companionId)))).toBe(
        'depth.no-such-company',
      )
      return desk.refused(talk.managerId, call => readAlong(call, nowhere))
    },
    'companion-withdrawn': async desk => {
      const { talk, personId, one } = await along()
      await talk.employee(call => withdrawCompanion(call, one))
      return desk.refused(personId, call => readAlong(call, one.companionId))
    },
    'companion-over': async desk => {
      const { personId, one } = await along()
      return desk.on('2026-09-11').refused(personId, call => readAlong(call, one.companionId))
    },
  })
})
