import { judge, type Language } from '@wisselwerk/engines/readability'
import { refuse } from '../../platform/errors/refusal.ts'
import type { Actor } from '../../platform/http/call.ts'
import type { RuleVersion, WriteInput } from './model.ts'

export const writesRules = ({ roles }: Pick<Actor, 'roles'>): boolean => roles.includes('hr')

export function mustWriteRules(actor: Actor): void {
  if (!writesRules(actor)) refuse('handbook.only-hr', 'not-allowed')
}

/** What people read of a rule in sentences; its title and where it comes from may be a name. */
export const sentencesOf = ({ what, why, decides }: Pick<WriteInput, 'what' | 'why' | 'decides'>) => [
  what,
  why,
  decides,
]

/** A rule that reads hard is a rule for few: the sentence that makes it so is named. */
export function mustReadEasily(input: WriteInput, language: Language): void {
  const { fine, hard } = judge(sentencesOf(input), language)
  if (fine) return
  const worst = hard.reduce((one, other) => (other.score < one.score ? other : one))
  refuse('handbook.too-hard', 'bad-input', { sentence: worst.text.slice(0, 300) })
}

export function mustEndAfterBegin({ validFrom, endsOn }: Pick<WriteInput, 'validFrom' | 'endsOn'>): void {
  if (endsOn !== null && endsOn < validFrom) refuse('handbook.ends-before', 'bad-input', { day: validFrom })
}

/** No rule counts back: what is changed holds from today at the earliest, and after what it takes the place of began. */
export function mustFollow(
  last: RuleVersion,
  { validFrom }: Pick<WriteInput, 'validFrom'>,
  today: string,
): void {
  if (validFrom < today) refuse('handbook.counts-back', 'bad-input', { day: today })
  if (validFrom <= last.validFrom) refuse('handbook.begins-too-early', 'bad-input', { day: last.validFrom })
}
