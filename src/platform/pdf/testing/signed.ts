import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Language } from '../../i18n/language.ts'
import { makeDocument } from '../document.ts'
import { openSeal, type Seal } from '../keys.ts'
import { type SigningInput, signDocument } from '../sign.ts'
import { sampleDocument } from './sample.ts'

export const hashOf = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

const homes: string[] = []
afterAll(() => {
  for (const home of homes.splice(0)) rmSync(home, { recursive: true })
})

/** An empty WISSELWERK_HOME that goes away with the tests of the file. */
export function aHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'wisselwerk-seal-'))
  homes.push(home)
  return home
}

export const aSeal = (name = 'Waterkant Zorg & Wonen'): Promise<Seal> =>
  openSeal(aHome(), { id: 'o1', name }, new Date('2026-11-22T09:00:00Z'))

export const samira = (change: Partial<SigningInput> = {}): SigningInput => ({
  field: 'employee',
  name: 'Samira El Amrani',
  tone: 'warm',
  at: new Date('2026-11-22T09:14:00Z'),
  hash: hashOf(sampleDocument().canonical),
  language: 'nl',
  ...change,
})

export const joost = (change: Partial<SigningInput> = {}): SigningInput =>
  samira({
    field: 'organisation',
    name: 'Joost Verbeek',
    tone: 'cool',
    at: new Date('2026-11-23T15:02:00Z'),
    ...change,
  })

/** The sample unsigned, signed by one and signed by both. */
export async function signedSample(language: Language = 'nl') {
  const seal = await aSeal()
  const input = sampleDocument({ language })
  const hash = hashOf(input.canonical)
  const blank = await makeDocument(input)
  const open = await signDocument(blank, samira({ hash, language }), seal)
  const signed = await signDocument(open, joost({ hash, language }), seal)
  return { seal, hash, blank, open, signed }
}
