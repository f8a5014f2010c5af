const ones = {
  nl: 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
} as const
const tens = {
  nl: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  en: 'twenty thirty forty fifty sixty seventy eighty ninety',
} as const

const named = new Map<string, number>([
  ...Object.values(ones).flatMap(names => names.split(' ').map((name, at): [string, number] => [name, at])),
  ...Object.values(tens).flatMap(names =>
    names.split(' ').map((name, at): [string, number] => [name, (at + 2) * 10]),
  ),
  ['anderhalf', 1.5],
  ['anderhalve', 1.5],
  ['driekwart', 0.75],
])
const multipliers = new Map<string, number>([
  ['dozijn', 12],
  ['dozen', 12],
  ['honderd', 100],
  ['hundred', 100],
  ['duizend', 1000],
  ['thousand', 1000],
  ['miljoen', 1_000_000],
  ['million', 1_000_000],
])

/** 'honderdtwintig', 'tweeduizend', 'tweeeneenhalve': one Dutch word, without its accents. */
function inOneWord(word: string): number | null {
  const known = named.get(word)
  if (known !== undefined) return known
  const half = /^(.+)eneenhal(?:f|ve)$/.exec(word)
  if (half) return plus(inOneWord(half[1]!), 0.5)
  for (const [name, times, most] of [
    ['duizend', 1000, 1_000_000],
    ['honderd', 100, 1000],
  ] as const) {
    const at = word.indexOf(name)
    if (at < 0) continue
    const left = at === 0 ? 1 : inOneWord(word.slice(0, at))
    const after = word.slice(at + name.length).replace(/^en(?=.)/, '')
    const right = after === '' ? 0 : inOneWord(after)
    return left === null || right === null || left >= most || right >= times ? null : left * times + right
  }
  for (const [at, ten] of tens.nl.split(' ').entries()) {
    if (!word.endsWith(`en${ten}`)) continue
    const one = named.get(word.slice(0, -ten.length - 2))
    return one !== undefined && one > 0 && one < 10 ? (at + 2) * 10 + one : null
  }
  return null
}

const plus = (a: number | null, b: number) => (a === null ? null : a + b)

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '')
const joins = /^(en|and|-)$/

/** A row of words that says one number, from a place on: what it says, and how many words it takes. */
export interface Spelled {
  readonly amount: number
  readonly length: number
}

/**
 * The number that begins here in words: 'vier', 'one hundred and twenty', 'drie en een halve', 'half a dozen'. Null where
 * none does; 'een' is a number only with its accents, as it is written where it counts.
 */
export function spelledAt(words: readonly string[], from: number): Spelled | null {
  const first = words[from] ?? ''
  if (/^hal(f|ve)$/.test(first)) return halfAt(words, from)
  if (plain(first) === 'een' && first === 'een') return null
  let total = 0
  let current: number | null = null
  let last = 0
  let at = from
  while (at < words.length) {
    const skip: number = current !== null && joins.test(words[at]!) ? 1 : 0
    const word = plain(words[at + skip] ?? '')
    const times = multipliers.get(word)
    if (times !== undefined && !(skip && words[at] !== '-' && times < 1000)) {
      if (skip) break
      if (times >= 1000) {
        total += (current ?? 1) * times
        current = 0
      } else current = (current || 1) * times
      last = times
      at += 1
      continue
    }
    const one = inOneWord(word)
    if (one === null || !fits(current, last, one, skip === 1 ? words[at]! : '')) break
    current = (current ?? 0) + one
    last = one
    at += 1 + skip
  }
  if (current === null || (current === 0 && total === 0 && last !== 0)) return null
  const half = /^(en|and) (een|a) hal(f|ve)$/.test(words.slice(at, at + 3).join(' '))
  return { amount: total + current + (half ? 0.5 : 0), length: at - from + (half ? 3 : 0) }
}

/** Whether a next word goes on with the same number: 'hundred | twenty', 'twenty | five', 'vijf en | twintig'. */
function fits(current: number | null, last: number, next: number, joined: string): boolean {
  if (current === null) return true
  if (!Number.isInteger(current) || !Number.isInteger(next) || next === 0) return false
  if (last >= 100) return next < last && next < 1000
  if (last >= 20 && last % 10 === 0) return next < 10 && joined !== 'en'
  return joined === 'en' && last > 0 && last < 10 && next >= 20 && next % 10 === 0 && next < 100
}

function halfAt(words: readonly string[], from: number): Spelled | null {
  const article = /^(a|an|een)$/.test(words[from + 1] ?? '') ? 1 : 0
  const next = plain(words[from + 1 + article] ?? '')
  if (/^(dozijn|dozen)$/.test(next)) return { amount: 6, length: 2 + article }
  // 'half tien' and 'half past nine' are hours of the clock.
  if (inOneWord(next) !== null || next === 'past') return null
  return { amount: 0.5, length: 1 + article }
}

/** Words that say a number without saying which: 'tientallen', 'een vijftal'. */
export const saysSome = (word: string): boolean =>
  /^(tientallen|honderden|duizenden|dozijnen|dozens|hundreds|thousands|tens|scores)$/.test(word) ||
  (word.endsWith('tal') && inOneWord(plain(word.slice(0, -3))) !== null)

/** A Roman number of at least two signs, of those that people write for small amounts. */
export function romanOf(word: string): number | null {
  if (!/^(?=..)(?:x{0,3})(?:ix|iv|v?i{0,3})$/i.test(word)) return null
  const signs: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }
  const values = [...word.toLowerCase()].map(sign => signs[sign]!)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}

/** 'vierdaagse', 'tweeurig': a number and what it counts in one word. */
export function inCompound(word: string): { amount: number; measure: string } | null {
  const parts = /^(.+?)(daagse?|urige?|weekse?|maandse?|jarige?|maal)$/.exec(plain(word))
  const amount = parts && inOneWord(parts[1]!)
  if (!parts || amount === null || amount === undefined) return null
  const of: Readonly<Record<string, string>> = { d: 'dagen', u: 'uur', w: 'weken', m: 'maanden', j: 'jaar' }
  return { amount, measure: parts[2] === 'maal' ? 'keer' : of[parts[2]![0]!]! }
}
