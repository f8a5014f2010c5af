import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inTurn } from '../../../tools/rotation.ts'
import { runCommand } from '../index.ts'
import { listen, typed } from '../testing/said.ts'
import { command as agree } from './agree.ts'
import { command as compare } from './compare.ts'
import { command as contract } from './contract.ts'
import { command as scales } from './scales.ts'
import { command as surface } from './surface.ts'

const folder = mkdtempSync(join(tmpdir(), 'ww-survey-'))
const examples = join(import.meta.dirname, '../../../docs/examples')
const [survey, instrument] = [join(examples, 'survey.csv'), join(examples, 'survey.json')]

let files = 0
function file(content: string | object | Uint8Array, ending = 'csv'): string {
  const path = join(folder, `${files++}.${ending}`)
  const text =
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content)
  writeFileSync(path, text)
  return path
}
const spec = (content: object) => file(content, 'json')
const trust = { name: 'trust', items: ['a', 'b', 'c'], min: 1, max: 5 }
const one = spec({ scales: [trust] })

describe('commands on surveys', () => {
  const { answer, summary, refusal } = listen(runCommand)

  test('nobody answered all items: it says so, calls nobody alike, and gives what pairs say', async () => {
    const content = 'a,b,c\n,1,1\n2,3,\n,3,2\n4,2,\n,5,3\n1,,2\n3,,3\n5,,4'
    const path = file(content)
    const { scales: found } = await answer('scales', path, '--spec', one)
    expect(found.trust.flags.map(({ code }: { code: string }) => code)).toEqual(['few-respondents'])
    expect(found.trust.pairwise.alpha).not.toBeNull()
    const said = await summary('scales', path, '--spec', one)
    expect(said).toContain('Nobody answered all 3 items.')
    expect(said).not.toContain('same answer')
  })

  test('one person is not everybody, and who left an item out counts when it says everybody', async () => {
    const flags = async (content: string) =>
      (await answer('scales', file(content), '--spec', one)).scales.trust.flags.map(
        ({ sentence }: { sentence: string }) => sentence,
      )
    expect(await flags('a,b,c\n1,2,3\n2,,3\n')).toEqual(['Only 1 respondent answered all 3 items.'])
    const half = await flags('a,b,c\n1,2,3\n2,2,4\n3,2,5\n4,2,1\n,5,2\n')
    expect(
      half.some((one: string) =>
        one.startsWith('Everybody who answered all items gave the same answer to b.'),
      ),
    ).toBe(true)
    const all = await flags('a,b,c\n1,2,3\n2,2,4\n3,2,5\n4,2,1\n')
    expect(all.some((one: string) => one.startsWith('Everybody gave the same answer to b.'))).toBe(true)
  })

  test.each([
    [scales, 'alpha without'],
    [agree, 'Intraclass correlation'],
    [surface, 'slope where x and y part'],
    [compare, 'standard deviations below the second'],
    [contract, 'organisation_all'],
  ])('the example in the help works as typed: $usage', async (command, words) => {
    const argv = typed(command)
    expect(await summary(...argv)).toContain(words)
    await answer(...argv)
  })

  test('the manual shows what the commands print', async () => {
    const manual = readFileSync(join(examples, '../engines.md'), 'utf8')
    const shown = [
      ...manual.matchAll(/```sh\nnpm run -s wisselwerk -- (.+)\n```(?:\n\n```text\n([\s\S]*?)```)?/g),
    ]
    expect(shown).toHaveLength(14)
    // Published instances are not ours to pass on; where they are present the command reads them as typed.
    const published = join(examples, '../../../shared/data/rostering/shift-scheduling')
    for (const [, call, excerpt = ''] of inTurn('manual', shown, 4)) {
      const words = call!.split(' ')
      const instance = words.find(word => /^Instance\d+\.txt$/.test(word))
      if (instance && !existsSync(join(published, instance))) continue
      const output = await summary(...words.map(word => (word === instance ? join(published, word) : word)))
      for (const line of excerpt.split('\n')) expect(output).toContain(line.replace(/…$/, '').trimEnd())
    }
    const spelledOut = /```json\n([\s\S]*?)```/.exec(manual)![1]!
    const table = file('q1,q2,q11,q12,m1,m2,m11,m12\n4,5,3,3,4,4,4,4\n5,5,4,3,4,3,4,2\n')
    const found = await answer('contract', table, '--spec', file(spelledOut, 'json'))
    expect(found.breach.development.signed.first10).toEqual([1.5, 1.5])
  })

  test('an instrument says of itself what it is', async () => {
    const { instrument: about, agreement } = await answer('scales', survey, '--spec', instrument)
    expect(about).toMatchObject({ version: '1', scoring: 'mean', missing: 'half' })
    expect(about.source).toContain('made up')
    expect(about.licence).toContain('EUPL')
    expect(Object.keys(agreement)).toEqual(['owed', 'given', 'energy'])
    expect(agreement.owed.grouping).toBe('team')
  })

  test('semicolons, decimal commas, quotes, a byte order mark and Windows line ends are read alike', async () => {
    const rows = [
      [1.5, 2, 3],
      [4, 4.25, 5],
      [2, 3, 1],
      [5, 4, 4],
    ]
    const plain = file(`a,b,c\n${rows.map(row => row.join(',')).join('\n')}\n`)
    const dutch = file(
      `\uFEFF"a";b;"c"\r\n${rows.map(row => row.join(';').replaceAll('.', ',')).join('\r\n')}\r\n`,
    )
    expect(await answer('scales', dutch, '--spec', one)).toEqual(await answer('scales', plain, '--spec', one))
  })

  test('compare: change with a given reliability, and chosen groups in the order given', async () => {
    const table = file('t1,t2,g\n1,3,x\n2,2,y\n4,5,z\n3,5,x\n5,5,y\n')
    const change = await answer('compare', table, '--paired', 't1,t2', '--reliability', '0.9')
    expect(change.rci).toMatchObject({ n_reliable_up: 2, n_reliable_down: 0 })
    const pair = await answer('compare', table, '--by', 'g', '--value', 't1', '--groups', 'y,x')
    expect(pair).toMatchObject({ group1: 'y', group2: 'x', mean1: 3.5, mean2: 2 })
    expect(await summary('compare', table, '--by', 'g', '--value', 't1')).toContain('Analysis of variance')
    expect(await summary('compare', table, '--paired', 't1,t2', '--reliability', '0.9')).toContain(
      '2 up, 0 down',
    )
  })

  test('contract: columns named one by one, one side only, and a reversed pair', async () => {
    const table = file('o1,o2,f1,f2\n5,1,3,2\n4,2,4,2\n3,1,1,5\n')
    const domain = {
      name: 'pay',
      owedBy: 'organisation',
      employee: { obligation: ['o1', 'o2'], fulfilment: ['f1', 'f2'] },
      reverse: ['o2'],
    }
    const found = await answer('contract', table, '--spec', spec({ domains: [domain] }))
    expect(found.breach.pay.signed.first10).toEqual([1.5, 0, 3])
    expect(found.breach_manager).toBeNull()
    expect(found.mismatch_obligation).toEqual({ scales: {}, items: {} })
    expect(await summary('contract', table, '--spec', spec({ domains: [domain] }))).toContain('pay')
  })

  test('wrong files and words are refused in one sentence with file and place', async () => {
    const good = file('a,b,c,g\n1,2,3,x\n2,2,4,y\n')
    const cases: [string[], RegExp][] = [
      [['scales'], /Name the table/],
      [['scales', good], /Give --spec/],
      [['scales', 'none.csv', '--spec', one], /none\.csv: there is no such file/],
      [['scales', file(''), '--spec', one], /empty/],
      [['scales', file('a,b,c\n'), '--spec', one], /no rows/],
      [['scales', file('a,b,c\n1,2,3\n1,2\n'), '--spec', one], /line 3, column 3: .* cells/],
      [
        ['scales', file('a,b,c\n1,"2,3\n'), '--spec', one],
        /line 2, column 2: a cell begins with a quotation mark/,
      ],
      [['scales', file('a,b,b\n1,2,3\n'), '--spec', one], /two columns are called "b"/],
      [['scales', file('A,b,c\n1,2,3\n'), '--spec', one], /no column "a"; did you mean "A"\?/],
      [
        ['scales', file('a,b,c\n1,2,3\n\n4,x5,1\n'), '--spec', one],
        /line 4, column "b": "x5" is not a number/,
      ],
      [['scales', file('a,b,c\n1,NA,3\n'), '--spec', one], /Leave the cell empty/],
      [['scales', file('a,b,c\n1,0x1,3\n'), '--spec', one], /not a number/],
      [
        ['scales', file('a,b,c\n1,6,3\n'), '--spec', one],
        /line 2, column "b": 6 is outside the range from 1 to 5/,
      ],
      [['scales', file('a,b,c\n1,"2,5",3\n'), '--spec', one], /"2,5" is not a number/],
      [['scales', file(Uint8Array.of(0xff, 0xfe, 0x61)), '--spec', one], /UTF-8/],
      [['scales', good, '--spec', spec({ scales: [{ ...trust, revers: [] }] })], /revers/],
      [['scales', good, '--spec', spec({ scales: [{ ...trust, reverse: ['d'] }] })], /reverses "d"/],
      [['scales', good, '--spec', spec({ scales: [{ ...trust, min: 5 }] })], /lowest answer must be below/],
      [['scales', good, '--spec', spec({ scales: [trust, trust] })], /Two scales are called "trust"/],
      [
        ['scales', good, '--spec', spec({ scales: [{ ...trust, items: ['a', 'a'] }] })],
        /names item "a" twice/,
      ],
      [['scales', good, '--spec', spec({ scales: [trust], missing: 'some' })], /missing/],
      [['scales', good, '--spec', spec({ scales: [trust], group: 'h' })], /no column "h"/],
      [['agree', good], /--raters/],
      [['agree', good, '--raters', 'a'], /two or more/],
      [['agree', good, '--raters', 'a,a'], /different/],
      [['agree', good, '--raters', 'a,b', '--range', '1'], /--range/],
      [['agree', file('a,b\n1,2\n'), '--raters', 'a,b'], /two raters and two targets/],
      [['surface', good, '--x', 'a', '--y', 'b', '--z', 'c'], /--center/],
      [['surface', good, '--x', 'a', '--y', 'b', '--z', 'c', '--center', 'mid'], /--center/],
      [['surface', good, '--x', 'a', '--y', 'b', '--z', 'c', '--center', '3'], /more than 6 complete/],
      [['compare', good], /either --by/],
      [['compare', good, '--by', 'g'], /--value/],
      [['compare', good, '--by', 'g', '--value', 'a', '--paired', 'a,b'], /either --by/],
      [['compare', good, '--by', 'g', '--value', 'a', '--groups', 'x,z'], /group "z"/],
      [['compare', file('a,g\n1,x\n2,x\n'), '--by', 'g', '--value', 'a'], /fewer than two groups/],
      [['compare', good, '--paired', 'a,b,c'], /name two different/],
      [['compare', good, '--paired', 'a,b', '--reliability', '1'], /from 0 to below 1/],
      [
        ['compare', good, '--by', 'g', '--value', 'a', '--spec', spec({ scales: [{ ...trust, name: 'a' }] })],
        /called like a column/,
      ],
      [['contract', good], /no columns like "eo_JC1"/],
      [['contract', file('eo_p1,eo_p2,ef_p1\n1,2,3\n')], /has 2 items .* and 1 as ef/],
      [['contract', file('eo_p1\n1\n')], /needs obligations and fulfilments/],
      [['contract', file('eo_p1,ef_p1\n1,9\n')], /line 2, column "ef_p1": 9 is outside/],
      [['contract', good, '--spec', spec({ min: 5, max: 1 })], /min must be below max/],
    ]
    for (const [argv, words] of cases) expect(await refusal(...argv), argv.join(' ')).toMatch(words)
  })

  test('junk is refused in one sentence, or answered without NaN', async () => {
    const answered = fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 1, max: 5 }).map(String) },
      { weight: 1, arbitrary: fc.constant('') },
    )
    const odd = fc.constantFrom('x', '"', '1,5', '1e309', '-0', ' 3 ', '3;4', '\u0000', '99', '=1+1')
    const cells = (cell: fc.Arbitrary<string>) =>
      fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 30, size: 'max' })
    const table = fc
      .record({
        header: fc.constantFrom(
          'a,b,c,g',
          'a,b,c,g',
          'a;b;c;g',
          'eo_p1,eo_p2,ef_p1,ef_p2',
          'a,b,c',
          '',
          'a,b,,c',
        ),
        rows: fc.oneof(
          { weight: 3, arbitrary: cells(answered) },
          { weight: 1, arbitrary: cells(fc.constantFrom('1', '4')) },
          {
            weight: 1,
            arbitrary: cells(fc.oneof({ weight: 9, arbitrary: answered }, { weight: 1, arbitrary: odd })),
          },
        ),
      })
      .map(({ header, rows }) => {
        const delimiter = header.includes(';') ? ';' : ','
        return [header, ...rows.map(row => row.join(delimiter))].join('\n')
      })
    const calls: string[][] = [
      ['scales', '--spec', spec({ scales: [trust], group: 'g' })],
      ['agree', '--raters', 'a,b,c'],
      ['surface', '--x', 'a', '--y', 'b', '--z', 'c', '--center', '3', '--cluster', 'g'],
      ['compare', '--by', 'g', '--value', 'a'],
      ['compare', '--paired', 'a,b'],
      ['contract'],
    ]
    const answers = new Set<string>()
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(...calls),
        fc.boolean(),
        async (content, [name, ...options], json) => {
          const said: unknown[] = []
          const log = console.log
          console.log = line => void said.push(line)
          try {
            const code = await runCommand([name!, file(content), ...options, ...(json ? ['--json'] : [])])
            expect([0, 2]).toContain(code)
            expect(said).toHaveLength(code === 0 ? 1 : 0)
            if (code === 0) expect(String(said[0])).not.toMatch(/NaN|Infinity|undefined|\[object/)
            if (code === 0) answers.add(`${name} ${options[0]}`)
            if (code === 0 && json) JSON.parse(String(said[0]))
          } finally {
            console.log = log
          }
        },
      ),
      { numRuns: 600 },
    )
    // Every command also answered: the junk is not all refused at the door.
    expect(answers.size).toBe(calls.length)
  })

  test('a spec of junk is refused, or fits', async () => {
    const text = readFileSync(instrument, 'utf8')
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), async (at, junk) => {
        const path = file(text.slice(0, at) + junk + text.slice(at + 1), 'json')
        expect([0, 2]).toContain(await runCommand(['scales', survey, '--spec', path, '--json']))
      }),
      { numRuns: 60 },
    )
  })
})
