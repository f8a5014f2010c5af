/** What a file says: this, of that kind, is that. Addresses are written in full; words have their language behind them. */
export interface Statement {
  readonly subject: string
  readonly predicate: string
  readonly object: string
  /** Of words; null where it points at something. */
  readonly language: string | null
}

/** Where the file stops being readable. */
export class Unreadable extends Error {
  readonly line: number
  constructor(line: number) {
    super(`unreadable at line ${line}`)
    this.line = line
  }
}

const isA = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

const token =
  /(?<space>\s+|#[^\n]*)|(?<address><[^<>\s]*>)|(?<words>"(?:[^"\\\n]|\\.)*")(?:@(?<language>[a-zA-Z-]+)|\^\^(?:<[^<>\s]*>|[\w-]*:[\w-]+))?|(?<prefix>@prefix)|(?<sign>[;,.](?=\s|$)|[;,])|(?<name>[\w-]*:[\w./-]*[\w-]|[\w-]*:)|(?<is>a)(?=\s)|(?<number>-?\d+(?:\.\d+)?|true|false)/uy

interface Token {
  kind: 'address' | 'words' | 'prefix' | 'sign' | 'name' | 'is' | 'number'
  text: string
  language: string | null
  line: number
}

/** Of Turtle what files of CompetentNL are written in: prefixes, addresses, words with a language, lists by `;` and `,`. */
export function readTurtle(text: string): Statement[] {
  const tokens = tokensIn(text)
  const prefixes = new Map<string, string>()
  const statements: Statement[] = []
  let at = 0
  const lastLine = text.trimEnd().split('\n').length
  const next = (): Token => {
    const found = tokens[at++]
    if (!found) throw new Unreadable(lastLine)
    return found
  }
  const expectSign = (sign: string) => {
    const found = next()
    if (found.kind !== 'sign' || found.text !== sign) throw new Unreadable(found.line)
  }
  const address = (found: Token): string => {
    if (found.kind === 'is') return isA
    if (found.kind === 'address') return found.text.slice(1, -1)
    if (found.kind !== 'name') throw new Unreadable(found.line)
    const colon = found.text.indexOf(':')
    const begin = prefixes.get(found.text.slice(0, colon))
    if (begin === undefined) throw new Unreadable(found.line)
    return begin + found.text.slice(colon + 1)
  }
  while (at < tokens.length) {
    const first = next()
    if (first.kind === 'prefix') {
      const [name, whole] = [next(), next()]
      if (name.kind !== 'name' || whole.kind !== 'address') throw new Unreadable(first.line)
      prefixes.set(name.text.slice(0, -1), whole.text.slice(1, -1))
      expectSign('.')
      continue
    }
    const subject = address(first)
    for (let going = true; going; ) {
      const predicate = address(next())
      for (let more = true; more; ) {
        const object = next()
        const said = object.kind === 'words' || object.kind === 'number'
        statements.push({
          subject,
          predicate,
          object: said ? object.text : address(object),
          language: said ? (object.language ?? '') : null,
        })
        const sign = next()
        if (sign.kind !== 'sign') throw new Unreadable(sign.line)
        more = sign.text === ','
        if (sign.text === '.') going = false
        // A semicolon may stand before the full stop.
        while (sign.text === ';' && tokens[at]?.text === ';') at++
        if (sign.text === ';' && tokens[at]?.kind === 'sign' && tokens[at]?.text === '.') {
          at++
          going = false
        }
      }
    }
  }
  return statements
}

function tokensIn(text: string): Token[] {
  const tokens: Token[] = []
  let line = 1
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const found = token.exec(text)
    if (!found) throw new Unreadable(line)
    const { space, language, ...kinds } = found.groups!
    if (space === undefined) {
      const [kind, said] = Object.entries(kinds).find(([, value]) => value !== undefined)!
      tokens.push({
        kind: kind as Token['kind'],
        text: kind === 'words' ? plain(said!.slice(1, -1)) : said!,
        language: language ?? null,
        line,
      })
    }
    line += found[0].split('\n').length - 1
  }
  return tokens
}

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r' }
const plain = (text: string): string =>
  text.replace(/\\(?:u([0-9A-Fa-f]{4})|(.))/g, (_, code?: string, sign?: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (escapes[sign!] ?? sign!),
  )
