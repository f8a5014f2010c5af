import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readOutboxFolder } from '../../platform/mail/mail.ts'
import { type Client, startTestApp, type TestApp } from '../../shell/testing/test-app.ts'

const header =
  'personeelsnummer;voornaam;achternaam;email;geboortedatum;rollen;relatienummer;soort;relatie vanaf;relatie tot;vanaf;tot;afdelingscode;afdeling;locatie;functie;uren;leidinggevende'
const rows = [
  'M1;Joost;Verbeek;joost@voorbeeld.nl;2-11-1976;;R1;vast;1-3-2022;;;;WN;Wijkteam Noord;Noord;Teamleider;36;',
  'M2;Samira;El Amrani;samira@voorbeeld.nl;12-04-1988;;R2;vast;01-03-2022;;01-03-2022;01-01-2024;WN;Wijkteam Noord;Noord;Verzorgende;32;M1',
  'M2;Samira;El Amrani;samira@voorbeeld.nl;12-04-1988;;R2;vast;01-03-2022;;2024-01-01;;WN;Wijkteam Noord;Noord;Wijkverpleegkundige;27,5;M1',
  'M2;Samira;El Amrani;samira@voorbeeld.nl;12-04-1988;;R3;zzp;01-01-2026;31-12-2026;;;DK;De Kade;;Trainer;4;M1',
]
const file = (lines: readonly string[] = rows) => [header, ...lines].join('\r\n')

