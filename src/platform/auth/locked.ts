import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'

/** Locks a text with the secret of this installation, in the way of the sign-in library. */
export const lock = (secret: string, text: string): Promise<string> =>
  symmetricEncrypt({ key: secret, data: text })

/** Throws when another secret locked it, or somebody changed it. */
export const unlock = (secret: string, locked: string): Promise<string> =>
  symmetricDecrypt({ key: secret, data: locked })
