import {
  type Answer,
  answerOf,
  isLater,
  type Outcome,
  type Side,
  stonesOf,
  untilWhen,
} from '@wisselwerk/engines/agreement'
import type { Formatter } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { FloorView } from './model.ts'

export type FindingView = FloorView['findings'][number]

/** `agreements:` texts in somebody's language, on the screen or on the server. */
export type Say = (key: string, params?: Record<string, unknown>) => string

/** Who speaks, of whom and of which articles. */
export interface FloorVoice {
  readonly say: Say
  readonly format: Formatter
  readonly language: Language
  readonly names: Readonly<Record<Side, string>>
  readonly isFictional: (articleId: string) => boolean
}

export interface StoneWords {
  readonly source: 'law' | 'cao' | 'contract'
  /** Null where nothing was compared with it. */
  readonly answer: Answer | null
  readonly favour: boolean
  readonly word: string
  readonly lines: readonly string[]
}

/**
 * What the floor check found, in sentences: the same on the screen, in print and in the signed document, so that what was
 * signed is what both saw.
 */
export function floorSentences({ say, format, language, names, isFictional }: FloorVoice) {
  const quantity = (amount: string, unit: string): string =>
    say(`units.${unit}`, { count: Number(amount), amount: format.exact(amount) })
  const amount = (finding: FindingView, name: string): string => {
    const value = finding.params[name]
    const unit = finding.params[`${name}Unit`] ?? finding.params.foundUnit
    if (value === undefined) return ''
    return typeof unit === 'string' ? quantity(String(value), unit) : format.exact(String(value))
  }
  const day = (value: unknown): string => (typeof value === 'string' ? format.day(value) : '')
  const answer = (of: Answer): string => say(`floor.answers.${of}`)
  const outcome = (of: string): string => say(`floor.words.${of}`, names)
  const reason = (finding: FindingView): string => {
    const sentence = say(`floor.reasons.${finding.reason}`, {
      found: amount(finding, 'found'),
      limit: amount(finding, 'limit'),
      from: amount(finding, 'from'),
      to: amount(finding, 'to'),
      above: amount(finding, 'above'),
      since: day(finding.params.since),
      word: String(finding.params.word ?? ''),
    })
    const follows = finding.params[`follows-${language}`]
    return follows === undefined ? sentence : `${sentence} ${follows}`
  }
  const article = (finding: Pick<FindingView, 'label' | 'reference' | 'articleId'>): string | null => {
    if (finding.label === null) return null
    const label = finding.label[language]
    if (!finding.reference) return label
    const words = say('floor.article', { reference: finding.reference, label: label.toLowerCase() })
    return finding.articleId && isFictional(finding.articleId) ? `${words}, ${say('floor.fictional')}` : words
  }
  /** 'In orde tot en met 30 september; daarna onder de ondergrens.' */
  const until = (change: { last: string; next: Answer }, now: Answer): string =>
    say(`floor.until.${change.next}`, { now: answer(now), day: format.day(change.last) })

  /** Law, cao and contract as three stones. */
  const stones = (floor: readonly FloorView[]): StoneWords[] =>
    stonesOf(asResults(floor)).map(stone => {
      const { source, finding, clauseId } = stone
      if (stone.outcome === null || !finding)
        return { source, answer: null, favour: false, word: say(`floor.none.${source}`), lines: [] }
      const found = answerOf(stone.outcome)
      const place = placeIn(floor, clauseId)
      const head = [
        place && floor.length > 1 && say('floor.clause', { number: place }),
        article(finding as FindingView),
      ]
      const plain = stone.outcome === 'ok' || stone.outcome === 'ask-hr'
      return {
        source,
        answer: found,
        favour: stone.outcome === 'in-favour',
        word: answer(found),
        lines: [
          head.filter(Boolean).join(', '),
          ...(plain ? [] : [begin(outcome(stone.outcome))]),
          ...(found === 'fine' && stone.outcome !== 'allowed' ? [] : [reason(finding as FindingView)]),
          ...(stone.until ? [begin(until(stone.until, found))] : []),
        ].filter(line => line !== ''),
      }
    })

  /** What no stone can say: which clauses were compared with nothing, and which are fine for a while only. */
  const lines = (floor: readonly FloorView[]): string[] => {
    const why = new Map<string, number[]>()
    for (const [index, { outcome: found, findings }] of floor.entries()) {
      if (answerOf(found as Outcome) !== 'not-compared') continue
      const first = findings[0]!
      const about = article(first)
      const sentence = about === null ? reason(first) : `${begin(about)}: ${reason(first)}`
      why.set(sentence, [...(why.get(sentence) ?? []), index + 1])
    }
    const open = [...why].map(([sentence, numbers]) =>
      say('floor.notCompared', {
        count: numbers.length,
        numbers: format.list(numbers.map(String)),
        why: sentence,
      }),
    )
    const soon = floor.flatMap((result, index) => {
      const found = result as Parameters<typeof untilWhen>[0]
      const change = untilWhen(found)
      const later = result.findings.find(isLater)
      if (!change || !later) return []
      const about = article(later)
      const sentence = about === null ? reason(later) : `${begin(about)}: ${reason(later)}`
      const words = begin(until(change, answerOf(found.outcome)))
      return [`${say('floor.clause', { number: index + 1 })}: ${words} ${sentence}`]
    })
    return [...open, ...soon]
  }
  return { answer, outcome, reason, article, quantity, stones, lines }
}

export type FloorSentences = ReturnType<typeof floorSentences>

export const asResults = (floor: readonly FloorView[]): Parameters<typeof stonesOf>[0] =>
  floor as Parameters<typeof stonesOf>[0]

export const begin = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)

const placeIn = (floor: readonly FloorView[], clauseId: string | null): number =>
  floor.findIndex(result => result.clauseId === clauseId) + 1
