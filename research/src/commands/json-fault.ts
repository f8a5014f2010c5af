const space = /[ \t\n\r]*/y
const token =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end'

/**
 * Where a text stops being JSON, counted from 0; the parser says so in words that differ by version of Node, and of short
 * texts not at all. Called for what JSON.parse refused.
 */
export function jsonFault(text: string): number {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  for (let at = 0; ; ) {
    space.lastIndex = at
    at += space.exec(text)![0].length
    if (at === text.length) return at
    token.lastIndex = at
    const found = token.exec(text)?.[0]
    const next: Expected | null = found === undefined ? null : after(expected, found, open)
    if (next === null) return at
    expected = next
    at += found!.length
    if (open.length === 0 && expected === ', or end') {
      space.lastIndex = at
      return at + space.exec(text)![0].length
    }
  }
}

/** What may come after a token where something is expected; null where it may not stand there. */
function after(expected: Expected, found: string, open: ('{' | '[')[]): Expected | null {
  const inside = open.at(-1)
  switch (expected) {
    case ':':
      return found === ':' ? 'value' : null
    case ', or end':
      if (found === ',') return inside === '{' ? 'key' : 'value'
      return closes(found, open)
    case 'key':
    case 'key or }':
      if (found.startsWith('"')) return ':'
      return expected === 'key or }' ? closes(found, open) : null
    default:
      if (found === '{' || found === '[') {
        open.push(found)
        return found === '{' ? 'key or }' : 'value or ]'
      }
      if (expected === 'value or ]' && found === ']') return closes(found, open)
      return /^[\]},:]/.test(found) ? null : ', or end'
  }
}

function closes(found: string, open: ('{' | '[')[]): Expected | null {
  if (found !== (open.at(-1) === '{' ? '}' : ']')) return null
  open.pop()
  return ', or end'
}
