import type { Answers } from '../../capabilities/mirrors/mirrors.ts'
import type { MirrorsView, ReflectionView } from '../../capabilities/mirrors/model.ts'
import { saveReflection } from '../../capabilities/mirrors/service/save.ts'
import { shareOwnReflection } from '../../capabilities/mirrors/service/share.ts'
import type { MirrorId } from '../../capabilities/mirrors/vocabulary.ts'
import type { Call } from '../../platform/http/call.ts'

/** A mirror at a table, and what it is about. */
export interface Before {
  relationId: string
  mirror: MirrorId
  occasion: string
}

/** The same place on every line. */
export const everywhere = (questions: readonly string[], place: string): Answers =>
  Object.fromEntries(questions.map(id => [id, place]))

export const balanceOf = (place: string) => everywhere(['said', 'decided', 'depth', 'next'], place)
export const triadOf = (place: string) => everywhere(['demand', 'effort', 'recovery'], place)
export const perspectiveOf = (place: string) => everywhere(['income', 'job', 'work'], place)
export const waysOf = (place: string) => everywhere(['exchange', 'cooperation', 'authority'], place)
export const relationOf = (
  more: Partial<Record<'independence' | 'equality' | 'reciprocity' | 'value', string>>,
) => ({
  independence: '3',
  equality: '3',
  reciprocity: '3',
  value: '3',
  ...more,
})

export const say =
  (before: Before, answers: Answers, more: { version?: number; words?: Answers; counts?: boolean } = {}) =>
  (call: Call) =>
    saveReflection(call, before, { version: 0, words: {}, counts: false, ...more, answers })

export const share =
  (before: Before) =>
  (call: Call): Promise<MirrorsView> =>
    shareOwnReflection(call, before)

export const sayAndShare =
  (before: Before, answers: Answers) =>
  async (call: Call): Promise<MirrorsView> => {
    await say(before, answers)(call)
    return share(before)(call)
  }

/** What stands in one mirror, as somebody sees it. */
export const inMirror = (
  { reflections }: MirrorsView,
  { mirror, occasion }: Before,
): ReflectionView | undefined => reflections.find(one => one.mirror === mirror && one.occasion === occasion)
