import type { Tx } from '../../src/platform/db/database.ts'
import { insert } from './insert.ts'
import type { Demo } from './make.ts'
import { threadsOf } from './talks.ts'

const at = (day: string) => new Date(`${day}T10:00:00Z`)

export async function loadTalks(tx: Tx, { register, talks, topics, skips, sheets }: Demo): Promise<void> {
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
  await insert(tx, 'topic_skips', skips, skip => ({
    organisation_id,
    conversation_id: skip.conversationId,
    mandatory: skip.mandatory,
    side: skip.side,
    author_id: skip.authorId,
    reason: skip.reason,
  }))
  await insert(tx, 'interest_sheets', sheets, ({ fields, ...sheet }) => ({
    organisation_id,
    topic_id: sheet.topicId,
    round: sheet.round,
    side: sheet.side,
    author_id: sheet.side === 'employee' ? employeeOf.get(sheet.by.relationId)! : sheet.by.managerId,
    aims: fields.aims,
    reach: fields.reach,
    resistance: fields.resistance,
    unacceptable: fields.unacceptable,
    bridges: fields.bridges,
    guess_aims: fields.guessAims,
    guess_resistance: fields.guessResistance,
    guess_unacceptable: fields.guessUnacceptable,
    version: 1,
    shared_at: at(sheet.sharedOn),
    opened_at: at(sheet.sharedOn),
  }))
}
