import { refuse } from '../../platform/errors/refusal.ts'
import type { Actor } from '../../platform/http/call.ts'

export const writesFunctions = ({ roles }: Pick<Actor, 'roles'>): boolean => roles.includes('hr')

export function mustWriteFunctions(actor: Actor): void {
  if (!writesFunctions(actor)) refuse('heavy-work.only-hr', 'not-allowed')
}

export function mustLieAhead(today: string, on: string): void {
  if (on < today) refuse('heavy-work.in-the-past', 'bad-input', { day: today })
}
