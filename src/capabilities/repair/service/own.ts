import type { Call } from '../../../platform/http/call.ts'
import { findAllOwn } from '../store/own.ts'
import { openContent } from './locked.ts'

/** Whether the asker wrote down, at whichever table, that something was not kept, and has not said that it is whole again. */
export async function hasUnmended(call: Call): Promise<boolean> {
  const vault = call.vault()
  return (await findAllOwn(call.tx, call.actor)).some(({ breach_id, locked }) => {
    const content = openContent(vault, breach_id, locked)
    return content?.state === 'existing' && content.mendedOn === null
  })
}
