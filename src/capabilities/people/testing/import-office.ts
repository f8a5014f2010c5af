import { expect } from 'vitest'
import type { Desk } from '../../../shell/testing/desk.ts'
import { type ImportChoices, type ImportReport, importChoices } from '../import-schemas.ts'
import type { RegisterPage } from '../model.ts'
import { type ImportWish, importRegister } from '../service/import.ts'
import { exportRegister, readRegister } from '../service/register.ts'

export interface ImportOffice {
  organisationId: string
  hr: string
  bring(text: string, wish?: Partial<ImportWish>): Promise<ImportReport>
  /** Looks first, as the screen does, and then saves what was seen. */
  saved(text: string): Promise<ImportReport>
  read(on?: string, search?: string): Promise<RegisterPage['rows']>
  out(): Promise<string>
}

/** An organisation of its own with one HR adviser, who brings files in. */
export async function importOffice(desk: Desk): Promise<ImportOffice> {
  const { organisationId } = await desk.build.organisation()
  const hr = await desk.build.person(organisationId, {
    number: 'HR1',
    givenName: 'Hanna',
    familyName: 'Raad',
  })
  await desk.build.role(organisationId, hr, 'hr')
  const bring: ImportOffice['bring'] = (text, wish = {}) =>
    desk.as(hr, call => importRegister(call, text, { dryRun: false, ...wish }))
  return {
    organisationId,
    hr,
    bring,
    saved: async text => {
      const report = await bring(text, { shown: (await bring(text, { dryRun: true })).shown })
      expect(report.problems).toEqual([])
      expect(report.saved).toBe(true)
      return report
    },
    read: async (on = desk.today, search = '') =>
      (await desk.as(hr, call => readRegister(call, { on, search, page: 1 }))).rows,
    out: () => desk.as(hr, exportRegister),
  }
}

export const choices = (said: Partial<ImportChoices>): ImportChoices => importChoices.parse(said)

/** The columns that somebody new cannot do without, and a row of them. */
export const head =
  'personeelsnummer;voornaam;achternaam;relatienummer;soort;in dienst;afdelingscode;functie;uren'
export const row = (number: string) => `${number};Anna;Proef;${number}-1;vast;1-9-2026;T1;kok;32`
