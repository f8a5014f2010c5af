import { lockKey, makeKey, type OwnKey } from '../lock/keys.ts'
import { makeCode, readCode } from '../lock/secrets.ts'
import { type Content, sealLetter, sealOwn } from '../lock/sheets.ts'
import type { OpenInput } from '../model.ts'

export interface NewDrawer {
  own: OwnKey
  code: string
  passphrase: string
  locks: OpenInput
}

/** What the browser of a confidant makes at first. */
export async function newDrawer(passphrase = 'vier gewone losse woorden'): Promise<NewDrawer> {
  const own = await makeKey()
  const code = makeCode()
  const byPassphrase = await lockKey(own, passphrase)
  const byRecovery = await lockKey(own, readCode(code)!)
  return { own, code, passphrase, locks: { publicKey: own.publicKey, byPassphrase, byRecovery } }
}

/** A letter of somebody who gives no name, sealed for this drawer. */
export const letterFor = (to: string, words = 'Kunnen we praten?'): Promise<string> =>
  sealLetter({ kind: 'letter', on: '2026-09-01', words, reach: 'Bel na vijven', name: null }, to)

export const noteOf = (own: OwnKey, words = 'Samen nagedacht over een begin.'): Promise<string> =>
  sealOwn({ kind: 'note', on: '2026-09-01', words } satisfies Content, own)
