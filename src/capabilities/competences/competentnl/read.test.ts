import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readTermFile } from './read.ts'
import { Unreadable } from './turtle.ts'

const folder = join(import.meta.dirname, '../../../../../shared/data/career/competentnl')
const there = existsSync(folder)
const file = (name: string) => readFileSync(join(folder, name), 'utf8')
const head = `@prefix cnlo: <https://linkeddata.competentnl.nl/def/competentnl#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix hc: <https://example.org/hc/> .
`

describe.skipIf(!there)('CompetentNL, by ../shared/data/career/competentnl', () => {
  test('[E01] the same twenty occupations in three shapes', () => {
    const expected = JSON.parse(file('expected.json'))
    const turtle = readTermFile(file('fixture.ttl'))
    expect({
      occupations: turtle.occupations,
      capabilities: turtle.capabilities.length,
      knowledgeAreas: turtle.knowledgeAreas.length,
      tasks: turtle.tasks,
      links: turtle.links,
      escoMatches: turtle.escoMatches,
    }).toEqual(Object.fromEntries(Object.entries(expected).filter(([key]) => key !== 'example')))
    for (const name of ['fixture.csv', 'fixture.srj.json']) {
      const other = readTermFile(file(name))
      expect([name, other.links, other.occupations]).toEqual([name, expected.links, expected.occupations])
      const labels = new Map(turtle.capabilities.map(({ code, nl }) => [code, nl]))
      for (const { code, nl } of other.capabilities) expect(nl).toBe(labels.get(code))
    }
  })

  test('[E01] five bad files: refused with the line, or told, as their reasons say', () => {
    expect(() => readTermFile(file('bad/b1-cut-off.ttl'))).toThrow(Unreadable)
    expect(readTermFile(file('bad/b2-two-levels.ttl'))).toMatchObject({
      links: { essential: 1, somewhat: 0 },
      twice: 1,
    })
    const third = readTermFile(file('bad/b3-unknown-capability.ttl'))
    expect(third.links.essential).toBe(1)
    expect(third.unknown).toEqual(['https://linkeddata.competentnl.nl/id/human-capability/C99'])
    expect(readTermFile(file('bad/b4-only-english.ttl')).capabilities).toEqual([
      { code: 'https://linkeddata.competentnl.nl/id/human-capability/C01', nl: '', en: 'Working together' },
    ])
    expect(readTermFile(file('bad/b5-other-namespace.ttl'))).toMatchObject({
      tasks: 1,
      links: { essential: 1 },
    })
  })
})

test.skipIf(there)(
  'the reference files of CompetentNL are not here: only the cases below are tried',
  () => {},
)

describe('a file of CompetentNL', () => {
  const line = (text: string): number => {
    try {
      readTermFile(text)
    } catch (error) {
      if (error instanceof Unreadable) return error.line
      throw error
    }
    return 0
  }
  test('[E01] that stops in the middle, or has what nobody knows, is refused with the line', () => {
    expect(line(`${head}hc:C1 a cnlo:HumanCapability ;\n  skos:prefLabel "Zorgen"@nl .`)).toBe(0)
    expect(line(`${head}hc:C1 a cnlo:HumanCapability ;\n  skos:prefLabel "Zor`)).toBe(5)
    expect(line(`${head}hc:C1 a cnlo:HumanCapability ;\n  skos:pref`)).toBe(5)
    expect(line(`${head}hc:C1 a other:Thing .`)).toBe(4)
    expect(line('{"results": 1}')).toBe(1)
    expect(line('name;level\nZorgen;2')).toBe(1)
    expect(
      line('occupation,occLabel,importance,item,itemLabel,itemType\no,O,essential,i,I,T\no,O,often,i,I,T'),
    ).toBe(3)
  })
})
