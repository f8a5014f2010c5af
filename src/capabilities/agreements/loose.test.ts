import { expect, test } from 'vitest'
import { looseClauses } from './loose.ts'

const accounts = ['mine', 'same', 'yours', 'twin']
const ties = [['same', 'twin']] as const
const loose = (text: string[], leftOut: string[] = []) =>
  looseClauses({ accounts, ties, text, leftOut: leftOut.map(clauseId => ({ clauseId, word: 'later' })) })

test('what is in the text, or the same as what is, does not hang loose', () => {
  expect(loose([])).toEqual(accounts)
  expect(loose(['twin'])).toEqual(['mine', 'yours'])
  expect(loose(['same', 'mine', 'yours'])).toEqual([])
})

test('what is left out with a word does not; what is the same as something left out still does', () => {
  expect(loose(['mine', 'yours'], ['same'])).toEqual(['twin'])
  expect(loose(['mine', 'yours'], ['same', 'twin'])).toEqual([])
})

test('a clause of nobody’s account may be added, and changes nothing', () => {
  expect(loose(['new', 'twin', 'mine'])).toEqual(['yours'])
})
