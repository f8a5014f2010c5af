import type { Desk } from '../../../shell/testing/desk.ts'
import type { Attempt } from '../../../shell/testing/refusing.ts'
import { type ImportReport, importChoices } from '../import-schemas.ts'
import { mostRows } from '../register/table.ts'
import { keepGender } from '../service/gender.ts'
import { type ImportWish, importRegister } from '../service/import.ts'

/** A file of which a column is called so, and what stands in its only row. */
export type FileRow = Readonly<Record<string, string>>

const usual: FileRow = {
  personeelsnummer: 'M1',
  voornaam: 'Sem',
  voorvoegsel: 'de',
  achternaam: 'Fictie',
  email: 'sem@voorbeeld.example',
  geboortedatum: '',
  rollen: '',
  relatienummer: 'R1',
  soort: 'vast',
  'relatie vanaf': '2026-01-01',
  'relatie tot': '',
  vanaf: '',
  tot: '',
  afdelingscode: 'N',
  afdeling: '',
  functie: 'Medewerker',
  uren: '32',
  leidinggevende: '',
}

/** Rows that are as usual but for these cells; columns with nothing in them but a null are not there. */
export function fileOf(...parts: Readonly<Record<string, string | null>>[]): string {
  const all: Record<string, string | null>[] = parts.map(part => ({ ...usual, ...part }))
  const names = [...new Set(all.flatMap(Object.keys))].filter(name => all.some(row => row[name] !== null))
  return [names, ...all.map(row => names.map(name => row[name] ?? ''))]
    .map(cells => cells.join(';'))
    .join('\n')
}

interface Office {
  organisationId: string
  hr: string
  bring(text: string, dryRun?: boolean, wish?: Partial<ImportWish>): Promise<ImportReport>
}
interface Means {
  office(): Promise<Office>
}

