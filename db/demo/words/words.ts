import { type Language, pick } from '../../../src/platform/i18n/language.ts'
import { houseEn } from './house.en.ts'
import { houseNl } from './house.nl.ts'
import type { Words } from './shape.ts'
import { talkEn } from './talk.en.ts'
import { talkNl } from './talk.nl.ts'

const nl: Words = { ...houseNl, ...talkNl }
const en: Words = { ...houseEn, ...talkEn }

export const wordsIn = (language: Language): Words => pick({ nl, en }, language)
