import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { escoSkills } from '../esco.ts'
import { type Found, type Labels, labelsFrom } from '../finding.ts'
import type { CompetenceRef, KnownCompetences } from '../model.ts'
import { findTerms } from '../store/terms.ts'

const mostFound = 20

let esco: Labels | undefined

/** ESCO's, ordered once, when somebody first asks. */
function escoLabels(): Labels {
  esco ??= labelsFrom(escoSkills())
  return esco
}

const broughtLabels = async ({ tx, actor }: Call): Promise<Labels> =>
  labelsFrom(await findTerms(tx, actor.organisationId))

/** What a taxonomy calls what somebody begins to type: what the organisation brought in first. */
export async function readKnownCompetences(call: Call, q: string): Promise<KnownCompetences> {
  const brought = (await broughtLabels(call)).search(q, call.language, mostFound)
  const found = escoLabels().search(q, call.language, mostFound)
  return { competences: [...brought, ...found].slice(0, mostFound) }
}

export interface Label {
  readonly label: string
  /** In English for want of a Dutch label. */
  readonly english: boolean
}

/** What each is called in the language of the request; own words as they were typed. */
export async function labelsOf(call: Call, refs: readonly CompetenceRef[]): Promise<Label[]> {
  const find = await findIn(call, refs)
  return refs.map(ref => {
    if ('words' in ref) return { label: ref.words, english: false }
    const { label, english } = find(ref.code) ?? { label: ref.code, english: false }
    return { label, english }
  })
}

/** Refuses a code that stands in no taxonomy here. */
export async function mustBeKnown(call: Call, refs: readonly CompetenceRef[]): Promise<void> {
  const find = await findIn(call, refs)
  for (const ref of refs)
    if ('code' in ref && !find(ref.code)) refuse('competences.unknown-code', 'bad-input')
}

/** What was brought in is only asked for where ESCO does not have it. */
async function findIn(
  call: Call,
  refs: readonly CompetenceRef[],
): Promise<(code: string) => Found | undefined> {
  const known = escoLabels()
  const of = (code: string) => known.of(code, call.language)
  if (refs.every(ref => 'words' in ref || of(ref.code))) return of
  const brought = await broughtLabels(call)
  return code => of(code) ?? brought.of(code, call.language)
}

/** A line of a table, of which one of the two is there. */
export const refOf = ({ code, words }: { code: string | null; words: string | null }): CompetenceRef =>
  code === null ? { words: words ?? '' } : { code }

/** Every code that is known here, for going through a list. */
export async function codesIn(call: Call): Promise<{
  of(code: string): Found | undefined
  search(words: string, most: number): Found[]
}> {
  const [known, brought] = [escoLabels(), await broughtLabels(call)]
  const { language } = call
  return {
    of: code => known.of(code, language) ?? brought.of(code, language),
    search: (words, most) =>
      [...brought.search(words, language, most), ...known.search(words, language, most)].slice(0, most),
  }
}
