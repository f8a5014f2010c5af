import { type Language, pick } from '../../../src/platform/i18n/language.ts'
import { houseEn } from './house.en.ts'
import { houseNl } from './house.nl.ts'
import { scenesEn } from './scenes.en.ts'
import { scenesNl } from './scenes.nl.ts'
import type { Words } from './shape.ts'
import { talkEn } from './talk.en.ts'
import { talkNl } from './talk.nl.ts'

const nl: Words = { ...houseNl, ...talkNl, scenes: scenesNl }
const en: Words = { ...houseEn, ...talkEn, scenes: scenesEn }

export const wordsIn = (language: Language): Words => pick({ nl, en }, language)
