import { z } from 'zod'
import { saysNothing } from './cells.ts'

type Found = { email: string | null } | { fault: 'people.not-an-email' | 'people.several-addresses' }

const anAddress = /[^\s@<>()[\]",;:|\\/#?]+@[^\s@<>()[\]",;:|\\/#?]+/g
const email = z.email().max(200)

/**
 * The one address that a cell is about, as mail programs and address books write it: `mailto:` with or without a subject,
 * between brackets behind a name, twice for who clicks on it, or with a sign at its end. Two different ones are nobody's to
 * choose between, and a word beside one may belong to it.
 */
export function addressIn(text: string): Found {
  if (saysNothing(text) || /^0+$/.test(text)) return { email: null }
  const plain = text
    .replaceAll(/%40/gi, '@')
    .replaceAll(/\b(?:mailto|smtp|sip|e-?mail):\s*/gi, ' ')
    .replaceAll(/\?[\w-]+=[^\s<>"]*/g, ' ')
  const found = (plain.match(anAddress) ?? []).map(address => address.replace(/^['’.]+|['’.]+$/g, ''))
  const lower = found.map(address => address.toLowerCase())
  const different = found.filter((_, at) => lower.indexOf(lower[at]!) === at)
  if (different.length > 1) return { fault: 'people.several-addresses' }
  const [only] = different
  const behindName = /<[^<>]*@[^<>]*>/.test(plain)
  const beside = plain.replaceAll(anAddress, '').replaceAll(/\([^()@]*\)/g, '')
  if (!only || (!behindName && /[\p{L}\p{N}@]/u.test(beside)) || !email.safeParse(only).success)
    return { fault: 'people.not-an-email' }
  return { email: only }
}
