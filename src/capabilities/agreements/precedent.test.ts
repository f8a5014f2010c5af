import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isOnlyPrecedent, speaksOfPrecedent } from './precedent.ts'

interface Refusal {
  id: string
  text: string
  with_other: 'sent back' | 'stands'
  hint: 'may' | 'never'
}
const file = join(import.meta.dirname, '../../../../shared/data/fairness/precedent.json')
const oracle: { texts: Refusal[]; sentences: Record<string, Record<'precedent' | 'regret', string[]>> } =
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { texts: [], sentences: {} }

describe.skipIf(oracle.texts.length === 0)('the refusals of the reference data', () => {
  test('[C10] 60 texts are sent back or stand as they should, and no honest reason is hinted at', () => {
    expect(oracle.texts).toHaveLength(60)
    for (const { id, text, with_other, hint } of oracle.texts) {
      expect([id, isOnlyPrecedent(text)]).toEqual([id, with_other === 'sent back'])
      if (hint === 'never') expect([id, speaksOfPrecedent(text)]).toEqual([id, false])
    }
  })

  test('[C10] every sentence of its list is sent back alone; regret alone says nothing of precedent', () => {
    for (const { precedent, regret } of Object.values(oracle.sentences)) {
      for (const text of precedent) expect([text, isOnlyPrecedent(text)]).toEqual([text, true])
      for (const text of regret) expect([text, isOnlyPrecedent(text)]).toEqual([text, false])
    }
  })
})

test.each([
  'ANDERS WIL IEDEREEN HET',
  '  "Anders  wil\tiedereen het!"  ',
  'Helaas… Dit schept een precédent',
  'Sorry; this sets a precedent\nUnfortunately',
  '‘Waarom jij wel en een ander niet?’',
])('[C10] nothing but precedent, however it is written: %j', text => expect(isOnlyPrecedent(text)).toBe(true))

test.each([
  'Op dinsdag is er dan niemand die de sleutels heeft.',
  'Anders wil iedereen het, en op dinsdag is er niemand.',
  'Iedereen vraagt om die week, en er zijn twee mensen nodig.',
  'De anderen willen die dag ook vrij, en zij vroegen het eerder.',
  'Everybody wants that week, and the desk needs two.',
  'Sorry.',
  '',
])('[C10] a reason of its own: %j', text => expect(isOnlyPrecedent(text)).toBe(false))
