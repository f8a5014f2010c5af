/** A mail as whoever gets it reads it: its head, and every part of it in plain words. */
export interface Letter {
  to: string
  subject: string
  /** By its name in small letters. */
  head: Readonly<Record<string, string>>
  parts: readonly Part[]
  /** What stands in the letter itself. */
  text: string
}

interface Part {
  type: string
  text: string
}

/** What a mail server received (RFC 5322, 2045 and 2047), as far as it is made of text. */
export function readLetter(raw: string): Letter {
  const { head, body } = split(raw)
  const parts = partsOf(head, body)
  return {
    to: head.to ?? '',
    subject: head.subject ?? '',
    head,
    parts,
    text: parts.find(({ type }) => type.startsWith('text/plain'))?.text ?? '',
  }
}

function split(raw: string): { head: Record<string, string>; body: string } {
  const end = raw.indexOf('\n\n')
  const lines = raw
    .slice(0, end)
    .replaceAll(/\n[ \t]+/g, ' ')
    .split('\n')
  const head = Object.fromEntries(
    lines.map(line => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), decodeWords(line.slice(colon + 1).trim())]
    }),
  )
  return { head, body: raw.slice(end + 2) }
}

function partsOf(head: Record<string, string>, body: string): Part[] {
  const type = head['content-type'] ?? 'text/plain'
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1]
  if (boundary === undefined)
    return [{ type, text: decodeBody(body, head['content-transfer-encoding'] ?? '') }]
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap(part => {
      const inner = split(part.replace(/^\n/, ''))
      return partsOf(inner.head, inner.body.replace(/\n$/, ''))
    })
}

function decodeBody(body: string, encoding: string): string {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64').toString('utf8')
  return /quoted-printable/i.test(encoding) ? unquote(body.replaceAll('=\n', '')) : body
}

const decodeWords = (value: string): string =>
  value
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, way: string, words: string) =>
      way.toLowerCase() === 'b'
        ? Buffer.from(words, 'base64').toString('utf8')
        : unquote(words.replaceAll('_', ' ')),
    )

const unquote = (text: string): string =>
  Buffer.from(
    text.replaceAll(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    // Characters beyond ASCII never stand in it as they are.
    'latin1',
  ).toString('utf8')
