import { expect, test } from 'vitest'
import { type ImportChoices, importChoices } from '../import-schemas.ts'
import { readRegisterFile } from './read.ts'

const read = (text: string, said: Partial<ImportChoices> = {}, stands = (_text: string) => false) =>
  readRegisterFile(text, importChoices.parse(said), { today: '2026-09-01', stands, keepsGender: true })
const head = 'personeelsnummer;voornaam;achternaam;soort;in dienst;team;functie;uren'
const row = (number: string) => `${number};Anna;Proef;vast;1-9-2026;Noord;kok;32`
const codes = (found: ReturnType<typeof read>) =>
  found.problems.map(({ row: at, column, code }) => `${at} ${column} ${code}`)

test.each<[string, string, string, string]>([
  ['a prefix without a name', 'personeelsnummer;tussenvoegsel', '1;van den', 'tussenvoegsel no-family-name'],
  [
    'a partner’s name without one’s own',
    'personeelsnummer;achternaam partner;naamgebruik',
    '1;Vries;P',
    'achternaam partner no-family-name|naamgebruik no-partner-name',
  ],
  [
    'a use of names without partners',
    'personeelsnummer;achternaam;naamgebruik',
    '1;Berg;E',
    'naamgebruik no-partner-name',
  ],
  ['a part of a week beside hours', 'personeelsnummer;uren;fte', '1;32;0,8', 'fte hours-first'],
  ['a last day of nothing', 'personeelsnummer;tot', '1;1-9-2027', 'tot nothing-holds'],
  [
    'days of a relation and nothing in them',
    'personeelsnummer;relatienummer;vanaf;tot',
    '1;R1;1-9-2026;',
    'vanaf nothing-holds',
  ],
  [
    'a count beside a number',
    'personeelsnummer;contractnummer;volgnummer;uren',
    '1;R1;1;32',
    'volgnummer number-first',
  ],
])('%s is not called read, and why is said', (_what, header, line, idle) => {
  const { columns } = read(`${header}\n${line}\n`)
  const found = columns.filter(({ how }) => how === 'idle').map(one => `${one.header} ${one.because}`)
  expect(found.join('|')).toBe(idle)
})

test('what is carried out is called read: each beside what it needs', () => {
  const header =
    'personeelsnummer;tussenvoegsel;achternaam;voorvoegsel partner;achternaam partner;naamgebruik;fte;vanaf;tot'
  const { columns, rows, problems } = read(
    `${header}\n1;van den;Berg;de;Vries;partner-eigen;0,8;1-9-2026;1-9-2027`,
    {
      fullTime: 37.5,
    },
  )
  expect([problems, columns.map(({ how }) => how)]).toEqual([[], Array(9).fill('known')])
  expect(rows[0]).toMatchObject({
    name: { family: 'de Vries-van den Berg' },
    hoursPerWeek: 30,
    until: '2027-09-01',
  })
})

test('hours go before parts of a week row by row', () => {
  const { rows } = read('personeelsnummer;uren;fte\n1;32;0,5\n2;;0,5', { fullTime: 36 })
  expect(rows.map(({ hoursPerWeek }) => hoursPerWeek)).toEqual([32, 18])
})

test('an empty number of a relation does not take along what the row says', () => {
  const { rows } = read(`contractnummer;${head}\n;${row('1')}\nR2;${row('2')}`)
  expect(rows.map(({ relationNumber, hoursPerWeek }) => [relationNumber, hoursPerWeek])).toEqual([
    [undefined, 32],
    ['R2', 32],
  ])
})

test.each([
  ['a line of codes', 'PERNR;VORNA;NACHN;PERSG;BEGDA;ORGEH;PLANS;ARBST'],
  ['in small letters', 'pernr;vorna;nachn;persg;begda;orgeh;plans;arbst'],
  ['of what is in each column', 'Text;Text;Text;Text;Date;Text;Text;Number'],
  [
    'in another language',
    'Employee ID;First name;Last name;Contract type;Hire date;Department;Job title;Hours',
  ],
  ['the same line again', head],
])('a second header, %s, is told and not read', (_what, second) => {
  const found = read(`${head}\n${second}\n${row('1')}\n${row('2')}`)
  expect([codes(found), found.rows.map(({ row: at }) => at)]).toEqual([[], [3, 4]])
  expect(found.warnings).toEqual([{ row: 2, column: null, code: 'people.second-header' }])
})

