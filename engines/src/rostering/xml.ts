import { CaseError } from './case.ts'

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

const piece =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y

/** Elements, attributes and text, which is all that roster instances have: no document types, no CDATA. */
export function parseXml(source: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open: Element[] = [root]
  const text = source.replace(/^\uFEFF/, '')
  piece.lastIndex = 0
  while (piece.lastIndex < text.length) {
    const at = piece.lastIndex
    const found = piece.exec(text)
    if (!found) throw misplaced(text, at, 'this is not XML')
    const [, closes, name, attributes, closed, words] = found
    if (words !== undefined) open.at(-1)!.text += words.trim()
    if (name === undefined) continue
    if (closes) {
      if (open.length < 2 || open.pop()!.name !== name) throw misplaced(text, at, `</${name}> closes nothing`)
      continue
    }
    const element: Element = { name, attributes: attributesOf(attributes ?? ''), children: [], text: '' }
    open.at(-1)!.children.push(element)
    if (!closed) open.push(element)
  }
  if (open.length > 1) throw misplaced(text, text.length, `<${open.at(-1)!.name}> is not closed`)
  const [first] = root.children
  if (!first) throw new CaseError(['line 1'], 'there is no element in this XML')
  return first
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = Object.create(null)
  for (const [, name, double, single] of text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found[name!] = double ?? single ?? ''
  return found
}

const misplaced = (text: string, at: number, message: string) =>
  new CaseError([`line ${text.slice(0, at).split('\n').length}`], message)
