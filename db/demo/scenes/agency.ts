import { answerTalk, planTalk } from '../../../src/capabilities/counterparts/service/talks.ts'
import { layTopic, writeLine } from '../../../src/capabilities/counterparts/service/topics.ts'
import { inviteGuest } from '../../../src/capabilities/people/service/guests.ts'
import { seatSomebody } from '../../../src/capabilities/people/service/seats.ts'
import { chairs } from '../chairs.ts'
import { emailOf } from '../load-register.ts'
import { demoDay } from '../people.ts'
import type { Scene } from './scene.ts'

/**
 * Oleksandr works through an agency. HR let its contact in and gave her the chair at which only he sits: about pay they
 * called this morning and will again, what he wants to become he asks of both, and his work is for who manages him.
 */
export async function talkWithTwo({ act, demo, personOf, tableOf, words }: Scene): Promise<void> {
  const [hr, agnes, oleksandr] = [personOf('marieke'), personOf('agnes'), personOf('oleksandr')]
  const { relationId } = tableOf(oleksandr)
  const { givenName, familyName, number } = demo.register.people.find(one => one.personId === agnes)!
  const until = '2027-08-31'
  const guest = {
    givenName,
    familyName,
    email: emailOf(number, words),
    purpose: 'agency_contact' as const,
    until,
  }
  await act(hr, call => inviteGuest(call, guest, ''))
  const chair = { seat: 'agency' as const, parts: ['counterpart' as const], from: demoDay, until }
  await act(hr, call => seatSomebody(call, relationId, { ...chair, number: chairs.agnes.number }, ''))

  const { pay, line, perspective, performance, place } = words.scenes.agency
  const lay = (about: 'pay' | 'performance', said: string) =>
    act(oleksandr, call => layTopic(call, relationId, { about, words: said }))
  const { topics } = await lay('pay', pay)
  await lay('performance', performance)
  await act(oleksandr, call =>
    layTopic(call, relationId, {
      about: 'perspective',
      words: perspective,
      with: ['agency', 'organisation'],
    }),
  )
  await act(agnes, call => writeLine(call, { relationId, topicId: topics[0]!.topicId }, line))

  const plan = (plannedOn: string) =>
    act(agnes, call => planTalk(call, relationId, { plannedOn, startsAt: '11:30', place }))
  const { talks } = await plan(demoDay)
  const { talkId } = talks[0]!
  for (const who of [agnes, oleksandr]) await act(who, call => answerTalk(call, { relationId, talkId }, true))
  await plan('2026-09-22')
}
