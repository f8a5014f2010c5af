import type { Certainty, Kind, RuleSet } from './rule-set.ts'
import { type Reading, type Reason, readings, reasons } from './sentences.ts'
import { stampText } from './time.ts'

export interface Violation {
  readonly person: string
  readonly rule: string
  readonly article: string
  /** ISO 8601 with the offset of Amsterdam. */
  readonly from: string
  readonly to: string
  /** Minutes, or a number where the rule counts; totals over a period, never averages. */
  readonly found: number
  readonly limit: number
  readonly kind: Kind
  readonly set: string
  readonly certainty: Certainty
}

/** Something of which nobody can say here whether it is within the law. */
export interface Unknown {
  readonly rule: string
  readonly reason: Reason
  readonly why: string
  readonly from?: string
  readonly to?: string
  readonly found?: number
  readonly limit?: number
}

export interface Answer {
  /** By from, rule, to. */
  readonly violations: readonly Violation[]
  readonly unknown: readonly Unknown[]
  /** The readings of the law on which this answer rests. */
  readonly readings: readonly { readonly reading: Reading; readonly says: string }[]
}

interface Place {
  readonly from: number
  readonly to: number
  readonly found?: number
  readonly limit?: number
}

const said = (Object.keys(readings) as Reading[]).map(reading => ({ reading, says: readings[reading].en }))

/** Gathers what the rules say, in minutes, and writes it at the end. */
export class Findings {
  private readonly person: string
  private readonly found: (Omit<Violation, 'from' | 'to'> & { from: number; to: number })[] = []
  private readonly open: { rule: string; reason: Reason; place: Place | undefined }[] = []
  private readonly used = new Set<Reading>()

  constructor(person: string) {
    this.person = person
  }

  violation(set: RuleSet, rule: string, from: number, to: number, found: number, limit: number): void {
    const { article, kind } = set.articles[rule]!
    const { name, certainty } = set
    this.found.push({
      person: this.person,
      rule,
      article,
      from,
      to,
      found,
      limit,
      kind,
      set: name,
      certainty,
    })
  }

  unknown(rule: string, reason: Reason, place?: Place): void {
    this.open.push({ rule, reason, place })
  }

  restsOn(reading: Reading): void {
    this.used.add(reading)
  }

  answer(): Answer {
    const inOrder = this.found.sort(
      (a, b) => a.from - b.from || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) || a.to - b.to,
    )
    return {
      violations: inOrder.map(one => ({ ...one, from: stampText(one.from), to: stampText(one.to) })),
      unknown: this.open.map(({ rule, reason, place }) => {
        const why = reasons[reason].en
        if (!place) return { rule, reason, why }
        return { rule, reason, why, ...place, from: stampText(place.from), to: stampText(place.to) }
      }),
      readings: said.filter(({ reading }) => this.used.has(reading)),
    }
  }
}
