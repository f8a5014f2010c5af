import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { layQualities, relationQualities } from '../../dialogue/index.ts'
import { ringTable, ringTheTwo } from '../../people/index.ts'
import { openQuestions, seenApart } from '../mirrors.ts'
import type { MirrorsView, ReflectionPath } from '../model.ts'
import { mustBeShareable } from '../policy.ts'
import { findReflections, shareReflection } from '../store/reflections.ts'
import { openSheet } from './locked.ts'
import { type Loaded, loadMirror } from './occasion.ts'
import { presentMirrors } from './present.ts'

/**
 * Shares mine with everybody who sits here. Nobody sees or hears that I did until everybody has: then it opens for all at once,
 * and what they see far apart comes to the table.
 */
export async function shareOwnReflection(call: Call, path: ReflectionPath): Promise<MirrorsView> {
  const loaded = await loadMirror(call, path)
  const { table, definition, own } = loaded
  mustBeShareable(definition)
  if (!own) refuse('mirrors.nothing-there', 'not-found')
  const left = openQuestions(definition, own.answers)
  if (left > 0) refuse('mirrors.incomplete', 'conflict', { count: left })
  if (own.opened_at && own.reaches) return presentMirrors(call, table)
  const opened = await shareReflection(call.tx, own.reflection_id, call.now)
  if (opened) await layWhatDiffers(call, loaded)
  const view = await presentMirrors(call, table)
  if (opened) {
    const page = definition.about === 'talk' ? '/talk' : '/mirrors'
    if (definition.seats === 'two') await ringTheTwo(call, table, page)
    else await ringTable(call, table, page)
  }
  await call.tell({
    event: 'mirror.shared',
    subjectKind: 'mirror',
    subjectId: own.reflection_id,
    details: { side: table.seat },
  })
  return view
}

/** What those who sit here today see far apart. */
async function layWhatDiffers(call: Call, { table, definition, mirror, subject }: Loaded): Promise<void> {
  if (definition.topicFrom === undefined) return
  const { reflections, answers } = await findReflections(call.tx, table)
  const together = reflections.filter(
    row =>
      row.mirror === mirror &&
      row.period === subject.period &&
      row.opened_at !== null &&
      table.seats.some(({ personId }) => personId === row.author_id),
  )
  const answersOf = openSheet(call.vault(), 'answers', answers)
  const said = together.map(row => answersOf(row.reflection_id) ?? {})
  const apart = seenApart(definition, said, definition.topicFrom)
  await layQualities(
    call,
    table,
    relationQualities.filter(quality => apart.includes(quality)),
  )
}
