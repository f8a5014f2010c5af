import { createHash } from 'node:crypto'
import type { Language } from '../../src/platform/i18n/language.ts'
import { makeAgreements } from './agreements.ts'
import { chairs } from './chairs.ts'
import { makeObligatory } from './obligatory.ts'
import { beginLater, makePeople } from './people.ts'
import { Ids } from './random.ts'
import { makeRefusals } from './refusals.ts'
import { makeSheets } from './sheets.ts'
import { makeTalks } from './talks.ts'
import { makeTopics } from './topics.ts'
import { makeNeeds, makeViews } from './views.ts'
import { wordsIn } from './words/words.ts'

/**
 * Everything of the example organisation, from a seed alone: no clock, no chance. In another language it is the same
 * people with the same numbers and states, who say it in that language.
 */
export function makeDemo(seed: number, language: Language) {
  const ids = new Ids(seed, language)
  const words = wordsIn(language)
  const register = makePeople(seed, ids, words)
  const views = makeViews(seed, ids, register)
  const needs = makeNeeds(ids, register, words)
  const { talks, topics: onTheTable } = makeTalks(seed, ids, register)
  const agreements = makeAgreements(seed, ids, register, language)
  const past = makeTopics(seed, ids, register, talks)
  const { topics: obligatory, skips } = makeObligatory(seed, { ids, register, words }, talks, onTheTable)
  const topics = [...onTheTable, ...past, ...obligatory]
  const refusals = makeRefusals(seed, ids, register, { agreements, words })
  beginLater(register, chairs.joost.number)
  return {
    register,
    views,
    needs,
    talks,
    topics,
    skips,
    sheets: makeSheets(seed, topics, words),
    agreements,
    refusals,
  }
}

export type Demo = ReturnType<typeof makeDemo>

/** Names the bytes: same seed and language, same hash. */
export const hashDemo = (demo: Demo): string =>
  createHash('sha256').update(JSON.stringify(demo)).digest('hex')
