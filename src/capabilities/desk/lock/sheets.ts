import type { OwnKey } from './keys.ts'
import { open, seal } from './sealing.ts'

/** What somebody wrote to a confidant. Who they are is what they say; nobody vouches for it. */
export interface Letter {
  readonly kind: 'letter'
  readonly on: string
  readonly words: string
  /** How and when they want to be reached. */
  readonly reach: string
  /** Null where they would rather not say yet. */
  readonly name: string | null
}

/** What a confidant wrote for themselves. */
export interface Note {
  readonly kind: 'note'
  readonly on: string
  readonly words: string
}

export type Content = Letter | Note

export interface Sheet {
  readonly content: Content
  /** The key of another confidant who handed it over; null for what came in here. */
  readonly from: string | null
}

export const sealLetter = (letter: Letter, to: string): Promise<string> => seal(JSON.stringify(letter), to)

/** To oneself, or handed over to another confidant. */
export const sealOwn = (content: Content, own: OwnKey, to = own.publicKey): Promise<string> =>
  seal(JSON.stringify(content), to, own)

/** Null where it does not open with this key, or is not what it says it is. */
export async function openSheet(sealed: string, own: OwnKey): Promise<Sheet | null> {
  const opened = await open(sealed, own)
  if (!opened) return null
  const content = contentOf(opened.text)
  // A note that its writer cannot prove is none: anybody can lay a sheet in a drawer.
  if (!content || (content.kind === 'note' && opened.from === null)) return null
  return { content, from: opened.from === own.publicKey ? null : opened.from }
}

/** As somebody else sent it: looked at before it is shown. */
function contentOf(text: string): Content | null {
  const { kind, on, words, reach, name } = readObject(text)
  if (typeof on !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(on) || typeof words !== 'string') return null
  if (kind === 'note') return { kind, on, words }
  if (kind !== 'letter' || typeof reach !== 'string') return null
  return { kind, on, words, reach, name: typeof name === 'string' ? name : null }
}

function readObject(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text))
  } catch {
    return {}
  }
}
