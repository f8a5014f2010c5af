import { refuse } from '../../platform/errors/refusal.ts'
import type { Actor } from '../../platform/http/call.ts'
import type { OutcomeInput } from './model.ts'
import { type Office, offices, type State } from './vocabulary.ts'

/** Where it stands, and what whoever asks has to do with it. */
interface Standing {
  state: State
  ends_on: string
  may_react: boolean
  decides: boolean
}

export const officesOf = ({ roles }: Pick<Actor, 'roles'>): Office[] =>
  offices.filter(office => roles.includes(office))

export function mustHoldOffice(actor: Actor, office: Office): void {
  if (!actor.roles.includes(office)) refuse('consultations.not-your-office', 'not-allowed')
}

/** The same answer whether it is not there, or not for whoever asks. */
export function mustFind<R>(row: R | undefined): R {
  if (!row) refuse('consultations.no-such-consultation', 'not-found')
  return row
}

/** People need a day to think at least: what ends today is no question. */
export function mustEndLater(endsOn: string, today: string): void {
  if (endsOn <= today) refuse('consultations.ends-too-early', 'bad-input', { day: today })
}

/** Among fewer people everybody knows who said what, with or without a name. */
export function mustBeEnough(asked: number, least: number): void {
  if (asked < least) refuse('consultations.too-few', 'bad-input', { count: asked, least })
}

/** Says of what is over how it ended, and where to read it. */
export function mustStillRun({ state }: Pick<Standing, 'state'>): void {
  if (state === 'withdrawn') refuse('consultations.was-withdrawn', 'conflict')
  if (state === 'closed') refuse('consultations.already-closed', 'conflict')
}

export function mustReactInTime(row: Standing): void {
  mustStillRun(row)
  if (row.state === 'waits') refuse('consultations.too-late', 'conflict', { day: row.ends_on })
  if (!row.may_react) refuse('consultations.not-asked', 'not-allowed')
}

export function mustDecide(row: Standing): void {
  if (!row.decides) refuse('consultations.not-the-decider', 'not-allowed')
  mustStillRun(row)
  if (row.state === 'open') refuse('consultations.still-open', 'conflict', { day: row.ends_on })
}

/** Every reaction stands under one point, each point has something under it, and nobody is answered who said nothing. */
export function mustAnswerAll({ points, answered }: OutcomeInput, reactionIds: readonly string[]): void {
  const at = new Map(answered.map(({ reactionId, point }) => [reactionId, point]))
  const left = reactionIds.filter(reactionId => (at.get(reactionId) ?? points.length) >= points.length)
  if (left.length > 0 || at.size !== reactionIds.length)
    refuse('consultations.not-all-answered', 'bad-input', { count: left.length })
  const used = new Set(at.values())
  if (points.some((_, place) => !used.has(place))) refuse('consultations.empty-point', 'bad-input')
}
