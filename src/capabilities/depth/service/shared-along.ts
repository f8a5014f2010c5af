import type { Call } from '../../../platform/http/call.ts'
import type { SharedAlong } from '../companion-schemas.ts'
import { type CompanionRow, findShared } from '../store/companions.ts'
import type { SharedPart } from '../vocabulary.ts'

/**
 * What is shared with a companion. They read it from here, and so do the two who look at what is shared: nobody can see another
 * list than the other.
 */
export async function readShared(
  call: Call,
  { companion_id: companionId, reads }: Pick<CompanionRow, 'companion_id' | 'reads'>,
): Promise<SharedAlong> {
  const { talk: talks, lines } = await findShared(call.tx, companionId)
  const talk = talks[0]!
  const writers = [talk.employee_id, talk.manager_id, ...lines.map(({ by_id }) => by_id)]
  for (const subjectId of new Set(writers))
    if (subjectId && subjectId !== call.actor.personId)
      await call.looked({ subjectId, what: 'shared-along', purpose: 'conversation' })
  /** Null where it is not shared; a part that is shared and has nothing on it is there, and empty. */
  const linesOf = (part: SharedPart) =>
    reads.includes(part) ? lines.filter(({ what }) => what === part) : null
  return {
    talk: {
      kind: talk.kind,
      plannedOn: talk.planned_on,
      startsAt: talk.start_time,
      place: talk.place,
      employee: talk.employee,
      manager: talk.manager,
    },
    agenda:
      linesOf('agenda')?.map(({ id, title, item_id, mandatory, quality }) => ({
        topicId: id,
        title,
        itemId: item_id,
        mandatory,
        quality,
      })) ?? null,
    page:
      linesOf('page')
        ?.map(({ words }) => words ?? '')
        .join('') ?? null,
    notes: linesOf('notes')?.map(({ id, words }) => ({ noteId: id, words: words ?? '' })) ?? null,
  }
}
