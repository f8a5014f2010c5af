import { describe, expect, test } from 'vitest'
import { makeDocument } from './document.ts'
import { PdfFile } from './file.ts'
import { drawnRuns, unprintedIn } from './fonts.ts'
import { attachedText, signatureFields } from './signatures.ts'
import { nameOf, type PdfValue, textOf } from './syntax.ts'
import { hasPoppler, poppler } from './testing/poppler.ts'
import { sampleDocument } from './testing/sample.ts'

describe('a document', () => {
  test('same input, same bytes', async () => {
    const [one, two] = [await makeDocument(sampleDocument()), await makeDocument(sampleDocument())]
    expect(one.equals(two)).toBe(true)
    const later = await makeDocument(sampleDocument({ at: new Date('2026-11-23T09:00:00Z') }))
    expect(one.equals(later)).toBe(false)
  })

  test('carries the canonical text as its source, byte for byte', async () => {
    const canonical = 'Wie: Łukasz & Çağlar\n  | (haakjes) \\ en 🙂\n'
    const file = new PdfFile(await makeDocument(sampleDocument({ canonical })))
    expect(attachedText(file).toString('utf8')).toBe(canonical)
  })

  test('is PDF/A-3a: marked, tagged, a language, a colour profile, readable metadata', async () => {
    const file = new PdfFile(await makeDocument(sampleDocument()))
    const root = file.dict(file.trailer.get('Root'))
    expect(textOf(root.get('Lang'))).toBe('nl-NL')
    expect(file.dict(root.get('MarkInfo')).get('Marked')).toBe(true)
    const intent = file.dict(file.array(root.get('OutputIntents'))[0])
    expect(nameOf(intent.get('S'))).toBe('GTS_PDFA1')
    const metadata = file.stream(root.get('Metadata')).toString('utf8')
    expect(metadata).toMatch(/<pdfaid:part>3<[\s\S]*<pdfaid:conformance>A</)
    expect(metadata).toContain('Waterkant Zorg &amp; Wonen')
    expect(metadata.replaceAll('&amp;', '')).not.toContain('&')
    expect(file.dict(root.get('AcroForm')).has('NeedAppearances')).toBe(false)
  })

  test('every piece of the page is in the structure tree or an artifact', async () => {
    const file = new PdfFile(await makeDocument(sampleDocument()))
    const root = file.dict(file.trailer.get('Root'))
    const pages = file.dict(root.get('Pages'))
    for (const page of file.array(pages.get('Kids'))) {
      const content = file.stream(file.dict(page).get('Contents')).toString('latin1')
      let depth = 0
      for (const line of content.split('\n')) {
        if (/ (BDC|BMC)$/.test(line)) depth++
        if (line === 'EMC') depth--
        if (/(^|\s)(Tj|TJ|S|f|f\*|B)$/.test(line)) expect(depth).toBe(1)
      }
      expect(depth).toBe(0)
    }
  })

  test('signature fields wait in the structure tree, described for a screen reader', async () => {
    const file = new PdfFile(await makeDocument(sampleDocument()))
    const fields = signatureFields(file)
    expect(fields.map(({ name, value }) => [name, value])).toEqual([
      ['employee', null],
      ['organisation', null],
    ])
    expect(textOf(fields[1]!.dict.get('TU'))).toBe('Handtekening van Joost Verbeek')
    expect(rolesIn(file)).toContain('Form')
  })

  test('the structure says heading, list, label and body', async () => {
    const roles = rolesIn(new PdfFile(await makeDocument(sampleDocument())))
    expect(roles.slice(0, 8)).toEqual(['Document', 'H1', 'P', 'L', 'LI', 'Lbl', 'LBody', 'P'])
    expect(roles.filter(role => role === 'LI')).toHaveLength(6)
  })

  test.skipIf(!hasPoppler('pdftotext'))(
    'names and signs of many alphabets can be read and copied',
    async () => {
      const names = [
        'Łukasz Żółć',
        'Çağlar Öztürk',
        'Олександр Шевченко',
        'Ελένη',
        'Nguyễn',
        'N’Golo “De Groot”',
      ]
      const items = [
        { lead: names.join(', '), rest: ': 10 → 12 uur, 🙂, a\u202eb, \ufb01nancieel, ꦗ', notes: [] },
        {
          lead: '李小龍 臺灣 简体 한국어 ひらがな カタカナ ไทย ✅ 👩\u200d🔧',
          rest: '',
          notes: ['הסכמנו על 3 ימים', 'סמירה'],
        },
      ]
      const pdf = await makeDocument(sampleDocument({ items }))
      const text = poppler('pdftotext', pdf, ['-raw'], ['-']).replace(/\s+/g, ' ')
      for (const name of names) expect(text).toContain(name)
      expect(text).toContain('10 -> 12 uur, 🙂, ab, financieel, [U+A997]')
      expect(text).toContain('李小龍 臺灣 简体 한국어 ひらがな カタカナ ไทย ✅ 👩\u200d🔧')
      for (const word of ['הסכמנו', 'ימים', 'סמירה']) expect(text).toContain(word)
      const fonts = poppler('pdffonts', pdf).trim().split('\n').slice(2)
      expect(fonts.length).toBeGreaterThan(4)
      for (const font of fonts) expect(font).toMatch(/ yes yes yes /)
    },
  )

  test('letters that join are drawn joined, and what no font has is known beforehand', () => {
    const shapes = (text: string) =>
      drawnRuns(text, 'sans').flatMap(({ part, text: run }) => part.font.layout(run).glyphs)
    // Four letters alone have other shapes than the same four in one word.
    const alone = [...'سميرة'].flatMap(shapes).map(({ id }) => id)
    const joined = shapes('سميرة').map(({ id }) => id)
    expect(joined.filter(id => !alone.includes(id)).length).toBeGreaterThan(2)
    expect(unprintedIn('Łukasz سميرة שלום 李小龍 한국어 ไทย हिन्दी 🙂 ✅ ½ ﬁ')).toEqual([])
    expect(unprintedIn('ꦗꦮ a ꦗ')).toEqual(['ꦗ', 'ꦮ', 'ꦗ'])
  })

  test('a sign that a font draws as nothing is written as its number, and one that shows nothing is left out', () => {
    const written = (text: string) =>
      drawnRuns(text, 'sans')
        .map(({ text: run }) => run)
        .join('')
    expect(written('\u2803\u2800\u2817')).toBe('\u2803[U+2800]\u2817')
    expect(unprintedIn('a\u2800b')).toEqual(['\u2800'])
    for (const nothing of ['\u3164', '\u115f', '\u1160', '\uffa0', '\u00ad', '\u{1d159}', '\u{13441}'])
      expect(written(`a${nothing}b`)).toBe('ab')
    // Arabic signs of numbers are drawn, so that they are not nothing.
    expect(written('\u0601')).not.toBe('')
  })

  test.skipIf(!hasPoppler('pdfinfo'))(
    'a long text runs over pages, keeps its words and numbers its pages',
    async () => {
      const sentence = 'Wij spreken af wat hier staat en kijken er samen op terug. '
      const items = Array.from({ length: 12 }, (_, index) => ({
        lead: `Afspraak ${index + 1}`,
        rest: `: ${sentence.repeat(index === 5 ? 60 : 3)}${'lang'.repeat(60)}`,
        notes: ['Nieuw\nsinds kort'],
      }))
      const pdf = await makeDocument(sampleDocument({ items }))
      const pages = Number(/Pages:\s+(\d+)/.exec(poppler('pdfinfo', pdf))![1])
      expect(pages).toBeGreaterThan(3)
      const text = poppler('pdftotext', pdf, ['-raw'], ['-']).replace(/\s+/g, ' ')
      expect(text).toContain(`pagina ${pages} van ${pages}`)
      const running = text.replace(/Onze afspraken · \S+ pagina \d+ van \d+ /g, '')
      expect(running.split('Wij spreken af').length - 1).toBe(11 * 3 + 60)
      expect(running.replace(/ /g, '').split('lang'.repeat(60)).length - 1).toBe(12)
    },
  )
})

/** Roles in reading order. */
function rolesIn(file: PdfFile): string[] {
  const walk = (value: PdfValue | undefined): string[] => {
    const node = file.resolve(value)
    if (Array.isArray(node)) return node.flatMap(walk)
    if (!(node instanceof Map)) return []
    const role = nameOf(node.get('S'))
    return [...(role ? [role] : []), ...walk(node.get('K'))]
  }
  return walk(file.dict(file.dict(file.trailer.get('Root')).get('StructTreeRoot')).get('K'))
}
