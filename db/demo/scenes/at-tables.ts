import { bringAlong } from '../../../src/capabilities/depth/service/companions.ts'
import { declareRoom } from '../../../src/capabilities/depth/service/declared.ts'
import { writeNote } from '../../../src/capabilities/depth/service/notes.ts'
import { planConversation } from '../../../src/capabilities/dialogue/service/conversations.ts'
import { askHelp, takeHelp } from '../../../src/capabilities/dialogue/service/help.ts'
import { writeSharedNotes } from '../../../src/capabilities/dialogue/service/shared-notes.ts'
import { addTopic } from '../../../src/capabilities/dialogue/service/topics.ts'
import { catalogue } from '../../../src/capabilities/expectations/catalogue/items.ts'
import { saveEntry, showOwnEntry } from '../../../src/capabilities/expectations/service/entry.ts'
import {
  readView,
  removeView,
  saveView,
  startRound,
  submitView,
} from '../../../src/capabilities/expectations/service/view.ts'
import { seatSomebody } from '../../../src/capabilities/people/service/seats.ts'
import { chairs } from '../chairs.ts'
import { demoDay, newcomersDay } from '../people.ts'
import type { Scene } from './scene.ts'

/** One asks for a training, which waits; another for information, and HR is on it. */
export async function askHelpOfHr({ act, personOf, tableOf }: Scene): Promise<void> {
  const ask = (chair: 'oleksandr' | 'noor', kind: 'training' | 'information') =>
    act(personOf(chair), call => askHelp(call, tableOf(personOf(chair)).relationId, kind))
  await ask('oleksandr', 'training')
  const { requests } = await ask('noor', 'information')
  await act(personOf('marieke'), call => takeHelp(call, requests[0]!.requestId))
}

/**
 * One day a week Fatma helps out where Ineke works, who sits beside her and her manager for that, and handed in what she
 * sees. Fatma finished hers too; neither has shown it yet, and her manager still has to look.
 */
export async function sitBeside({ act, personOf, tableOf }: Scene): Promise<void> {
  const [fatma, ineke] = [personOf('fatma'), personOf('ineke')]
  const { relationId } = tableOf(fatma)
  const seat = {
    number: chairs.ineke.number,
    seat: 'host' as const,
    parts: ['expectations' as const],
    from: demoDay,
    until: '2027-02-28',
  }
  await act(personOf('marieke'), call => seatSomebody(call, relationId, seat, ''))
  for (const [at, who] of [ineke, fatma].entries()) {
    let view = await act(who, call => readView(call, relationId))
    if (view.open || view.shownBefore || view.takenOver)
      view = await act(who, call => startRound(call, relationId))
    if (view.mine.submitted) continue
    const answers = Object.fromEntries(
      catalogue.map(({ id }, index) => [
        id,
        { importance: 2 + ((index + at) % 4), owed: 2 + (index % 3), kept: 2 + ((index + at) % 3) },
      ]),
    )
    const { version } = await act(who, call => saveView(call, relationId, { version: view.version, answers }))
    await act(who, call => submitView(call, relationId, version))
  }
}

/** Joost’s newest began two weeks ago and showed what they expect; Joost has yet to tell how much effort it takes. */
export async function beginTogether({ act, demo, words }: Scene): Promise<void> {
  const { relationId, personId, managers } = demo.register.relations.find(
    ({ from }) => from === newcomersDay,
  )!
  const { newcomer, manager } = words.scenes.entry
  await act(personId, call => saveEntry(call, relationId, { version: 0, words: newcomer }))
  await act(personId, call => showOwnEntry(call, relationId))
  await act(managers[0]!.personId, call => saveEntry(call, relationId, { version: 0, words: manager }))
}

/**
 * Bram and his manager have a short talk every Thursday until the autumn break; the first has a topic and a page of both,
 * what his manager said beforehand about the room in it, and a note of his own. Fatma comes along to it, as his confidant.
 */
export async function talkEveryWeek({ act, personOf, tableOf, words }: Scene): Promise<void> {
  const { relationId, employee, manager } = tableOf(personOf('bram'))
  const { place, topic, note, fixed, open, own } = words.scenes.weekly
  const plan = {
    kind: 'ad_hoc' as const,
    plannedOn: '2026-09-03',
    startsAt: '10:00',
    place,
    repeats: { every: 'weekly' as const, until: '2026-10-15' },
  }
  const { conversations } = await act(manager, call => planConversation(call, relationId, plan))
  const { conversationId } = conversations.find(({ plannedOn }) => plannedOn === plan.plannedOn)!
  const laid = { title: topic, itemId: null, mandatory: null, conversationId }
  const { topics } = await act(employee, call => addTopic(call, relationId, laid))
  const path = { relationId, conversationId }
  const page = { version: 0, body: note }
  await act(employee, call => writeSharedNotes(call, path, page))
  const topicId = topics.find(one => one.title === topic)!.topicId
  for (const said of [
    { topicId: null, demand: fixed, room: 'fixed' },
    { topicId, demand: null, room: 'negotiable' },
    { topicId: null, demand: open, room: 'open' },
  ] as const)
    await act(manager, call => declareRoom(call, path, said))
  await act(employee, call => writeNote(call, path, { words: own, level: 'interaction' }))
  const confidant = { kind: 'confidant', personId: personOf('fatma') } as const
  await act(employee, call => bringAlong(call, path, { ...confidant, reads: ['agenda', 'page'] }, ''))
}

/** Somebody took away all that was theirs to take: the view that both had shown, after which both show anew. */
export async function finishAndTakeAway({ act, demo }: Scene): Promise<void> {
  const seated = new Set<string>(Object.values(chairs).map(({ number }) => number))
  const { people, relations } = demo.register
  const open = demo.views.filter(
    ({ side, releasedOn }) => side === 'organisation' && releasedOn?.startsWith('2026'),
  )
  const relation = relations.find(({ relationId, personId, managers }) => {
    const person = people.find(one => one.personId === personId)!
    return (
      managers.length === 1 && !seated.has(person.number) && open.some(view => view.relationId === relationId)
    )
  })!
  await act(relation.personId, call => removeView(call, relation.relationId))
}