test('codes above names alone are a second header, and a first person is none', () => {
  const names = (second: string) =>
    read(`NR;NAAM;AFD\n${second}\n1001;Berg;N\n1002;Bos;N`, {
      columns: [{ header: 'NR', column: 'person_number' }],
    })
  expect(names('pernr;ename;orgeh').warnings.map(({ code }) => code)).toEqual(['people.second-header'])
  expect(names('A1;Jansen;N').warnings).toEqual([])
  expect(read(`${head}\n${row('x')}\n${row('1')}`).warnings).toEqual([])
  // A person of whom one day is wrong is a person.
  const wrong = read(`${head}\n${row('1').replace('1-9-2026', 'straks')}\n${row('2')}`)
  expect([codes(wrong), wrong.warnings]).toEqual([['2 relation_from people.not-a-date'], []])
})

test.each([
  'Totaal aantal: 2',
  ';;;;;;Totaal;64',
  ';;;;;;;',
  '----;----;----',
  'Gemaakt op 1-9-2026',
  ';;;;;;;opgesteld door Hanna',
])('a sum or a remark below the list is told and is nobody: %s', line => {
  const found = read(`${head}\n${row('1')}\n${row('2')}\n${line}\n`)
  expect([codes(found), found.rows.length]).toEqual([[], 2])
  expect(found.warnings.map(({ code }) => code)).toEqual(/\p{L}/u.test(line) ? ['people.line-below'] : [])
})

test('somebody of whom the number was forgotten is no remark', () => {
  expect(codes(read(`${head}\n${row('1')}\n${row('')}`))).toEqual(['3 person_number people.cell-empty'])
  expect(codes(read(`${head}\n${row('1')}\n2;;;;;;;32`)).length).toBeGreaterThan(0)
})

test('names of columns as systems shorten them, and what tells itself by what stands below', () => {
  const columnOf = (header: string, value = 'x') =>
    read(`personeelsnummer;${header}\n1;${value}`).columns[1]!.column
  expect(columnOf('Dat. in dienst')).toBe('relation_from')
  expect(columnOf('Begindatum dv')).toBe('relation_from')
  expect(columnOf('Gem. uren p/w')).toBe('hours_per_week')
  expect(columnOf('Uren p.w.')).toBe('hours_per_week')
  expect(columnOf('Leidinggevende (code)')).toBe('manager_number')
  expect(columnOf('Einddatum (indien tijdelijk)')).toBe('relation_until')
  expect(columnOf('Hire date (MM/DD/YYYY)')).toBe('relation_from')
  expect(columnOf('E-mail (privé)')).toBeNull()
  expect([columnOf('Prefix', 'van den'), columnOf('Prefix', 'mevr')]).toEqual(['name_prefix', null])
  expect([columnOf('Contract', 'vast'), columnOf('Contract', 'C-001')]).toEqual(['kind', null])
  const american =
    'employee number;first name;last name;contract type;hire date (mm/dd/yyyy);department;title;hours'
  const said = read(`${american}\n${row('1').replace('1-9-2026', '03/04/2021')}`)
  expect([said.questions, said.rows[0]!.relationFrom]).toEqual([[], '2021-03-04'])
})

test.each(['\u001a', '\r\n\u001a', '\u001a\0\0\0\0\0\0\0\0', '\n\u001a\n'])(
  'what old systems end a file with is no row: %j',
  end => {
    const found = read(`${head}\n${row('1')}${end}`)
    expect([codes(found), found.rows.length]).toEqual([[], 1])
  },
)

