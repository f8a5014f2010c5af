import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { importRegister } from './service/import.ts'
import { exportRegister } from './service/register.ts'
import { readRoles } from './service/roles.ts'
import { importOffice } from './testing/import-office.ts'
import { fileOf } from './testing/import-refusals.ts'

describe('the register as a file', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  test('what goes out is said in words of its reader, never in codes, and comes in again in either language', async () => {
    const { hr, bring } = await importOffice(desk)
    const kinds = ['vast', 'tijdelijk', 'oproep', 'uitzend', 'payroll', 'zzp']
    await bring(
      fileOf(
        ...kinds.map((soort, at) => ({
          personeelsnummer: `W${at}`,
          email: `w${at}@voorbeeld.example`,
          relatienummer: `RW${at}`,
          soort,
          rollen: at > 0 ? '' : 'region_coordinator 2026-01-01|Mobility adviser 2026-01-01|OR 2026-01-01',
        })),
      ),
    )
    const files = { nl: await desk.as(hr, exportRegister), en: await desk.in('en').as(hr, exportRegister) }
    for (const role of ['regiocoördinator', 'mobiliteitsadviseur', 'ondernemingsraad'])
      expect(files.nl).toContain(`${role} 2026-01-01`)
    expect(files.nl).toContain('HR-adviseur 20')
    for (const role of ['region coordinator', 'mobility adviser', 'works council'])
      expect(files.en).toContain(`${role} 2026-01-01`)
    expect(files.en).toContain('HR adviser 20')
    for (const kind of kinds) expect(files.nl).toContain(`;${kind};`)
    for (const kind of ['permanent', 'fixed-term', 'on call', 'agency', 'payroll', 'freelance'])
      expect(files.en).toContain(`;${kind};`)
    for (const file of Object.values(files)) expect(file).not.toMatch(/[a-z]_[a-z]/)
    for (const reader of [desk, desk.in('en')])
      for (const file of Object.values(files)) {
        const report = await reader.as(hr, call => importRegister(call, file, { dryRun: true }))
        expect([report.problems, report.changes, report.endings]).toEqual([[], [], []])
      }
  })

  test('teams stand in the order in which they are looked up, É beside E and small letters among capitals', async () => {
    const { hr, bring, organisationId } = await importOffice(desk)
    const teams = ['Zorg', 'Élan', 'apotheek', 'Bakkerij', 'Elders', 'éénheid']
    await bring(
      fileOf(
        ...teams.map((afdeling, at) => ({
          personeelsnummer: `Q${at}`,
          email: `q${at}@voorbeeld.example`,
          relatienummer: `RQ${at}`,
          afdelingscode: `Q${at}`,
          afdeling,
        })),
      ),
    )
    await desk.rows(`delete from units where organisation_id = $1 and code not like 'Q_'`, [organisationId])
    const { units } = await desk.as(hr, readRoles)
    expect(units.map(({ name }) => name)).toEqual([
      'apotheek',
      'Bakkerij',
      'éénheid',
      'Élan',
      'Elders',
      'Zorg',
    ])
  })
})
