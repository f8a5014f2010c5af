import { type Language, pick } from '../../../src/platform/i18n/language.ts'
import { houseEn } from './house.en.ts'
import { houseNl } from './house.nl.ts'
import { openingsEn } from './openings.en.ts'
import { openingsNl } from './openings.nl.ts'
import { scenesEn } from './scenes.en.ts'
import { scenesNl } from './scenes.nl.ts'
import type { Words } from './shape.ts'
import { talkEn } from './talk.en.ts'
import { talkNl } from './talk.nl.ts'

const nl: Words = { ...houseNl, ...talkNl, scenes: scenesNl, openings: openingsNl }
const en: Words = { ...houseEn, ...talkEn, scenes: scenesEn, openings: openingsEn }

export const wordsIn = (language: Language): Words => pick({ nl, en }, language)
