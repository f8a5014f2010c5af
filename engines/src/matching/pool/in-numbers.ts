import { dayFrom } from '../day.ts'
import { MatchingError } from '../error.ts'
import { languageLevels, type Opening, weights } from '../opening.ts'
import { type Eye, type Person, seenOf } from '../person.ts'
import type { Taxonomy } from '../taxonomy.ts'
import type { Entry, Sizes } from './entry.ts'
import type { PoolQuery } from './query.ts'

/** By which a pool numbers what it holds. What an opening asks and nobody could have is added to the list beforehand. */
export interface Lists {
  readonly taxonomy: Taxonomy
  readonly places: readonly string[]
  readonly certificates: readonly string[]
  readonly languages: readonly string[]
}

export interface Numbering {
  readonly sizes: Sizes
  /** What this eye may see of somebody. Skills outside the taxonomy, and places outside the list, are refused. */
  entry(person: Person, key: number, eye: Eye): Entry
  query(
    opening: Opening,
    choice: Pick<PoolQuery, 'among' | 'by' | 'top' | 'area'> & { readonly related?: boolean },
  ): PoolQuery
}

export function numberingOf({ taxonomy, places, certificates, languages }: Lists): Numbering {
  const numbers = (list: readonly string[]) => new Map(list.map((name, at) => [name, at] as const))
  const [placeOf, certificateOf, languageOf] = [numbers(places), numbers(certificates), numbers(languages)]
  const of = (map: ReadonlyMap<string, number>, kind: string, name: string): number => {
    const found = map.get(name)
    if (found === undefined) throw new MatchingError([kind, name], `'${name}' is not in the list of ${kind}`)
    return found
  }
  const skillOf = (name: string): number => {
    const found = taxonomy.numberOf(name)
    if (found === undefined) throw new MatchingError(['skills', name], `'${name}' is not in the taxonomy`)
    return found
  }
  const levelOf = (level: string) => languageLevels.indexOf(level as never) + 1
  return {
    sizes: {
      skills: taxonomy.ids.length,
      places: places.length,
      certificates: certificates.length,
      languages: languages.length,
    },
    entry(person, key, eye) {
      const { can, want } = seenOf(person, eye)
      const wanting = (wish: 'yes' | 'no') =>
        [...want].filter(([, said]) => said === wish).map(([skill]) => skillOf(skill))
      return {
        key,
        can: [...can].map(skillOf),
        wants: wanting('yes'),
        rather: wanting('no'),
        places: person.wishes?.places?.map(name => of(placeOf, 'places', name)) ?? null,
        wishHours: person.wishes?.hours ?? null,
        hours: person.hours ?? null,
        at: person.at ?? null,
        reach: person.reach ?? null,
        languages: Object.entries(person.languages ?? {}).map(
          ([name, level]) => [of(languageOf, 'languages', name), levelOf(level)] as const,
        ),
        certificates: Object.entries(person.certificates ?? {}).map(
          ([name, day]) => [of(certificateOf, 'certificates', name), dayFrom(day)!] as const,
        ),
      }
    },
    query({ start, needs, offers, hard }, { related = true, ...choice }) {
      const asked = needs.map(([name, level]) => {
        const skill = skillOf(name)
        return { skill, weight: weights[level], related: related ? taxonomy.related(skill) : [] }
      })
      if (hard.travel && !offers.at)
        throw new MatchingError(['offers', 'at'], 'the way can only be measured to a place that is given')
      return {
        ...choice,
        needs: asked,
        // A place that nobody named is wished for by nobody.
        place: offers.place === undefined ? undefined : placeOf.get(offers.place),
        hoursOffered: [offers.hoursMin, offers.hoursMax],
        hard: {
          start: dayFrom(start)!,
          certificates: (hard.certificates ?? []).map(name => of(certificateOf, 'certificates', name)),
          hours: hard.hours,
          languages: Object.entries(hard.languages ?? {}).map(
            ([name, level]) => [of(languageOf, 'languages', name), levelOf(level)] as const,
          ),
          travelTo: hard.travel ? offers.at : undefined,
        },
      }
    },
  }
}
