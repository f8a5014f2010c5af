import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { choices, head, importOffice, row } from './testing/import-office.ts'

describe('forms in which files are written', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())
  const office = () => importOffice(desk)

  test.each<[string, string]>([
    ['blank rows below', `${head}\n${row('X1')}\n;;;;;;;;\n;;;;;;;;\n`],
    ['empty cells at the right', `${head};;;\n${row('X1')};;;\n${row('X2')}`],
    ['blank lines between', `${head}\n\n${row('X1')}\n\n\n${row('X2')}`],
    ['mixed line ends', `${head}\r\n${row('X1')}\n${row('X2')}\r${row('X3')}`],
    ['tabs', `${head}\n${row('X1')}`.replaceAll(';', '\t')],
    ['commas', `${head}\n${row('X1')}`.replaceAll(';', ',')],
    ['a line that says the separator', `sep=,\r\n${`${head}\n${row('X1')}`.replaceAll(';', ',')}`],
    ['a mark and such a line', `\uFEFFsep=;\r\n${head}\r\n${row('X1')}`],
    ['titles above', `Medewerkers\n\nPeildatum;1-9-2026\n${head}\n${row('X1')}`],
    ['every cell between quotes', `${head}\n${row('X1')}`.replaceAll(/[^;\n]+/g, '"$&"')],
    ['quotes inside a word', `${head}\n${row('X1').replace('kok', 'kok "à la carte"')}`],
  ])('is read: %s', async (_what, text) => {
    const { bring, read } = await office()
    const report = await bring(text)
    expect([report.problems, report.saved]).toEqual([[], true])
    expect((await read()).every(({ name }) => name === 'Anna Proef')).toBe(true)
    expect((await read()).length).toBe(report.people.added)
  })

  test('a fault is told with the row that the file itself counts, whatever was skipped above it', async () => {
    const { bring } = await office()
    const wrong = row('X2').replace('1-9-2026', '31-2-2026')
    for (const [above, count] of [
      [`${head}\n${row('X1')}\n\n\n`, 5],
      [`Titel\n\n${head}\n;;;;;;;;\n`, 5],
      [`${head}\n${row('X1').replace('Anna', '"An\nna"')}\n`, 3],
      [`${head}\r\n${row('X1')}\r\n\r\n`, 4],
    ] as const)
      expect((await bring(above + wrong)).problems.map(({ row: at }) => at)).toEqual([count])
  })

  test('days that can be read in two ways are asked; one that cannot decides for all of them', async () => {
    const american = `${head}\n${row('U1')}\n${row('U2')}`.replaceAll('1-9-2026', '09/01/2020')
    const { bring, read } = await office()
    expect((await bring(american, { dryRun: true })).questions).toEqual([
      { ask: 'day-order', values: ['09/01/2020'] },
    ])
    await expect(bring(american)).rejects.toThrow('people.day-order-unsaid')
    await bring(american, { choices: choices({ dayOrder: 'mdy' }) })
    expect([(await read('2020-08-31')).length, (await read('2020-09-01')).length]).toEqual([0, 2])
    // Remembered for the next file.
    expect((await bring(american)).changes).toEqual([])
    const other = await office()
    const decided = `${head}\n${row('U1').replace('1-9-2026', '09/01/2020')}\n${row('U2').replace('1-9-2026', '09/30/2020')}`
    expect((await other.bring(decided)).reading.dayOrder).toBe('mdy')
    expect((await other.read('2020-09-01')).length).toBe(1)
  })

  test.each([
    '31-12-9999',
    '9999-12-31',
    '99991231',
    '31/12/9999',
    '31.12.9999',
    '31-12-2999',
    '2999-12-31',
    '00-00-0000',
    '0000-00-00',
    '9999-12-31T00:00:00',
    'onbepaald',
    'N.v.t.',
    'NULL',
    '-',
    'open',
    'no end',
    '31-dec-9999',
    '31 december 9999',
    'Dec 31, 9999',
    '12/31/9999 12:00:00 AM',
    '31-12-4712',
    '4712/12/31',
    '01-01-2999',
    '31129999',
    '9999',
    '99-99-9999',
    '00000000',
    '0',
    '0001-01-01',
    '01-01-1900',
    '30-12-1899',
    '1753-01-01',
    '2958465',
    '∞',
    '—',
    '…',
    '(leeg)',
    '#',
    'n.a.',
    'N/A',
    'NaN',
    'Niet van toepassing',
    'onbepaalde tijd',
    'voor onbepaalde tijd',
    'doorlopend',
    'lopend',
    'heden',
    'tot op heden',
    't/m heden',
    'geen einddatum',
    'geen datum',
    'unbefristet',
    'ongoing',
    'Open-ended',
    'present',
  ])('no end: %s', async end => {
    const { bring, read } = await office()
    const report = await bring(`${head};uit dienst\n${row('X1')};${end}`)
    expect([report.problems, (await read('2090-01-01')).length]).toEqual([[], 1])
  })

  test.each(['31/12/2099', '31-12-2099', '2099-12-31', '06-06-2079', '31-12-2150'])(
    'an end beyond anybody’s working life is asked: %s',
    async end => {
      const { bring, read } = await office()
      const text = `${head};uit dienst\n${row('X1')};${end}`
      expect((await bring(text, { dryRun: true })).questions).toEqual([{ ask: 'far-end', values: [end] }])
      await expect(bring(text)).rejects.toThrow('people.far-end-unsaid')
      const day = await bring(text, { dryRun: true, choices: choices({ farEnd: 'day' }) })
      expect(day.changes.map(({ field }) => field)).toContain('last_day')
      await bring(text, { choices: choices({ farEnd: 'none' }) })
      expect((await read('2190-01-01')).length).toBe(1)
      // Remembered for the next file.
      expect((await bring(text)).changes).toEqual([])
    },
  )

  test.each([
    'NO_MANAGER',
    'no manager',
    'geen',
    'None',
    'n.v.t.',
    '-',
    '0',
    '00000000',
    'NULL',
    'geen leidinggevende',
    'Geen manager',
    'NoManager',
    'no-manager',
    'NIET VAN TOEPASSING',
    'not applicable',
    '(leeg)',
    '(blank)',
    'n.a.',
    'n/a',
    'onbekend',
    'vacature',
    '—',
    '000-000',
    '0000-00-00',
  ])('nobody: %s', async nobody => {
    const { bring, read } = await office()
    expect((await bring(`${head};leidinggevende\n${row('X1')};${nobody}`)).problems).toEqual([])
    expect((await read()).map(({ manager }) => manager)).toEqual([null])
  })

  test.each<[string, string, number]>([
    ['datum uit dienst', '2026-10-31', 1],
    ['einddatum contract', '2026-10-31', 1],
    ['termination date', '2026-10-31', 1],
    ['relatie tot', '2026-10-31', 0],
    ['relation_until', '2026-10-31', 0],
  ])('the day under ‘%s’ still counts or not as that name says', async (header, day, count) => {
    const { bring, read } = await office()
    const report = await bring(`${head};${header}\n${row('X1')};${day}`)
    expect(report.reading.relationUntil).toBe(count ? 'inclusive' : 'exclusive')
    expect([(await read('2026-10-30')).length, (await read(day)).length]).toEqual([1, count])
  })

  test('what somebody says of a last day goes before what its name says', async () => {
    const { bring, read } = await office()
    const text = `${head};datum uit dienst\n${row('X1')};2026-10-31`
    await bring(text, { choices: choices({ relationUntil: 'exclusive' }) })
    expect((await read('2026-10-31')).length).toBe(0)
  })

  test.each<[string, string]>([
    ['="X7"', 'X7'],
    ['\u200BX7', 'X7'],
    ['X7\u00A0', 'X7'],
    ['X\u200E7', 'X7'],
    ['="00042"', '00042'],
    ["'=X7", '=X7'],
  ])('a number written as %j is %s', async (written, meant) => {
    const { bring, read } = await office()
    expect(
      (
        await bring(
          `${head}\n${row('N').replace(/^N/, written.replaceAll('"', '""').replace(/^=(.*)$/, '"=$1"'))}`,
        )
      ).problems,
    ).toEqual([])
    expect((await read()).map(({ number }) => number)).toEqual([meant])
  })

  test('two spellings of one name, number or address are one', async () => {
    const { bring, read } = await office()
    await bring(`${head};e-mail\n${row('X1').replace('Anna', 'Ren\u00E9e')};renee@x.example`)
    const again = `${head};e-mail\n${row('X1').replace('Anna', '"Rene\u0301e\n"')};mailto:renee@x.example`
    expect((await bring(again)).changes).toEqual([])
    expect((await read()).map(({ name }) => name)).toEqual(['Ren\u00E9e Proef'])
  })

  test.each([
    '#N/A',
    '#N/B',
    '#REF!',
    '#VERW!',
    '#VALUE!',
    '#WAARDE!',
    '#DIV/0!',
    '#DEEL/0!',
    '#NAME?',
    '#NAAM?',
    '#NULL!',
    '#LEEG!',
    '#NUM!',
    '#GETAL!',
    '#BEZUG!',
    '#NV',
    '#SPILL!',
    '########',
    '#N/A N/A',
    '#DIV/0',
    '#n/b',
    '#GETTING_DATA',
    '#OPHALEN_GEGEVENS',
    '#¡REF!',
    'Err:502',
    'Fout:508',
  ])('a formula that failed is told with its place: %s', async value => {
    const { bring } = await office()
    const { problems } = await bring(`${head}\n${row('X1')}\n${row('X2').replace('T1', value)}`)
    expect(problems.map(({ row: at, column, header, code }) => [at, column, header, code])).toEqual([
      [3, 'unit_code', 'afdelingscode', 'people.failed-formula'],
    ])
  })

  test.each(['0x20', '1e1', '0b101', '1.250', '1.600', '١٢', '3-4', '+32'])(
    'hours that are no plain digits are refused with their place, never guessed: %s',
    async hours => {
      const { bring } = await office()
      const { problems } = await bring(`${head}\n${row('X1')}\n${row('X2').replace(';32', `;${hours}`)}`)
      expect(problems.map(({ row: at, column, code }) => [at, column, code])).toEqual([
        [3, 'hours_per_week', 'people.not-hours'],
      ])
    },
  )

  test.each(['32', '32,5', '32.50', '36.000', '28,8000', '36 uur'])(
    'hours as systems write them: %s',
    async hours => {
      const { bring } = await office()
      const { problems } = await bring(`${head}\n${row('X1').replace(';32', `;${hours}`)}`)
      expect(problems).toEqual([])
    },
  )

  test.each(['', ';uren', ';rollen', ';voornaam', ';in dienst'])(
    'somebody new of whom a file says too little is told with what is missing, and nothing breaks: number%s',
    async more => {
      const { bring } = await office()
      const { problems } = await bring(`personeelsnummer${more}\nZZ9${more && ';x'}\n`, { dryRun: true })
      expect(problems.length).toBeGreaterThan(0)
      expect(new Set(problems.map(({ row: at }) => at))).toEqual(new Set([2]))
    },
  )

  test.each(['\u034F', '\uFE0F', '\u180B', '\u{E0100}', '\u17B4', '\u200B'])(
    'a mark that nobody sees makes no other person: %j',
    async mark => {
      const { bring, read } = await office()
      await bring(`${head}\n${row('X1')}`)
      const again = await bring(
        `${head}\n${row('X1').replaceAll('X1', `X${mark}1${mark}`).replace('Anna', `An${mark}na`)}`,
      )
      expect([again.problems, again.changes]).toEqual([[], []])
      expect(await read()).toHaveLength(1)
    },
  )

  test('rows of marks that nobody sees are empty rows', async () => {
    const { bring } = await office()
    const { problems, people } = await bring(`${head}\n${row('X1')}\n\u200B;\u2800;;;\n="";;;\n`)
    expect([problems, people.added]).toEqual([[], 1])
  })

  const prototypes = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'prototype']
  test.each(prototypes)('‘%s’ is text, wherever it stands', async word => {
    const { bring, read } = await office()
    const { problems } = await bring(`${head}\n${row('X1').replace('vast', word)}`)
    expect(problems.map(({ code }) => code)).toEqual(['people.unknown-kind'])
    const named = `${head};${word};e-mail;rollen\n${row(word).replace('T1', word).replace('kok', word)};${word};;`
    expect((await bring(named)).saved).toBe(true)
    expect(await read()).toMatchObject([{ number: word, unit: word, jobTitle: word }])
    expect((await bring(named.replace(/;$/, `;${word} 2026-01-01`))).problems).toMatchObject([
      { code: 'people.unknown-role' },
    ])
  })
})
