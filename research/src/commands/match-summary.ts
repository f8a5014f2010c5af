import type { Group, Judgement, OpenNeed, Reason, Taxonomy } from '@wisselwerk/engines/matching'
import type { Query } from './opening-file.ts'

const groupWords: Readonly<Record<Group, string>> = {
  'can-wants': 'can and wants',
  'wants-learns-one': 'wants, and learns one thing',
  'wants-learns-more': 'wants, and learns more than one thing',
  'can-wish-unknown': 'can, wish unknown',
  'partly-wish-unknown': 'can in part, wish unknown',
  'rather-not': 'would rather do something else',
  'hard-open': 'something is still open',
  'not-in-time': 'cannot be learned in time',
}

/** One person of an answer, with what the other side may read. */
export interface Match {
  readonly id: string
  readonly score: number
  readonly largest: number
  readonly group: Group
  readonly reasons: readonly Reason[]
  readonly unmet: readonly OpenNeed[]
  readonly both?: number
  readonly wish?: Judgement['wish']
}

export interface Answer {
  readonly matches: readonly Match[]
  readonly equalBeyond: number
  /** Who shows something; who does not stands in no list and in no count. */
  readonly people: number
  readonly leftOut: readonly { readonly field: string; readonly people: number }[]
}

export function summaryOf({ title, opening }: Query, answer: Answer, taxonomy: Taxonomy): string {
  const { matches, equalBeyond, people, leftOut } = answer
  const name = (skill: string) => taxonomy.label(taxonomy.numberOf(skill)!, 'nl')
  const blocks = matches.map(match => {
    const head = `${match.id}: ${match.score} of ${match.largest} points${match.both === undefined ? '' : `, both sides ${match.both}`} (${groupWords[match.group]})`
    const reasons = [...match.reasons, ...(match.wish?.reasons ?? [])].map(
      reason => `  ${inWords(reason, name)}`,
    )
    const open = match.unmet.map(
      ({ need, of, state }) => `   open  ${need}${of ? ` ${of}` : ''} ${state.replace('-', ' ')}`,
    )
    return [head, ...reasons, ...open].join('\n')
  })
  const rest = [
    `${title ?? 'This opening'}, from ${opening.start}: ${matches.length} of ${people} people, nobody is turned away.`,
    ...(equalBeyond > 0 ? [`${equalBeyond} more have as much as the last one here.`] : []),
    ...leftOut.map(
      ({ field, people: count }) => `Left out before anything was looked at: ${field}, of ${count}.`,
    ),
  ]
  return [...blocks, rest.join('\n')].join('\n\n')
}

function inWords({ kind, points, skill, through }: Reason, name: (skill: string) => string): string {
  const number = String(points).padStart(3)
  const what = skill === undefined ? '' : ` ${name(skill)}`
  switch (kind) {
    case 'related':
      return `${number}  can something related to${what}: ${name(through!)}`
    case 'gap':
      return `${number}  does not show${what}`
    case 'learnable':
      return `${number}  can learn in time:${what}`
    case 'place':
    case 'hours':
      return `${number}  the wish for ${kind} is ${points > 0 ? '' : 'not '}met`
    default:
      return `${number}  ${kind}${what}`
  }
}