/** With what a file is refused, and what of one is told. */
export const importRefusals = ({ office }: Means) => {
  /** A file that is read as no file at all. */
  const unreadable =
    (text: string): Attempt =>
    async (desk: Desk) => {
      const { hr } = await office()
      return desk.refused(hr, call => importRegister(call, text, { dryRun: false }))
    }
  const first = { personeelsnummer: 'A', email: 'a@voorbeeld.example', relatienummer: 'RA' }
  /** A file of which a row is wrong: reported, and nothing of the file is kept. */
  const reported =
    (...parts: Parameters<typeof fileOf>): Attempt =>
    async (desk: Desk) => {
      const { organisationId, bring } = await office()
      await bring(fileOf(first))
      return desk.untouched(organisationId, async () => {
        const { saved, problems } = await bring(fileOf(...parts))
        if (saved) throw new Error('the file was kept')
        if (!/\S\. \S/.test(problems[0]!.message)) throw new Error('a problem says what to do next')
        return problems[0]!.code
      })
    }
  const warned =
    (text: string): Attempt =>
    async () => {
      const { bring } = await office()
      await bring(fileOf(first))
      return (await bring(text)).warnings[0]!.code
    }
  const lines = fileOf({}).split('\n')
  const second = { personeelsnummer: 'M2', voornaam: 'Ada', email: '', relatienummer: 'R2' }
  return {
    'file-empty': unreadable(' \n '),
    'file-not-text': unreadable('a\0b'),
    'file-broken': unreadable(`${fileOf({})}\n"a;b`),
    'columns-missing': unreadable('voornaam;achternaam\nSem;de Fictie'),
    'column-twice': unreadable('personeelsnummer;functie;functie\nM1;Kok;Arts'),
    'too-many-rows': unreadable(`${lines[0]}\n${`${lines[1]}\n`.repeat(mostRows + 1)}`),
    'row-too-long': async () => {
      const { bring } = await office()
      return (await bring(`${fileOf({ leidinggevende: 'M1' })};te;veel`)).problems[0]!.code
    },
    'line-above': warned(`Lijst van medewerkers\n${fileOf({})}`),
    'line-below': warned(`${fileOf({})}\nTotaal: 1`),
    'second-header': warned(`${lines[0]}\n${lines.join('\n')}`),
    'cell-empty': reported({ voornaam: '' }),
    'cell-too-long': reported({ voornaam: 'x'.repeat(201) }),
    'failed-formula': reported({ functie: '#N/B' }),
    'control-character': reported({ functie: 'K\u0007ok' }),
    'not-a-date': reported({ 'relatie vanaf': '30-02-2026' }),
    'lost-character': reported({ functie: 'K\uFFFDk' }),
    'says-nothing': reported({ functie: 'n.v.t.' }),
    'no-name': reported({ voornaam: 'NULL' }),
    'prefix-twice': reported({ achternaam: 'Fictie, van der' }),
    'several-addresses': reported({ email: 'a1@voorbeeld.example, a2@voorbeeld.example' }),
    'year-of-two-digits': reported({ geboortedatum: '21-nov-20' }),
    'day-and-hour': reported({ geboortedatum: '1990-11-20T23:30:00Z' }),
    'serial-days-unsaid': unreadable(fileOf({ 'relatie vanaf': '45901' })),
    'far-end-unsaid': unreadable(fileOf({ 'relatie tot': '31-12-2099' })),
    'later-start-unsaid': async desk => {
      const { hr, bring } = await office()
      await bring(fileOf({}))
      const text = fileOf({ relatienummer: null, 'relatie vanaf': '2026-02-01' })
      return desk.refused(hr, call => importRegister(call, text, { dryRun: false }))
    },
    'roles-stay': async () => {
      const { bring } = await office()
      await bring(fileOf({ rollen: 'planner 2026-01-01' }))
      return (await bring(fileOf({}))).warnings[0]!.code
    },
    'day-order-unsaid': unreadable(fileOf({ 'relatie vanaf': '09/01/2020' })),
    'day-against-order': async () => {
      const { bring } = await office()
      const text = fileOf({ 'relatie vanaf': '31/01/2020' })
      const report = await bring(text, true, { choices: importChoices.parse({ dayOrder: 'mdy' }) })
      return report.problems[0]!.code
    },
    'days-in-two-orders': reported(
      { 'relatie vanaf': '31/01/2020' },
      { ...second, 'relatie vanaf': '01/31/2020' },
    ),
    'not-an-email': reported({ email: 'sem' }),
    'unknown-name-use': reported({ 'achternaam partner': 'Vries', naamgebruik: 'zoals het uitkomt' }),
    'name-use-unsaid': unreadable(fileOf({ 'achternaam partner': 'Vries' })),
    'unknown-gender': async desk => {
      const { hr, bring } = await office()
      await desk.as(hr, call => keepGender(call, { kept: true }))
      return (await bring(fileOf({ geslacht: 'q' }))).problems[0]!.code
    },
    'unknown-kind': reported({ soort: 'vriend' }),
    'not-hours': reported({ uren: 'veel' }),
    'not-a-part': reported({ uren: null, fte: 'veel' }),
    'full-time-unsaid': unreadable(fileOf({ uren: null, fte: '0,8' })),
    'ends-before-start': reported({ 'relatie tot': '2025-12-31' }),
    'outside-relation': reported({ vanaf: '2025-12-31' }),
    'unknown-role': reported({ rollen: 'koning 2026-01-01' }),
    'unknown-role-unit': reported({ rollen: 'planner@nergens 2026-01-01' }),
    'person-twice': reported({}, { voornaam: 'Anders', relatienummer: 'R2' }),
    'number-alike': warned(fileOf({ personeelsnummer: '00042' }, { ...second, personeelsnummer: '42' })),
    'email-taken': reported({ email: 'A@voorbeeld.example' }),
    'relation-of-another': reported({ relatienummer: 'RA' }),
    'relation-unsaid': async () => {
      const { bring } = await office()
      await bring(fileOf({}, { relatienummer: 'R2', 'relatie vanaf': '2026-02-01' }))
      const text = fileOf({ relatienummer: null, 'relatie vanaf': null, vanaf: null, tot: null })
      return (await bring(text)).problems[0]!.code
    },
    'relation-twice': reported({}, { soort: 'zzp', vanaf: '2026-05-01' }),
    overlap: reported({}, { vanaf: '2026-05-01' }),
    'own-manager': reported({ leidinggevende: 'M1' }),
    'unknown-manager': reported({ leidinggevende: 'M9' }),
    'managers-alike': reported(
      { leidinggevende: 'Ada Bos' },
      { ...second, achternaam: 'Bos', voorvoegsel: '' },
      { ...second, achternaam: 'Bos', voorvoegsel: '', personeelsnummer: 'M3', relatienummer: 'R3' },
    ),
    'managers-in-circle': warned(fileOf({ leidinggevende: 'M2' }, { ...second, leidinggevende: 'M1' })),
    'unit-two-names': reported({ afdeling: 'Noord' }, { ...second, afdeling: 'Noorden' }),
    'not-shown': async desk => {
      const { hr, bring } = await office()
      await bring(fileOf({}))
      return desk.refused(hr, call => importRegister(call, fileOf({ email: '' }), { dryRun: false }))
    },
    'shown-otherwise': async desk => {
      const { hr, bring } = await office()
      await bring(fileOf({}))
      const { shown } = await bring(fileOf({ email: '' }), true)
      await bring(fileOf({ voornaam: 'Samuel' }))
      return desk.refused(hr, call => importRegister(call, fileOf({ email: '' }), { dryRun: false, shown }))
    },
  } satisfies Record<string, Attempt>
}
