import { createHash, createPublicKey } from 'node:crypto'
import { calculateJwkThumbprint, exportJWK, SignJWT } from 'jose'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { badgeOf, faultsIn, type Seen } from '../badge.ts'
import { europassOf, missingIn } from '../europass.ts'
import { mustBeSeen } from '../policy.ts'
import { findDiplomas } from '../store.ts'
import { openDiplomaText } from './locked.ts'
import { mustBeOwn } from './own.ts'

/**
 * A diploma as a badge that anybody can check (Open Badges 3.0, a token signed with RS256). The last character of a signature has spare
 * bits, so the text of a token is no name for it: its `jti` is.
 */
export async function signBadge(call: Call, diplomaId: string): Promise<string> {
  const badge = badgeOf(await seenBy(call, diplomaId))
  const { iss, jti, nbf, sub, ...credential } = badge
  const faults = faultsIn(credential, { iss, jti, nbf, sub })
  if (faults.length > 0) throw new Error(`This would be no badge of ours: ${faults.join(', ')}`)
  const key = call.badgeKey()
  const jwk = await exportJWK(createPublicKey(key))
  // Who checks compares the key with the one that the organisation names; where it was made says nothing.
  const kid = `${iss}#${await calculateJwkThumbprint(jwk)}`
  return new SignJWT(badge).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid, jwk }).sign(key)
}

/** The same in the shape of Europass, without a seal. */
export async function writeEuropass(call: Call, diplomaId: string): Promise<string> {
  const seen = await seenBy(call, diplomaId)
  const { registers } = await findDiplomas(call.tx, call.actor)
  const register = registers[0]?.number ?? refuse('learning.no-register', 'conflict')
  const document = europassOf({ ...seen, register })
  const missing = missingIn(document)
  if (missing.length > 0) throw new Error(`This would not have the shape of Europass: ${missing.join(', ')}`)
  return JSON.stringify(document, null, 2)
}

async function seenBy(call: Call, diplomaId: string): Promise<Seen> {
  const row = await mustBeOwn(call, diplomaId)
  mustBeSeen(row)
  const diploma = openDiplomaText(call.vault(), row) ?? refuse('learning.cannot-be-read', 'conflict')
  const { organisationId, personId, name } = call.actor
  const { name: organisation } = await call.organisation()
  const words = { title: diploma.title, school: diploma.school, organisation }
  return {
    diplomaId,
    diploma,
    holder: { personId, name },
    organisation: { organisationId, name: organisation },
    schoolId: nameId(diploma.school),
    seenAt: row.answered_at,
    language: call.language,
    words: {
      saw: call.say('learning:badge.saw'),
      description: call.say('learning:badge.description', words),
      criteria: call.say('learning:badge.criteria', words),
    },
  }
}

/** The same name is the same school, wherever it is written down. */
function nameId(school: string): string {
  const hash = createHash('sha256').update(school.toLowerCase()).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

export const fileNameOf = (diplomaId: string, end: string): string =>
  `diploma-${diplomaId.slice(0, 8)}.${end}`
