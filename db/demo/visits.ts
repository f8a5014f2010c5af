import { type Language, languages } from '../../src/platform/i18n/language.ts'
import type { Examples } from '../../src/platform/plate/plate.ts'
import { type ExampleHouse, layingSteps, layOutExample } from './lay-out.ts'

/**
 * Whoever comes in. The first language's example is laid out with the start of an empty installation; any other's when
 * somebody first comes to its door, beside what stands there and without touching it.
 */
export function examplesOf(house: ExampleHouse): Examples {
  const laying = new Map<Language, { done: number; end: Promise<unknown> }>()
  const stands = new Set<Language>([languages[0]])
  const begin = (language: Language) => {
    const going = {
      done: 0,
      end: layOutExample(house, language, done => {
        going.done = done
      }).then(state => {
        // One that has no place here yet may get one later.
        if (state !== 'elsewhere') stands.add(language)
      }),
    }
    laying.set(language, going)
    // Who waits hears what went wrong; the next to come begins anew.
    going.end.catch(() => {}).finally(() => laying.delete(language))
    return going
  }
  const find = (language: Language) => laying.get(language) ?? begin(language)
  return {
    enter: async language => {
      if (!stands.has(language)) await find(language).end
    },
    look: async language => {
      if (stands.has(language)) return null
      const going = find(language)
      // What is there already, or has no place here, is known in a moment; what is being laid out takes a few seconds.
      const known = await Promise.race([going.end.then(() => true), soon()])
      return known ? null : { done: going.done, of: layingSteps.length }
    },
  }
}

const soon = () =>
  new Promise<false>(resolve => {
    setTimeout(() => resolve(false), 250).unref()
  })
