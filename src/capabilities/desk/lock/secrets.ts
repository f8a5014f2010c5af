import { random, readSigns, toSigns } from './bytes.ts'

/** Shorter than this is guessed by whoever holds a copy, however slow each guess is. */
export const shortestPassphrase = 16
const fewestSigns = 8

/** The same passphrase however a keyboard makes its letters. */
export const readPassphrase = (typed: string): string => typed.normalize('NFKC').trim()

/** What is wrong with it; null where it is good enough. */
export function faultOf(typed: string): 'short' | 'plain' | null {
  const passphrase = readPassphrase(typed)
  if (passphrase.length < shortestPassphrase) return 'short'
  return new Set(passphrase.toLowerCase()).size < fewestSigns ? 'plain' : null
}

const codeSigns = 32

/** Of a recovery sheet: 160 bits of chance, in eight groups. */
export const makeCode = (): string => toSigns(random(20))

/** What of it opens, as typed from paper; null where it cannot be one. */
export const readCode = (typed: string): string | null => readSigns(typed, codeSigns)

/** The last group: whoever types it has the sheet at hand. */
export const endOf = (code: string): string => code.slice(-4)
export const isEnd = (code: string, typed: string): boolean => readSigns(typed, 4) === endOf(code)
