import { inTurn } from '../../tools/rotation.ts'
import type { Language } from './browser.ts'

export type Setting = [language: Language, width: number]

/** At a desk and on a phone, in both languages; in `npm test` each story takes its turn in one of them. */
export const settingsFor = (story: string): Setting[] =>
  inTurn<Setting>(story, [
    ['nl', 1280],
    ['en', 390],
    ['nl', 390],
    ['en', 1280],
  ])

/** For a story that has a desk and a phone in it. */
export const languagesFor = (story: string): Language[] => inTurn<Language>(story, ['nl', 'en'])
