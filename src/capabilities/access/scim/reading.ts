import SCIMMY from 'scimmy'
import { Refusal } from '../../../platform/errors/refusal.ts'

/**
 * What the library cannot read is the sender's to put right, however it says so: its own errors pass, an ordinary one
 * about an attribute keeps its words, and where it stumbles over a form that it did not expect, `what` is said.
 */
export async function readWith<T>(scimType: string, what: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof SCIMMY.Types.Error || error instanceof Refusal) throw error
    const { message } = error as Error
    throw new SCIMMY.Types.Error(400, scimType, /^(?:\w+ )?attribute /i.test(message) ? message : what)
  }
}
