import type { Tx } from '../../../platform/db/database.ts'
import { takeTurn } from '../../../platform/db/turns.ts'

/** Whoever writes with one talk waits for the other. */
export const lockTalk = (tx: Tx, organisationId: string, conversationId: string): Promise<void> =>
  takeTurn(tx, 'depth', `${organisationId}:${conversationId}`)
