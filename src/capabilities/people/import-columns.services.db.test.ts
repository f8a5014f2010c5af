import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { headerOf } from './register/columns.ts'
import { importRegister } from './service/import.ts'
import { choices, head, importOffice, row } from './testing/import-office.ts'
import { fileOf } from './testing/import-refusals.ts'

describe('columns, teams and names of a file', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())
  const office = () => importOffice(desk)

  test('a team that is called something else is a change, and one that the file does not name keeps its name', async () => {
    const { saved, bring, read } = await office()
    await saved(fileOf({ afdeling: 'Noord' }))
    expect((await saved(fileOf({ afdeling: 'Noorden' }))).changes).toMatchObject([
      { what: 'team', number: 'N', field: 'unit_name', from: 'Noord', to: 'Noorden' },
    ])
    expect((await bring(fileOf({ afdeling: null }))).changes).toEqual([])
    expect((await read()).map(({ unit }) => unit)).toEqual(['Noorden'])
  })

  test('of two headers for one column the closer one is read, and the other is named as left', async () => {
    const { bring, read } = await office()
    const report = await bring(
      `${head};roepnaam;afdeling;team\n${row('X1').replace('Anna', 'Johanna')};Anna;Zorg;Noord`.replace(
        'voornaam',
        'Voornaam',
      ),
    )
    expect(report.columns.filter(({ how }) => how === 'left')).toMatchObject([
      { header: 'Voornaam', column: 'given_name', beside: 'roepnaam' },
      { header: 'team', column: 'unit_name', beside: 'afdeling' },
    ])
    expect(await read()).toMatchObject([{ name: 'Anna Proef', unit: 'Zorg' }])
  })

  test('columns that nobody knows are named, read by hand where asked, and remembered', async () => {
    const { bring, read } = await office()
    const text = `${head.replace('functie', 'Wat doe je')};schoenmaat\n${row('X1')};43`
    await expect(bring(text)).rejects.toThrow('people.columns-missing')
    const seen = await bring(text, { dryRun: true })
    expect(seen.columns.filter(({ how }) => how === 'unknown').map(({ header }) => header)).toEqual([
      'Wat doe je',
      'schoenmaat',
    ])
    expect([seen.missing, seen.problems[0]!.message]).toEqual([
      ['job_title'],
      expect.stringContaining('Functie'),
    ])
    const said = choices({ columns: [{ header: 'wat doe je?', column: 'job_title' }] })
    expect((await bring(text, { choices: said })).saved).toBe(true)
    expect((await bring(text.replace('kok', 'arts'))).changes).toMatchObject([
      { field: 'job_title', to: 'arts' },
    ])
    expect(await read()).toMatchObject([{ jobTitle: 'arts' }])
  })

  test('a refusal calls columns as the reader’s language does, and never by a code', async () => {
    const { hr } = await office()
    for (const [language, name] of [
      ['nl', headerOf('hours_per_week', 'nl')],
      ['en', headerOf('hours_per_week', 'en')],
    ] as const) {
      const text = `${head.replace(';uren', '')}\n${row('X1').replace(';32', '')}`
      const { problems } = await desk
        .in(language)
        .as(hr, call => importRegister(call, text, { dryRun: true }))
      expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(name)])
      expect(problems[0]!.message).not.toMatch(/[a-z]_[a-z]/)
    }
  })

  test.each<[Record<string, string | null>, string]>([
    [{ voorvoegsel: 'van den', achternaam: 'Berg' }, 'Sem van den Berg'],
    [{ voorvoegsel: 'van den', achternaam: 'van den Berg' }, 'Sem van den Berg'],
    [{ voorvoegsel: 'd’', achternaam: 'Ancona' }, 'Sem d’Ancona'],
    [{ voorvoegsel: null, achternaam: 'van den Berg' }, 'Sem van den Berg'],
    [
      {
        voorvoegsel: 'van den',
        achternaam: 'Berg',
        'voorvoegsel partner': 'de',
        'achternaam partner': 'Vries',
        naamgebruik: 'partner',
      },
      'Sem de Vries',
    ],
    [
      {
        voorvoegsel: 'van den',
        achternaam: 'Berg',
        'voorvoegsel partner': 'de',
        'achternaam partner': 'Vries',
        naamgebruik: 'partner-eigen',
      },
      'Sem de Vries-van den Berg',
    ],
    [
      {
        voorvoegsel: 'van den',
        achternaam: 'Berg',
        'voorvoegsel partner': 'de',
        'achternaam partner': 'Vries',
        naamgebruik: 'N',
      },
      'Sem van den Berg-de Vries',
    ],
    [
      {
        voorvoegsel: 'van den',
        achternaam: 'Berg',
        'voorvoegsel partner': '',
        'achternaam partner': '',
        naamgebruik: '',
      },
      'Sem van den Berg',
    ],
  ])('a name is kept whole: %j', async (cells, name) => {
    const { saved, read, bring } = await office()
    await saved(fileOf(cells))
    expect((await read()).map(person => person.name)).toEqual([name])
    expect((await bring(fileOf(cells))).changes).toEqual([])
    // A file without prefixes and partners takes nothing of it away.
    const bare = fileOf({ voorvoegsel: null, achternaam: cells.achternaam!.replace('van den ', '') })
    if (cells.voorvoegsel && !name.endsWith('de Vries'))
      expect((await bring(bare, { dryRun: true })).changes).toEqual([])
  })

  test('people are found without accents and capitals, and stand in the order of a Dutch alphabet', async () => {
    const { bring, read } = await office()
    const names = [
      ['Ömer', '', 'Çelik'],
      ['Ada', '', 'Zwart'],
      ['Jan', 'van den', 'Berg'],
      ['Bo', 'de', 'vries'],
      ['Eva', '', 'Éclair'],
      ['Kim', "'t", 'Hart'],
      ['Ali', '', 'dirks'],
    ]
    await bring(
      fileOf(
        ...names.map(([voornaam, voorvoegsel, achternaam], at) => ({
          personeelsnummer: `P${at}`,
          relatienummer: `R${at}`,
          email: '',
          voornaam: voornaam!,
          voorvoegsel: voorvoegsel!,
          achternaam: achternaam!,
        })),
      ),
    )
    expect((await read()).map(({ name }) => name)).toEqual([
      'Jan van den Berg',
      'Ömer Çelik',
      'Ali dirks',
      'Eva Éclair',
      "Kim 't Hart",
      'Bo de vries',
      'Ada Zwart',
    ])
    for (const [search, found] of [
      ['celik', 'Ömer Çelik'],
      ['OMER', 'Ömer Çelik'],
      ['ECLAIR', 'Eva Éclair'],
      ['van den berg', 'Jan van den Berg'],
    ] as const)
      expect((await read(desk.today, search)).map(({ name }) => name)).toEqual([found])
  })
})
