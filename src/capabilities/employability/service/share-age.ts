import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { layOwnWords } from '../../dialogue/index.ts'
import { sitToChange, sitToChangePart } from '../../people/index.ts'
import type { AgeAtTable, OwnAges, SharedAges } from '../model.ts'
import { rewriteItem } from '../store/items.ts'
import { deleteShare, findOwnShares, findShared, insertShare } from '../store/shares.ts'
import { ages } from '../vocabulary.ts'
import { holdAge, mustBeReadable, readAges } from './ages.ts'
import { keyOf, mustBeThere } from './load.ts'
import { lockItem, openItem } from './locked.ts'

/** Whoever leads me at this table reads this one age from now on. */
export async function shareAge(call: Call, { age, relationId }: AgeAtTable): Promise<OwnAges> {
  const mine = mustBeThere(await holdAge(call, age))
  mustBeReadable(mine)
  const { side, manager } = await sitToChange(call, relationId)
  if (side !== 'employee') refuse('employability.not-your-work', 'not-allowed')
  if (!manager) refuse('employability.nobody-there', 'conflict')
  const shares = await findOwnShares(call.tx, call.actor)
  const before = shares.find(one => one.item_id === mine.itemId && one.relation_id === relationId)
  if (before?.with_id === manager.personId) return readAges(call)
  const key = keyOf(call, mine.itemId)
  // With whoever led before it was shared then, and not with who leads now.
  if (before) await deleteShare(call.tx, key, relationId)
  const { personId } = call.actor
  await insertShare(call.tx, { ...key, relationId, personId, withId: manager.personId, at: call.now })
  const view = await readAges(call)
  await call.ring({ kind: 'answer', to: [{ personId: manager.personId, at: '/asked-views' }] })
  await call.tell({ event: 'own-age.shared', subjectKind: 'person', subjectId: personId })
  return view
}

/** Nobody reads it any more at that table. */
export async function unshareAge(call: Call, { age, relationId }: AgeAtTable): Promise<OwnAges> {
  const { itemId } = mustBeThere(await holdAge(call, age))
  if (!(await deleteShare(call.tx, keyOf(call, itemId), relationId)))
    refuse('employability.not-shared', 'not-found')
  const view = await readAges(call)
  const { personId } = call.actor
  await call.tell({ event: 'own-age.taken-back', subjectKind: 'person', subjectId: personId })
  return view
}

/** Its words lie on the agenda of the next talk: from then on they are of that talk. */
export async function layAge(call: Call, { age, relationId }: AgeAtTable): Promise<OwnAges> {
  const mine = mustBeThere(await holdAge(call, age))
  const content = mustBeReadable(mine)
  const table = await sitToChangePart(call, relationId, 'talk')
  if (table.seat !== 'employee') refuse('employability.not-your-work', 'not-allowed')
  if (content.laid.includes(relationId)) refuse('employability.on-table', 'conflict')
  await layOwnWords(call, table, content.words)
  const locked = lockItem(call, mine.itemId, { ...content, laid: [...content.laid, relationId] })
  await rewriteItem(call.tx, keyOf(call, mine.itemId), { version: mine.version, locked })
  return readAges(call)
}

/** What others let me read, each of whom sees that I did. */
export async function readSharedAges(call: Call): Promise<SharedAges> {
  const rows = await findShared(call.tx, call.actor)
  const vault = call.vault()
  for (const subjectId of new Set(rows.map(({ person_id }) => person_id)))
    await call.looked({ subjectId, what: 'own-age', purpose: 'conversation' })
  return {
    people: [...new Set(rows.map(({ relation_id }) => relation_id))].map(relationId => {
      const here = rows.filter(row => row.relation_id === relationId)
      const { person_id: personId, name } = here[0]!
      return {
        relationId,
        person: { personId, name: name ?? call.say('employability:stranger') },
        ages: ages.flatMap(age => {
          const row = here.find(({ slot }) => slot === `age.${age}`)
          if (!row) return []
          const content = openItem(vault, row)
          const said = content?.kind === 'age' ? { turn: content.turn, words: content.words } : null
          return [{ itemId: row.item_id, age, content: said }]
        }),
      }
    }),
  }
}
