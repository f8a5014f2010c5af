import type { Needs } from '@wisselwerk/engines/flexicurity'
import type { NeedMark } from './model.ts'
import { type Field, fieldOf, needEffects } from './vocabulary.ts'

/** Of several needs in one field the one that is taken from counts first, then the one that is filled. */
export function fieldsOf(marks: readonly NeedMark[]): Needs {
  const worst = (field: Field) => {
    const own = marks.filter(({ need }) => fieldOf(need) === field).map(({ effect }) => effect)
    return (['costs', ...needEffects] as const).find(effect => own.includes(effect)) ?? null
  }
  return { flexibility: worst('flexibility'), security: worst('security') }
}
