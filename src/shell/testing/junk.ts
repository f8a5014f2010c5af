/** A fixed source of chance: the same seed makes the same junk, so that a failure can be looked at again. */
export interface Dice {
  below(limit: number): number
  pick<T>(list: readonly T[]): T
}

/** Mulberry32: short, and good enough to draw junk with. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
  return { below, pick: list => list[below(list.length)]! }
}

/** Texts that no field takes: too long for any, or with characters that no text has. */
export const badTexts = [
  '\u0000',
  'half \u0000 way',
  '\ud800',
  'tail \udc00',
  '\udfff\ud800 turned round',
  `${'lang'.repeat(5_000)}`,
  '\u202e\u0000',
]

/** In addresses and headers, where length and character are somebody else's to refuse. */
export const oddWords = [
  '%00',
  '%ff%fe',
  '%ed%a0%80',
  '..%2f..%2fetc%2fpasswd',
  "' or 1=1 --",
  '-1',
  '1e309',
  'NaN',
  'null',
  'undefined',
  '[object%20Object]',
  '__proto__',
  'constructor',
  '%F0%9F%A6%84',
  '{{7*7}}',
  '<%=1%>',
  'a'.repeat(150),
  'a'.repeat(4_000),
  '00000000-0000-0000-0000-00000000000g',
  '00000000000000000000000000000000',
]

/** By what stood there. Nothing in place of a number is not among them: an answer may be open. */
const wrong: Record<string, readonly unknown[]> = {
  string: [12, true, {}, [], ['x'], ...badTexts],
  number: ['1', '', -1, -1e15, 1.5, 1e308, {}, [1], true],
  boolean: ['true', 1, 0, null, [], {}],
  // What may be left open may be a number; none is less than nothing and half.
  null: [-12.5, true, {}, [], '\u0000'],
  object: [[], 12, 'x', true, '__proto__'],
  array: [{}, 12, 'x', null, { length: 3 }],
}
const kindOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)

/** A right body with one thing in it that is certainly wrong. */
export function spoil(dice: Dice, body: unknown): unknown {
  const children = typeof body === 'object' && body !== null ? Object.keys(body) : []
  if (children.length === 0 || dice.below(8) === 0) return dice.pick(wrong[kindOf(body)]!)
  const key = dice.pick(children)
  const copy = structuredClone(body) as Record<string, unknown>
  const spoiled = spoil(dice, copy[key])
  // An hour and a half is no fault.
  copy[key] = key === 'hoursPerWeek' && spoiled === 1.5 ? -1.5 : spoiled
  return copy
}

/** Bodies that are no JSON at all, or that try to reach what is behind every object. */
export const brokenJson = [
  '{',
  '{"a":',
  '[[[[[[',
  'undefined',
  "{'a': 1}",
  '{"a":1}}',
  '\u0000',
  '{"__proto__":{"admin":true}}',
  '{"constructor":{"prototype":{"admin":true}}}',
  '['.repeat(5_000),
  '"\\ud800"',
  '{"a":"\\u0000"}',
  '\ufeff',
]

export const oddTypes = [
  'text/plain',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/jsonp',
  'application/octet-stream',
  'x',
  'text/csv; header=absent',
]

export const oddHeaders: readonly Record<string, string>[] = [
  { 'accept-language': ',,,;q=9,\u00ff,'.repeat(50) },
  { accept: 'image/*' },
  { origin: 'null' },
  { origin: 'http://[' },
  { 'sec-fetch-site': 'cross-site' },
  { 'x-forwarded-for': '::::,1.2.3.4' },
  { 'content-encoding': 'gzip' },
  { 'if-none-match': '*' },
  { range: 'bytes=0-' },
  { host: 'else.where:99999' },
  { cookie: 'wisselwerk.session_token=%00%ff.x; wisselwerk.session_token=two' },
  { cookie: `wisselwerk.session_token=${'x'.repeat(3_000)}` },
  { expect: '200-maybe' },
]
