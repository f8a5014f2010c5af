import { afterAll, beforeAll, describe } from 'vitest'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import { cancelConversation, confirmConversation, planTalk, talkDay } from '../../shell/testing/talking.ts'
import { declareRoom, readDeclared, redeclareRoom, takeBackRoom } from './service/declared.ts'
import { removeNote, rewriteNote, shareNote, writeNote } from './service/notes.ts'
import { depthNl } from './text/nl.ts'

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
  })
})
