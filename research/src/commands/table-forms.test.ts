import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../index.ts'
import { listen } from '../testing/said.ts'

const folder = mkdtempSync(join(tmpdir(), 'ww-forms-'))
let files = 0
function file(content: string | Uint8Array, ending = 'csv'): string {
  const path = join(folder, `${files++}.${ending}`)
  writeFileSync(path, content)
  return path
}
const one = file(
  JSON.stringify({ scales: [{ name: 'trust', items: ['a', 'b', 'c'], min: 1, max: 5 }] }),
  'json',
)

const plainTable = ['1,2,3', '2,2,4', '3,5,4', '4,4,5', '5,3,1']
const header = 'a,b,c'
const semicolons = [header, ...plainTable].map(line => line.replaceAll(',', ';'))

describe('forms in which tables are written', () => {
  const { answer, refusal } = listen(runCommand)

  // Each of them holds the answers of the plain table, as some program writes them.
  test.each<[string, string]>([
    [
      'a first line that names the mark',
      ['sep=;', 'a;b;c', ...plainTable.map(r => r.replaceAll(',', ';'))].join('\n'),
    ],
    ['tabs', [header, ...plainTable].map(line => line.replaceAll(',', '\t')).join('\n')],
    [
      'line ends of three kinds',
      `${header}\r\n${plainTable.slice(0, 2).join('\r')}\r${plainTable.slice(2).join('\n')}\r\n`,
    ],
    ['a mark of byte order and empty lines', `\uFEFF${header}\n\n${plainTable.join('\n\n')}\n\n`],
    [
      'a quotation mark inside a remark',
      [
        'a,b,c,remark',
        ...plainTable.map((row, i) => `${row},${i === 0 ? 'said "yes" to me' : i === 1 ? '5" wide' : ''}`),
      ].join('\n'),
    ],
    [
      'the questions and ids of a survey tool',
      [
        header,
        '"How, then?",Why?,When?',
        '"{""ImportId"":""QID1""}","{""ImportId"":""QID2""}","{""ImportId"":""QID3""}"',
        ...plainTable,
      ].join('\n'),
    ],
    ['a line `sep=|`', ['sep=|', header, ...plainTable].join('\n').replaceAll(',', '|')],
    ['upright strokes', [header, ...plainTable].join('\n').replaceAll(',', '|')],
    ['a quoted `sep=` line', ['"sep=;"', ...semicolons].join('\r\n')],
    ['a title above', ['Survey of May', '', header, ...plainTable].join('\n')],
    ['a title with empty cells', ['Survey of May;;', ...semicolons].join('\n')],
    ['a title with commas above semicolons', ['Survey, May, June, July', ...semicolons].join('\n')],
    [
      'empty cells at the right and empty rows below',
      `${[header, ...plainTable].map(line => `${line},,`).join('\n')}\n,,,,\n,,,,\n`,
    ],
    ['control-Z at the end', `${[header, ...plainTable].join('\r\n')}\r\n\u001a`],
    ['a mark that nobody sees in the header', [`\u200b${header}`, ...plainTable].join('\n')],
    ['decimal commas', ['a;b;c', ...plainTable.map(line => `${line.replaceAll(',', ',0;')},0`)].join('\n')],
    [
      'every cell between marks',
      [header, ...plainTable].map(line => line.replaceAll(/[^,]+/g, '"$&"')).join('\n'),
    ],
    [
      'a word between marks in front of a remark, and lines inside one',
      [
        'a,b,c,remark',
        ...plainTable.map((row, i) => `${row},${['"yes" she said', '"one\ntwo, ""three"""'][i] ?? ''}`),
      ].join('\n'),
    ],
    [
      'the questions and ids of a survey tool, of which some have none',
      [header, 'Why?,,', '"{""ImportId"":""QID1""}",,"{""ImportId"":""QID3""}"', ...plainTable].join('\n'),
    ],
  ])('read as the plain table: %s', async (_, content) => {
    const plain = await answer('scales', file([header, ...plainTable].join('\n')), '--spec', one)
    expect(await answer('scales', file(content), '--spec', one)).toEqual(plain)
  })

  test('text in the alphabet of Windows and in UTF-16 is read where that is certain', async () => {
    const rows = ['a,b,c,remark', ...plainTable.map((row, at) => `${row},${at === 0 ? 'één café' : ''}`)]
    const plain = await answer('scales', file(rows.join('\n')), '--spec', one)
    const marked = Buffer.from(`\uFEFF${rows.join('\r\n')}`, 'utf16le')
    for (const bytes of [
      Buffer.from(rows.join('\r\n'), 'latin1'),
      marked,
      marked.subarray(2),
      Buffer.from(marked).swap16(),
    ])
      expect(await answer('scales', file(bytes), '--spec', one)).toEqual(plain)
    // An old page of DOS, which would be other letters in Windows.
    const old = Buffer.concat([Buffer.from('a,b,c,r\n1,2,3,n'), Buffer.from([0x82, 0x6e, 0x8a])])
    expect(await refusal('scales', file(old), '--spec', one)).toMatch(/UTF-8/)
  })

  test.each<[string, string]>([
    ['first answers that are missing', 'a,b,c\nNA,NA,NA\n1,2,3\n2,2,4\n3,1,2'],
    ['some of them', 'a,b,c\nNA,2,3\n1,2,3\n2,2,4'],
    ['a word among numbers', 'a,b,c\nweet niet,2,3\n1,2,3\n2,2,4'],
    ['as a statistics program says it', 'a,b,c\n#NULL!,#NULL!,#NULL!\n1,2,3\n2,2,4'],
    ['signs', 'a,b,c\n.,-,.\n1,2,3\n2,2,4'],
    ['one row alone', 'a,b,c\nOne,Two,Three\n1,2,3'],
    ['one column alone', 'a,x,x2\nOne,p,q\n1,r,s\n2,t,u'],
  ])('nobody is told to take a line of answers out: %s', async (_, content) => {
    const said = await refusal('scales', file(content), '--spec', one)
    expect(said).toMatch(/line 2, column "a": ".*" is not a number\. Leave the cell empty/)
  })

  test.each<[string, string, RegExp]>([
    [
      'a mark that nothing closes',
      'a,b,c\n1,2,3\n2,"2,4\n3,5,4',
      /\.csv, line 3, column 2: a cell begins with a quotation mark, and no mark closes it\.$/,
    ],
    [
      'a second header line',
      'a,b,c\nOne,Two,Three\n1,2,3\n2,2,4',
      /\.csv, line 2, column "a": "One" stands above numbers, as a second header line does\. Take that line out\.$/,
    ],
    [
      'two more, as some tools write them',
      'id,a,b,c\n,One,Two,Three\n,(code),(code),(code)\n1,1,2,3\n2,2,2,4',
      /\.csv, line 2, column "a": "One" stands above numbers, as a second header line does\. Take that line out\.$/,
    ],
    [
      'after `sep=`, with the file’s own line',
      'sep=;\na;b;c\n1;2;3\n1;x;3\n2;2;4',
      /\.csv, line 4, column "b": "x" is not a number/,
    ],
    [
      'a line with more cells',
      'a\tb\tc\n1\t2\t3\t4',
      /\.csv, line 2, column 4: this line has another number of cells than the header\.$/,
    ],
  ])('one sentence with file, line and place: %s', async (_, content, sentence) => {
    for (const command of ['scales', 'surface', 'agree', 'compare'] as const) {
      const path = file(content)
      const asked: Record<typeof command, string[]> = {
        scales: ['scales', path, '--spec', one],
        surface: ['surface', path, '--x', 'a', '--y', 'b', '--z', 'c', '--center', '3'],
        agree: ['agree', path, '--raters', 'a,b,c'],
        compare: ['compare', path, '--paired', 'a,b'],
      }
      expect(await refusal(...asked[command]), command).toMatch(sentence)
    }
  })
})
