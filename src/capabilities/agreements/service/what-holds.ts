import { applies, inForce, isValidOn, statusOn } from '@wisselwerk/engines/agreement'
import type { Call } from '../../../platform/http/call.ts'
import { othersAt, type Seating } from '../../people/index.ts'
import type { RuleLibrary } from '../data/rules.ts'
import type { ClauseInput } from '../model.ts'
import { loadAll } from './load.ts'
import { factsOf, librariesOf } from './rules.ts'

export interface WhatHolds {
  /** Law and collective agreements, each with the articles that apply to this relation on the day. */
  floor: {
    id: string
    title: RuleLibrary['title']
    fictional: boolean
    checkedOn: string
    articles: Pick<RuleLibrary['articles'][number], 'id' | 'reference' | 'label' | 'citation'>[]
  }[]
  /** Of every text that all signed, in the words of the version in force. */
  clauses: Pick<ClauseInput, 'id' | 'who' | 'whoName' | 'what' | 'when' | 'how'>[]
}

/** What holds at a table on a day, the same for each of the two: nothing in it depends on who asks. */
export async function readWhatHolds(call: Call, table: Seating, day: string): Promise<WhatHolds> {
  const facts = factsOf(table, day)
  const libraries = await librariesOf(call)
  const texts = (await loadAll(call, table)).flatMap(({ text, versions }) => {
    const force = inForce(text)
    return versions.filter(({ number }) => number === force?.number)
  })
  const clauses = texts
    .flatMap(({ joint }) => joint.clauses.map(({ clause }) => clause as ClauseInput))
    .filter(clause => statusOn(clause, day) !== 'expired')
  if (clauses.length > 0)
    for (const { personId } of othersAt(table))
      await call.looked({ subjectId: personId, what: 'agreement', purpose: 'conversation' })
  return {
    floor: libraries.map(({ id, title, fictional, checkedOn, articles }) => ({
      id,
      title,
      fictional,
      checkedOn,
      articles: articles
        // What only names words to look at says nothing that holds.
        .filter(one => one.type !== 'ask' && isValidOn(one, day) && applies(one, facts) !== 'no')
        .map(({ id, reference, label, citation }) => ({ id, reference, label, citation })),
    })),
    clauses: clauses.map(({ id, who, whoName, what, when, how }) => ({ id, who, whoName, what, when, how })),
  }
}
