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

/** From the page of the import: a file is chosen, and read. */
export const chooseFile = (page: Page, csv: string | Buffer): Promise<void> =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'register.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })

/** From the page of the import: a file of which everything is taken as it was read. */
export async function bringIn(page: Page, { importing }: Words['people'], csv: string): Promise<void> {
  await chooseFile(page, csv)
  await page.getByRole('button', { name: importing.confirm }).click()
  await page.getByText(importing.saved).waitFor()
}

/** HR proves that mail arrives: a message to oneself, whose link is followed. */
export async function tryMail(page: Page, stage: Stage, { shell, access }: Words): Promise<void> {
  await page.getByRole('button', { name: shell.firstSteps.mail.send }).click()
  await page.goto(await stage.mail.linkFor('hanna@example.org', '/mail-arrived/'))
  await page.getByRole('heading', { level: 1, name: access.mailTrial.title }).waitFor()
  await page.getByRole('link', { name: access.mailTrial.on }).click()
  await page.waitForURL('**/first-steps')
}

/** Comes in by the link that was mailed, and chooses a password. */
export async function comeIn(page: Page, stage: Stage, { people }: Words, address: string): Promise<void> {
  await page.goto(await stage.mail.linkFor(address, '/invitation/'))
  await page.getByLabel(people.invitation.password).fill(ownPassword)
  await page.getByRole('button', { name: people.invitation.enter }).click()
  await page.waitForURL(url => !url.pathname.startsWith('/invitation'))
}
