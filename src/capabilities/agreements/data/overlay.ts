import { addMonths } from '../../../platform/clock/clock.ts'
import { dutchLaw, type LibraryArticle, type RuleLibrary, RuleLibraryError } from './rules.ts'

/**
 * The law that comes with us with what an organisation put in force since: from the day on which a newer version begins it
 * takes the place of ours.
 */
export function lawWith(own: readonly RuleLibrary[]): RuleLibrary {
  const newer = own.filter(({ source }) => source === 'law').flatMap(({ articles }) => articles)
  if (newer.length === 0) return dutchLaw
  const articles = dutchLaw.articles.flatMap(version => cut(version, newer))
  return { ...dutchLaw, articles: [...articles, ...newer] }
}

/** What is left of a version beside newer ones of the same article. */
function cut(version: LibraryArticle, newer: readonly LibraryArticle[]): readonly LibraryArticle[] {
  return newer
    .filter(({ id }) => id === version.id)
    .reduce<readonly LibraryArticle[]>(
      (left, { validFrom, validUntil }) =>
        left.flatMap(part => {
          const before =
            part.validFrom < validFrom ? [{ ...part, validUntil: least(part.validUntil, validFrom) }] : []
          const after =
            validUntil !== null && (part.validUntil === null || part.validUntil > validUntil)
              ? [{ ...part, validFrom: part.validFrom > validUntil ? part.validFrom : validUntil }]
              : []
          return [...before, ...after]
        }),
      [version],
    )
}

const least = (day: string | null, other: string) => (day === null || day > other ? other : day)

/** A law of one's own changes articles of ours, or adds; an amount that is only ever raised is not lowered by it. */
export function mustFitLaw({ source, articles }: RuleLibrary): void {
  if (source !== 'law') return
  for (const version of articles) {
    if (!version.id.startsWith(`${dutchLaw.id}/`))
      throw new RuleLibraryError(
        `Rule set, ${version.id}: an article of law has an id that begins with ${dutchLaw.id}/. Use ours where it has one.`,
      )
    const known = [...dutchLaw.articles, ...articles].filter(
      other => other.id === version.id && other.validFrom < version.validFrom,
    )
    for (const other of known)
      if (
        'rises' in other &&
        other.rises &&
        'amount' in version &&
        typeof other.amount === 'number' &&
        typeof version.amount === 'number' &&
        version.amount < other.amount
      )
        throw new RuleLibraryError(
          `Rule set, ${version.id}: ${version.amount} from ${version.validFrom} is less than the ${other.amount} from ${other.validFrom}, and this amount only rises. Correct it and load again.`,
        )
  }
}

export interface Gap {
  readonly articleId: string
  readonly reference: string
  readonly label: LibraryArticle['label']
  /** `missing`: no amount or no version is on file for this day. `old`: nobody held it against its source for long. */
  readonly kind: 'missing' | 'old'
  /** Since when: the day from which it is missing, or the day on which it was last held against its source. */
  readonly since: string
}

/** Whoever has not held a set against its source for longer than this hears of it. */
const monthsTillOld = 6

/** What HR and the operator have to know of the rules on a day: what is missing, and which sets are old. */
export function gapsOf(libraries: readonly RuleLibrary[], day: string): readonly Gap[] {
  const oldBefore = addMonths(day, -monthsTillOld)
  return libraries.flatMap(library => {
    const ids = [...new Set(library.articles.map(({ id }) => id))]
    const missing = ids.flatMap((id): Gap[] => {
      const versions = library.articles.filter(version => version.id === id)
      const [newest] = [...versions].sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
      const valid = versions.find(
        ({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || validUntil > day),
      )
      const of = (version: LibraryArticle, since: string): Gap[] => [
        { articleId: id, reference: version.reference, label: version.label, kind: 'missing', since },
      ]
      if (valid) return 'amount' in valid && valid.amount === null ? of(valid, valid.validFrom) : []
      return newest!.validUntil !== null && newest!.validUntil <= day ? of(newest!, newest!.validUntil) : []
    })
    const old: Gap[] =
      library.checkedOn < oldBefore
        ? [
            {
              articleId: library.id,
              reference: '',
              label: library.title,
              kind: 'old',
              since: library.checkedOn,
            },
          ]
        : []
    return [...missing, ...old]
  })
}