describe('register', () => {
  let world: TestApp
  let home: string
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'ww-register-'))
    world = await startTestApp({ home })
  })
  afterAll(() => world.close())

  const hrOf = async (): Promise<Client> => {
    const { organisationId } = await world.build.organisation()
    const hrId = await world.build.person(organisationId, { number: 'HR1' })
    await world.build.role(organisationId, hrId, 'hr')
    return world.signIn(hrId)
  }
  const bring = (hr: Client, text: string, dryRun = false) =>
    hr.send('POST', `/api/register/import?dryRun=${dryRun}`, text, { 'content-type': 'text/csv' })
  const on = async (hr: Client, day: string) =>
    (await hr.get(`/api/register?on=${day}`)).body.rows.map(
      (row: { name: string; jobTitle: string; hoursPerWeek: number }) => [
        row.name,
        row.jobTitle,
        row.hoursPerWeek,
      ],
    )

  test('[Z01] one person, several relations, and any past day as it was', async () => {
    const hr = await hrOf()
    const report = await bring(hr, file())
    expect(report.body).toMatchObject({
      saved: true,
      people: { added: 2 },
      relations: { added: 3 },
      problemCount: 0,
    })
    expect(await on(hr, '2021-01-01')).toEqual([])
    expect(await on(hr, '2023-06-01')).toEqual([
      ['Samira El Amrani', 'Verzorgende', 32],
      ['Joost Verbeek', 'Teamleider', 36],
    ])
    expect(await on(hr, '2026-06-01')).toHaveLength(3)
    expect((await on(hr, '2026-06-01')).filter((row: string[]) => row[0] === 'Samira El Amrani')).toEqual(
      expect.arrayContaining([
        ['Samira El Amrani', 'Wijkverpleegkundige', 27.5],
        ['Samira El Amrani', 'Trainer', 4],
      ]),
    )
    expect(await on(hr, '2027-01-01')).toHaveLength(2)
  })

  test('a dry run keeps nothing; the same file twice changes nothing; commas, BOM and Excel’s first line read alike', async () => {
    const hr = await hrOf()
    expect((await bring(hr, file(), true)).body).toMatchObject({ saved: false, people: { added: 2 } })
    expect(await on(hr, '2026-06-01')).toEqual([])
    await bring(hr, `\uFEFFsep=;\r\n${file()}`)
    const again = (await bring(hr, file())).body
    expect(again).toMatchObject({
      people: { added: 0, changed: 0 },
      relations: { added: 0, changed: 0 },
      unchanged: 5,
    })
    const commas = file().replaceAll('27,5', '27.5').replaceAll(';', ',')
    expect((await bring(hr, commas)).body).toMatchObject({
      relations: { added: 0, changed: 0 },
      unchanged: 5,
    })
    const changed = (await bring(hr, file(rows.map(row => row.replace('Teamleider', 'Manager'))))).body
    expect(changed).toMatchObject({ relations: { changed: 1 }, unchanged: 4 })
  })

  test('[Z12] export gives the register back without loss, roles and people without a relation too', async () => {
    const hr = await hrOf()
    await bring(
      hr,
      file([
        ...rows,
        "C1;'=Daan;Hofman;daan@voorbeeld.nl;;region_coordinator 2024-01-01|council 2024-02-01/2025-02-01;;;;;;;;;;;;",
      ]),
    )
    const first = (await hr.get('/api/register/export')).body
    expect(first).toContain("'=Daan")
    const other = await hrOf()
    const report = (await bring(other, first)).body
    expect(report.problems).toEqual([])
    const second = (await other.get('/api/register/export')).body
    const sorted = (text: string) => text.split('\r\n').sort()
    expect(sorted(second)).toEqual(expect.arrayContaining(sorted(first)))
    expect((await bring(other, second)).body).toMatchObject({
      people: { added: 0, changed: 0 },
      relations: { added: 0, changed: 0 },
    })
  })

  test('bad rows are all reported, with row and column, and nothing is kept', async () => {
    const hr = await hrOf()
    const bad = [
      rows[0]!.replace('1-3-2022', '31-2-2022'),
      rows[1]!.replace(';M1', ';M9'),
      rows[3]!.replace('Samira', 'Anders'),
      rows[3]!.replace('R3', 'R4').replace('zzp', 'vrijwillig').replace(';4;', ';99;'),
    ]
    const report = (await bring(hr, file(bad))).body
    expect(report.saved).toBe(false)
    const found = report.problems.map((problem: { row: number; column: string; code: string }) => [
      problem.row,
      problem.column,
      problem.code,
    ])
    expect(found).toEqual(
      expect.arrayContaining([
        [2, 'relation_from', 'people.not-a-date'],
        [3, 'manager_number', 'people.unknown-manager'],
        [4, 'person_number', 'people.person-twice'],
        [5, 'kind', 'people.unknown-kind'],
        [5, 'hours_per_week', 'people.not-hours'],
      ]),
    )
    // In the words of the file, in whatever language somebody reads.
    const headers = report.problems.map(({ header }: { header: string }) => header)
    expect(headers).toEqual(expect.arrayContaining(['relatie vanaf', 'soort', 'uren']))
    for (const problem of report.problems) expect(problem.message.length).toBeGreaterThan(10)
    expect(await on(hr, '2026-06-01')).toEqual([])
  })

  test('files that are no register: empty, junk, too many rows, too large, columns missing, overlap', async () => {
    const hr = await hrOf()
    expect((await bring(hr, ' ')).body.code).toBe('people.file-empty')
    expect((await bring(hr, 'a\0b\u0001')).body.code).toBe('people.file-not-text')
    expect((await bring(hr, 'voornaam;achternaam\nA;B')).body).toMatchObject({
      status: 400,
      code: 'people.columns-missing',
    })
    expect((await bring(hr, `${header}\r\n"M1;Joost`)).body.code).toBe('people.file-broken')
    const many = await bring(hr, file(Array<string>(200_000).fill('M1;;;;;;;;;;;;;;;;;')))
    expect(many.body.code).toBe('people.too-many-rows')
    const large = await bring(hr, 'x'.repeat(100 * 1024 * 1024))
    expect([large.status, large.body.code]).toEqual([413, 'platform.too-large'])
    const overlap = (
      await bring(hr, file([rows[1]!, rows[2]!.replace('2024-01-01', '2023-12-01'), rows[0]!]))
    ).body
    expect(overlap.problems.map((problem: { code: string }) => problem.code)).toEqual(['people.overlap'])
  })

  test('an invitation lets its person in once, with a password of their own', async () => {
    const hr = await hrOf()
    await bring(hr, file())
    const samira = (await hr.get('/api/register?search=Samira')).body.rows[0]
    expect((await hr.post(`/api/people/${samira.personId}/invite`)).status).toBe(201)
    await world.workOff('mail')
    expect(await readOutboxFolder(home)).toHaveLength(1)
    const [mail] = await readOutboxFolder(home)
    const secret = /invitation\/(\S+)/.exec(mail!.text)![1]!
    expect(mail!.to).toBe('samira@voorbeeld.nl')
    expect((await world.anonymous.get(`/api/invitations/${secret}`)).body).toEqual({
      givenName: 'Samira',
      email: 'samira@voorbeeld.nl',
      organisation: 'Waterkant',
      way: 'new',
      copied: false,
    })
    expect((await world.anonymous.post(`/api/invitations/${secret}`, { password: 'kort' })).status).toBe(400)
    const password = 'een lange zin als wachtwoord'
    const both = await Promise.all(
      [1, 2].map(() => world.anonymous.post(`/api/invitations/${secret}`, { password })),
    )
    expect(both.map(reply => reply.status).sort()).toEqual([200, 409])
    const cookie = both.find(reply => reply.status === 200)!.raw.headers['set-cookie']
    const me = await world.anonymous.send('GET', '/api/me', undefined, {
      cookie: String(cookie).split(';')[0]!,
    })
    expect(me.body.name).toBe('Samira El Amrani')
    const signIn = await world.anonymous.post('/api/auth/sign-in/email', {
      email: 'samira@voorbeeld.nl',
      password,
    })
    expect(signIn.status).toBe(200)
    const wrong = await world.anonymous.post('/api/auth/sign-in/email', {
      email: 'samira@voorbeeld.nl',
      password: 'iets anders dan dat',
    })
    expect(wrong.status).toBe(401)
    expect(
      (await world.anonymous.post('/api/auth/sign-up/email', { email: 'x@y.nl', password, name: 'X' }))
        .status,
    ).toBe(400)
  })

  test('once somebody is in, no other link opens the same door; a link to a wrong address dies when it is put right', async () => {
    const hr = await hrOf()
    await bring(hr, file())
    const samira = (await hr.get('/api/register?search=Samira')).body.rows[0]
    const invite = async (): Promise<string> => {
      const before = (await readOutboxFolder(home)).map(mail => mail.id)
      expect((await hr.post(`/api/people/${samira.personId}/invite`)).status).toBe(201)
      await world.workOff('mail')
      const fresh = (await readOutboxFolder(home)).find(mail => !before.includes(mail.id))
      return `/api/invitations/${/invitation\/(\S+)/.exec(fresh!.text)![1]}`
    }
    const password = 'een lange zin als wachtwoord'
    const astray = await invite()
    const put = file().replaceAll('samira@voorbeeld.nl', 'samira.elamrani@voorbeeld.nl')
    expect((await bring(hr, put)).body.people.changed).toBe(1)
    expect((await world.anonymous.get(astray)).body.code).toBe('people.invitation-unknown')
    expect((await world.anonymous.post(astray, { password })).status).toBe(404)
    const links = [await invite(), await invite()]
    const both = await Promise.all(links.map(link => world.anonymous.post(link, { password })))
    expect(both.map(reply => reply.status).sort()).toEqual([200, 409])
    for (const link of links)
      expect((await world.anonymous.get(link)).body.code).toBe('people.invitation-used')
  })

  test('two imports at the same moment: the second sees what the first left', async () => {
    const hr = await hrOf()
    const reports = await Promise.all([bring(hr, file()), bring(hr, file())])
    expect(reports.map(report => report.body.people.added).sort()).toEqual([0, 2])
  })
})
