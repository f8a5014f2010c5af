import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { isWinWinByOtherStyle, type Mirror } from '../mirrors.ts'
import type { ReflectionPath, SaveReflection } from '../model.ts'
import {
  deleteReflection,
  insertReflection,
  rewriteReflection,
  type Sheet,
  saveSheets,
} from '../store/reflections.ts'
import { lockSaid } from './locked.ts'
import { loadMirror, mustBeNow } from './occasion.ts'

/** What I say in a mirror, for myself alone; as often as I like, until I share it. */
export async function saveReflection(
  call: Call,
  path: ReflectionPath,
  { version, answers, words, counts }: SaveReflection,
): Promise<{ version: number }> {
  const loaded = await loadMirror(call, path)
  const { table, definition, mirror, own, subject } = loaded
  mustFit(definition, { answers, words })
  if (isWinWinByOtherStyle(answers)) refuse('mirrors.win-win', 'bad-input')
  if (own?.shared_at) refuse('mirrors.shared-stays', 'conflict')
  await mustBeNow(call, loaded)
  const said = { answers, words: Object.fromEntries(Object.entries(words).filter(([, text]) => text !== '')) }
  if (Object.keys(said.answers).length + Object.keys(said.words).length === 0)
    refuse('mirrors.nothing-said', 'bad-input')
  const { organisationId, relationId, seat } = table
  const reflectionId = own?.reflection_id ?? call.newId()
  const key = { organisationId, reflectionId }
  const mayCount = definition.team === true && seat === 'employee' && counts
  if (version !== (own?.version ?? 0)) refuse('mirrors.stale', 'conflict')
  if (own) await rewriteReflection(call.tx, key, version, { counts: mayCount, written_at: call.now })
  else
    await insertReflection(call.tx, {
      ...key,
      ...subject,
      relationId,
      mirror,
      side: seat,
      authorId: call.actor.personId,
      counts: mayCount,
      at: call.now,
    })
  const locked = (sheet: Sheet) =>
    Object.keys(said[sheet]).length > 0 ? lockSaid(call, sheet, { reflectionId, of: said[sheet] }) : null
  await saveSheets(call.tx, key, { answers: locked('answers'), words: locked('words') })
  return { version: version + 1 }
}

/** Mine as if it had never been there; not once it is open, since the others read it. */
export async function removeReflection(call: Call, path: ReflectionPath): Promise<{ version: number }> {
  const { own, table } = await loadMirror(call, path)
  if (!own) refuse('mirrors.nothing-there', 'not-found')
  if (own.opened_at) refuse('mirrors.open-stays', 'conflict')
  const { organisationId } = table
  await deleteReflection(call.tx, { organisationId, reflectionId: own.reflection_id })
  return { version: 0 }
}

/** Only answers and words that the mirror asks for. */
function mustFit({ questions }: Mirror, { answers, words }: Pick<SaveReflection, 'answers' | 'words'>): void {
  const asked = (id: string) => questions.find(question => question.id === id)
  const isAnswer = (id: string, answer: string) =>
    (asked(id)?.answers as readonly string[] | undefined)?.includes(answer)
  const isOther =
    Object.entries(answers).some(([id, answer]) => !isAnswer(id, answer)) ||
    Object.keys(words).some(id => !asked(id)?.words)
  if (isOther) refuse('mirrors.other-answer', 'bad-input')
}
