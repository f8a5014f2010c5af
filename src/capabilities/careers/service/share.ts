import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { layOwnWords } from '../../dialogue/index.ts'
import { sitToChange, sitToChangePart } from '../../people/index.ts'
import type { Career, SharedCareers } from '../model.ts'
import { mustBeShareable, type Shareable } from '../policy.ts'
import { deleteShare, findShared, insertShare, rewriteItem } from '../store/items.ts'
import { holdCareer, keyOf, mustBeMine, mustBeReadable } from './load.ts'
import { lockContent, openContent } from './locked.ts'
import { byDay, readCareer } from './present.ts'

interface ItemAtTable {
  itemId: string
  relationId: string
}

/** Whoever leads me at this table reads this one thing from now on, as it stands on any day. */
export async function shareCareerItem(call: Call, { itemId, relationId }: ItemAtTable): Promise<Career> {
  const own = await holdCareer(call)
  mustBeShareable(mustBeReadable(mustBeMine(own, itemId)))
  const { side, manager } = await sitToChange(call, relationId)
  if (side !== 'employee') refuse('careers.not-your-work', 'not-allowed')
  if (!manager) refuse('careers.nobody-there', 'conflict')
  const before = own.shares.find(one => one.item_id === itemId && one.relation_id === relationId)
  if (before?.with_id === manager.personId) return readCareer(call)
  const key = keyOf(call, itemId)
  // With whoever led before it was shared then, and not with who leads now.
  if (before) await deleteShare(call.tx, key, relationId)
  const { personId } = call.actor
  await insertShare(call.tx, { ...key, relationId, personId, withId: manager.personId, at: call.now })
  const view = await readCareer(call)
  await call.ring({ kind: 'answer', to: [{ personId: manager.personId, at: '/shared-careers' }] })
  await call.tell({ event: 'career.shared', subjectKind: 'person', subjectId: personId })
  return view
}

/** Nobody reads it any more at that table. */
export async function unshareCareerItem(call: Call, { itemId, relationId }: ItemAtTable): Promise<Career> {
  mustBeMine(await holdCareer(call), itemId)
  if (!(await deleteShare(call.tx, keyOf(call, itemId), relationId)))
    refuse('careers.not-shared', 'not-found')
  const view = await readCareer(call)
  const { personId } = call.actor
  await call.tell({ event: 'career.taken-back', subjectKind: 'person', subjectId: personId })
  return view
}

/** Its words lie on the table, on the agenda of the next talk: from then on they are of that talk. */
export async function layCareerItem(call: Call, { itemId, relationId }: ItemAtTable): Promise<Career> {
  const mine = mustBeMine(await holdCareer(call), itemId)
  const content = mustBeReadable(mine)
  mustBeShareable(content)
  const table = await sitToChangePart(call, relationId, 'talk')
  if (table.seat !== 'employee') refuse('careers.not-your-work', 'not-allowed')
  if (content.laid.includes(relationId)) refuse('careers.on-table', 'conflict')
  await layOwnWords(call, table, wordsOf(call, content))
  const locked = lockContent(call, itemId, { ...content, laid: [...content.laid, relationId] })
  await rewriteItem(call.tx, keyOf(call, itemId), { version: mine.version, locked })
  return readCareer(call)
}

function wordsOf(call: Call, content: Shareable): string {
  if (content.kind === 'plan') return content.want
  if (content.kind === 'ability') return content.words
  return content.what || (content.kind === 'period' ? call.say(`careers:line.lives.${content.life}`) : '')
}

/** What others let me read, each of whom sees that I did. */
export async function readSharedCareers(call: Call): Promise<SharedCareers> {
  const rows = await findShared(call.tx, call.actor)
  const vault = call.vault()
  for (const subjectId of new Set(rows.map(({ person_id }) => person_id)))
    await call.looked({ subjectId, what: 'career', purpose: 'conversation' })
  const tables = [...new Set(rows.map(({ relation_id }) => relation_id))]
  return {
    today: call.today,
    people: tables.map(relationId => {
      const here = rows.filter(row => row.relation_id === relationId)
      const { person_id: personId, name } = here[0]!
      return {
        relationId,
        person: { personId, name: name ?? call.say('careers:stranger') },
        items: here
          .map(row => ({ itemId: row.item_id, content: openContent(vault, row) }))
          .sort(byDay)
          // At which other tables it was laid is not what was shared.
          .map(({ itemId, content }) => ({
            itemId,
            content: content && 'laid' in content ? { ...content, laid: [] } : content,
          })),
      }
    }),
  }
}
