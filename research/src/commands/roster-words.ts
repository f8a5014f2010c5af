import type { Because, Breach, Part, RosterCase, Rule, Wish } from '@wisselwerk/engines/rostering'

/** Days as dates, and what breaks, clashes or stands in the way as sentences. */
export class RosterWords {
  private readonly first: number
  constructor({ firstDay }: RosterCase) {
    this.first = Date.parse(`${firstDay}T00:00:00Z`)
  }

  date(day: number): string {
    return new Date(this.first + day * 86_400_000).toISOString().slice(0, 10)
  }

  breach({ rule, person, from, to, what, lawRule, article, found, limit }: Breach): string {
    const when =
      from === undefined
        ? ''
        : from === to
          ? ` on ${this.date(from)}`
          : ` ${this.date(from)} to ${this.date(to!)}`
    if (rule === 'cover') return `${what}${when} has ${found} of ${limit}`
    if (rule === 'wish') return `${person} ${limit === 1 ? 'does not get' : 'gets'} ${what}${when}`
    if (rule === 'law')
      return `${lawRule} (${article}) of ${person}${when}: ${found}, where ${limit} is the limit`
    return `${rule}${what === undefined ? '' : ` (${what})`} of ${person}${when}: ${found}, where ${limit} is the limit`
  }

  wish({ day, what, wants }: Wish): string {
    return `${wants ? '' : 'not '}${what} on ${this.date(day)}`
  }

  because({ impossible, more, instead, others }: Because): string {
    if (impossible) return 'rules or law allow no line with it, whatever others do'
    const asked =
      others.asked === 0
        ? ''
        : `; ${others.asked} other ${others.asked === 1 ? 'wish is' : 'wishes are'} about that day, ${others.granted} granted`
    const cost = more! > 0 ? `granting it costs ${more} more` : 'granting it costs as much as this roster'
    const shown = instead.slice(0, 3).map(one => this.breach(one))
    const rest = instead.length > 3 ? [`${instead.length - 3} more`] : []
    return `${cost}: ${[...shown, ...rest].join(', ')}${asked}`
  }

  part(part: Part): string {
    switch (part.kind) {
      case 'demand':
        return `${part.need} of ${part.what} on ${this.date(part.day)}`
      case 'wish':
        return `${part.person} ${part.wants ? 'has' : 'has not'} ${part.what} on ${this.date(part.day)}`
      case 'rule':
        return `${ruleWords(part.rule)} (${part.of})`
    }
  }
}

function ruleWords(rule: Rule): string {
  if (rule.rule === 'law') return 'working-time law'
  const limits = [
    ...('min' in rule && rule.min !== undefined ? [`at least ${rule.min}`] : []),
    ...('max' in rule && rule.max !== undefined ? [`at most ${rule.max}`] : []),
    ...('steps' in rule ? [rule.steps.map(step => step.join(' or ')).join(', then ')] : []),
  ]
  return [rule.rule, ...limits].join(' ')
}
