import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { budget } from '../../../tools/rotation.ts'
import { canonicalText, hashText, hashVersion, type JointVersion } from './canonical.ts'
import { labelsIn } from './canonical-labels.ts'
import { aClause, aVersion } from './testing/builder.ts'

const plain = aVersion()
type Leaf = { path: (string | number)[]; value: unknown }

/** Every field of a value, however deep. */
const leaves = (value: unknown, path: (string | number)[] = []): Leaf[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
    : [{ path, value }]

function changed<T>(whole: T, path: readonly (string | number)[], value: unknown): T {
  const copy = structuredClone(whole)
  let place = copy as Record<string | number, unknown>
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>
  place[path.at(-1)!] = value
  return copy
}

/** What Unicode and line ends make the same. */
const same = (text: string) => text.normalize('NFC').replace(/\r\n?/g, '\n')

const words = (path: Leaf['path']) => path.join('.')
const fixed = /language|\.kind|author|\.who$|fills\.kind|outcome|reason|source/
const freeTexts = leaves(plain).filter(
  ({ path, value }) => typeof value === 'string' && !fixed.test(words(path)),
)

describe('canonical text', () => {
  test('the demonstration text reads like this', () => {
    expect(canonicalText(plain)).toBe(`Wisselwerk, onze afspraken, vaste tekst 1
Taal: nl
Organisatie: Waterkant Zorg & Wonen
Kenmerk organisatie: o1
Aantal ondertekenaars: 2
  Ondertekenaar: medewerker
  Naam: Samira El Amrani
  Kenmerk ondertekenaar: p1
  Ondertekenaar: namens de organisatie
  Naam: Joost Verbeek
  Kenmerk ondertekenaar: p2
Kenmerk arbeidsrelatie: r1
Arbeidsrelatie: vast
Afdeling: Wijkteam Noord
Functie: wijkverpleegkundige
Uren per week: 28
Versie: 4
Opgeschreven door: medewerker
Opgeschreven op: 2026-11-22
Getoetst aan de regels van: 2026-11-22
Regelsets: 1
  Regelset: Nederlandse wet
  Kenmerk regelset: law-nl
  Bijgewerkt op: 2026-09-01
Aantal afspraken: 1

Afspraak 1
  Kenmerk: c1
  Wie: medewerker
  Via —
  Wat: Samira werkt dinsdag en donderdag tot 14.30 uur
  Uiterlijk op —
  Wanneer: elke dinsdag en donderdag, vanaf 1 december
  Hoe we het zien: in het rooster
  Vult aan: artikel
  Artikel dat het aanvult: cao/4.2
  We kijken terug op: 2027-06-01
  Geldt tot en met —
  Loopt door vanwege —
  Artikel waardoor het doorloopt —
  Onderwerp op tafel: t1
  Verwachting —
  Maatwerkafspraak —
  Toetsonderwerp: self-chosen-days
  Aantal: 2
  Eenheid: days-per-week
  Keuze —
  Ondergrens: in het voordeel van de medewerker
  Getoetste afspraak: c1
  Getoetst op: 2026-11-22
  Houdt tekenen tegen: false
  Aantal bevindingen: 1
    Bevinding: in het voordeel van de medewerker
    Reden: beter dan het artikel
    Bron: cao
    Kenmerk artikel: cao/4.2
    Artikel: art. 4.2
    Naam artikel (nl): Werktijden
    Naam artikel (en): Working times
    Aantal gegevens: 4
    Gegeven: found
    Tekst: 2
    Gegeven: foundUnit
    Tekst: days-per-week
    Gegeven: limit
    Tekst: 1
    Gegeven: limitUnit
    Tekst: days-per-week
`)
  })

  test('[C04] the hash is the SHA-256 of the UTF-8 bytes', () => {
    const text = canonicalText(changed(plain, ['signers', 0, 'name'], 'Оле́г Čapek 🙂'))
    expect(hashText(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
  })

  test('[C04] the order of keys in memory does not matter, the order of clauses does', () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, inner]) => [key, turned(inner)]),
            )
          : value
    expect(hashVersion(turned(plain) as JointVersion)).toBe(hashVersion(plain))
    const second = { ...plain.clauses[0]!, clause: aClause({ id: 'c2' }) }
    const forth = aVersion({ clauses: [plain.clauses[0]!, second] })
    const back = aVersion({ clauses: [second, plain.clauses[0]!] })
    expect(hashVersion(forth)).not.toBe(hashVersion(back))
  })

  const otherValue = ({ path, value }: Leaf): unknown => {
    const field = words(path)
    if (field === 'language') return 'en'
    if (field.endsWith('.kind')) return field.startsWith('relation') ? 'agency' : 'new'
    if (field === 'author') return 'organisation'
    if (field.endsWith('.who')) return 'both'
    if (/outcome/.test(field)) return 'ask-hr'
    if (/reason/.test(field)) return 'no-value'
    if (/source/.test(field)) return 'law'
    if (typeof value === 'number') return value + 1
    if (typeof value === 'boolean') return !value
    if (value === null) return /outlives$/.test(field) ? { because: 'first-contract' } : 'filled'
    return `${value}x`
  }

  test.each(leaves(plain).map(leaf => [words(leaf.path), leaf] as const))(
    '[C04] %s is in the hash',
    (_, leaf) => {
      expect(hashVersion(changed(plain, leaf.path, otherValue(leaf)))).not.toBe(hashVersion(plain))
    },
  )

  test('[C06] any one-character change of any field changes the hash', () => {
    const anyCharacter = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })
    const place = fc.tuple(fc.constantFrom(...freeTexts), fc.nat(), anyCharacter, fc.constantFrom(0, 1))
    fc.assert(
      fc.property(place, ([{ path, value }, at, character, cut]) => {
        const text = value as string
        const index = at % (text.length + 1)
        const other = text.slice(0, index) + character + text.slice(index + cut)
        fc.pre(same(other) !== same(text))
        expect(hashVersion(changed(plain, path, other))).not.toBe(hashVersion(plain))
      }),
      { numRuns: budget(2000, 500) },
    )
  })

  test('[C06] no text in a field can pass for another field: equal texts come from equal versions', () => {
    const t = labelsIn('nl')
    // Pieces from which somebody would build a forged line.
    const piece = fc.constantFrom(
      ...['\n', '\r\n', '\r', '  ', '| ', ': ', ' —', '\\', '\\u{A}', '\u2028', '\u200b', 'x', '1'],
      ...[
        t.how,
        t.what,
        t.whoName,
        t.clauseId,
        `${t.clause} 2`,
        t.heading,
        'é',
        'e\u0301',
        '\ud800',
        '\ufffd',
      ],
    )
    const text = fc.array(piece, { maxLength: 5 }).map(pieces => pieces.join(''))
    const field = fc.option(text, { nil: null })
    const clause = fc.record({ what: field, how: field, whoName: field, id: text, topicId: field })
    const clauses = fc.array(clause, { minLength: 1, maxLength: 2 })
    const build = (changes: readonly object[]) =>
      aVersion({ clauses: changes.map(change => ({ ...plain.clauses[0]!, clause: aClause(change) })) })
    const sameAll = (value: unknown): string =>
      JSON.stringify(value, (_, v) => (typeof v === 'string' ? same(v) : v))
    fc.assert(
      fc.property(clauses, clauses, (a, b) => {
        expect(canonicalText(build(a)) === canonicalText(build(b))).toBe(sameAll(a) === sameAll(b))
      }),
      { numRuns: budget(3000, 750) },
    )
    const split = (what: string, how: string) => hashVersion(build([{ what, how }]))
    expect(split(`a\n  ${t.how}: b`, 'c')).not.toBe(split('a', `b\n  ${t.how}: c`))
    expect(split('a', '—')).not.toBe(hashVersion(build([{ what: 'a', how: null }])))
  })

  test('[C04] the text is NFC, ends with one line end, and shows what cannot be seen', () => {
    const sly = changed(plain, ['clauses', 0, 'clause', 'what'], 'e\u0301 \u202egaat\u0000 om\r\nregel 2\\')
    const text = canonicalText(sly)
    expect(text).toBe(text.normalize('NFC'))
    expect(text).toContain('  Wat: é \\u{202E}gaat\\u{0} om\n  | regel 2\\u{5C}\n')
    expect(text).not.toMatch(/\r|[\u202a-\u202e]|\n$\n/)
  })

  test('[C04] a number that is none cannot be signed', () => {
    expect(() => canonicalText(changed(plain, ['relation', 'hoursPerWeek'], Number.NaN))).toThrow(RangeError)
  })
})

test.each(['nl', 'en'] as const)('the fixed words of %s tell all values apart', language => {
  const t = labelsIn(language)
  for (const group of Object.values(t)) {
    if (typeof group === 'string') continue
    const values = Object.values(group)
    expect(new Set(values).size).toBe(values.length)
  }
  const labels = Object.values(t).flatMap(group => (typeof group === 'string' ? [group] : []))
  expect(new Set(labels).size).toBe(labels.length)
})