test.each(['', ' \n ', '-----\n=====', '\u202E\0', '\u200B\n\u00AD'])(
  'a file of which nothing is seen is empty: %j',
  text => {
    expect(() => read(text)).toThrow('people.file-empty')
  },
)

test.each(['\u0007', '\u001a', '\0', '\u0081', '\uFFFD'])(
  'a sign inside that is no text is told with its place: %j',
  sign => {
    const rows = Array.from({ length: 20 }, (_, at) => row(String(at + 10))).join('\n')
    const found = read(`${head}\n${row('1').replace('kok', `ko${sign}k`)}\n${rows}`)
    expect(codes(found)).toEqual([
      `2 job_title people.${sign === '\uFFFD' ? 'lost-character' : 'control-character'}`,
    ])
  },
)

test.each([
  'NULL',
  'null',
  'n.v.t.',
  'N/A',
  '-',
  '—',
  'geen',
  'onbekend',
  '(leeg)',
  'niet van toepassing',
  '#N/A',
])('‘%s’ is never the name of a person, a team or a job, nor a place', word => {
  const inCell = (from: string) => read(`${head};locatie\n${row('1').replace(from, word)};Utrecht`)
  const fault = (column: string, code: string) => [
    `2 ${column} people.${word.startsWith('#') ? 'failed-formula' : code}`,
  ]
  if (word !== '(leeg)') {
    expect(codes(inCell('Anna'))).toEqual(fault('given_name', 'no-name'))
    expect(codes(inCell('Proef'))).toEqual(fault('family_name', 'no-name'))
  }
  expect(codes(inCell('kok'))).toEqual(fault('job_title', 'says-nothing'))
  const place = read(`${head};locatie\n${row('1')};${word}`)
  if (word.startsWith('#')) expect(codes(place)).toEqual(['2 location people.failed-formula'])
  else expect([codes(place), place.rows[0]!.location]).toEqual([[], null])
  const team = inCell('Noord')
  if (!word.startsWith('#')) expect(team.rows[0]!.unitName).toBeUndefined()
})

test('people who are called so are not nobody: with a prefix, in two letters, or in the register already', () => {
  const named = (given: string, family: string, more = '') =>
    codes(read(`${head};tussenvoegsel\n${row('1').replace('Anna', given).replace('Proef', family)};${more}`))
  expect(named('Na', 'Blank')).toEqual([])
  expect(named('Nil', 'Geen', 'van')).toEqual([])
  const stands = (text: string) => text === 'Null'
  expect(codes(read(`${head}\n${row('1').replace('Proef', 'Null')}`, {}, stands))).toEqual([])
})

test('days in two readings are asked, by what stands between their numbers', () => {
  const asks = (header: string, day: string) =>
    read(`${header}\n${row('1').replace('1-9-2026', day)}`).questions.map(({ ask }) => ask)
  const english = 'employee number;first name;last name;contract type;hire date;department;job title;hours'
  expect(asks(head, '1-9-2026')).toEqual([])
  expect(asks(english, '03-04-2021')).toEqual(['day-order'])
  expect(asks(english, '03.04.2021')).toEqual([])
  expect(asks(head, '01-09-26')).toEqual(['day-order'])
  expect(asks(head, '1/9/26')).toEqual(['day-order'])
  expect(asks(head, '13-09-26')).toEqual(['day-order'])
  expect(asks(head, '45352')).toEqual(['serial-days'])
  // With dashes the month may stand first as well, where one day says so.
  const two = read(
    `${english}\n${row('1').replace('1-9-2026', '09-30-2020')}\n${row('2').replace('1-9-2026', '03-04-2021')}`,
  )
  expect([two.questions, two.rows.map(({ relationFrom }) => relationFrom)]).toEqual([
    [],
    ['2020-09-30', '2021-03-04'],
  ])
  // A day with other signs says nothing of those: a spreadsheet leaves what it does not take for a day.
  const mixed = `${head};geboortedatum\n${row('1').replace('1-9-2026', '03/04/2021')};13-12-1990`
  expect(read(mixed).questions.map(({ ask }) => ask)).toEqual(['day-order'])
})
