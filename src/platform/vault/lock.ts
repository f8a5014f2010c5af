import { refuse } from '../errors/refusal.ts'
import { type Vault, VaultAway } from './vault.ts'

/** For the line that `about` names. Nothing is kept that nobody could read again: without a key this refuses. */
export function lock(call: { vault(): Vault }, text: string, about: string): string {
  try {
    return call.vault().lock(text, about)
  } catch (error) {
    if (error instanceof VaultAway) refuse('platform.key-away', 'unavailable')
    throw error
  }
}
