import type { Page } from 'playwright-core'
import type { Stage } from './stage.ts'
import type { Words } from './words.ts'

export const ownPassword = 'een zin die lang genoeg is'

/** What the start of an empty installation printed. */
export const setupLink = (stage: Stage): string => /http\S+\/setup\/\S+/.exec(stage.app.output())![0]

/** The first screen of an empty installation, filled in by its first HR adviser; the story presses. */
export async function fillSetup(page: Page, { setup }: Words['access'], organisation: string): Promise<void> {
  for (const [label, value] of [
    [setup.organisation, organisation],
    [setup.givenName, 'Hanna'],
    [setup.familyName, 'Visser'],
    [setup.email, 'hanna@example.org'],
    [setup.password, ownPassword],
  ] as const)
    await page.getByLabel(label).fill(value)
}

/** From the page of the import: a file of which everything is taken as it was read. */
export async function bringIn(page: Page, { importing }: Words['people'], csv: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'register.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await page.getByRole('button', { name: importing.confirm }).click()
  await page.getByText(importing.saved).waitFor()
}
