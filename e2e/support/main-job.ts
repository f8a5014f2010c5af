import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { verifyDocument } from '../../src/platform/pdf/index.ts'
import { arrive } from './settle.ts'
import { fill, type Words } from './words.ts'

// What two people do between their first view and their two signatures, each on a screen of their own.

export interface Levels {
  importance: number
  owed: number
  kept: number
}

/** The three questions about the statement that is shown, by the number that one presses. */
async function answer(page: Page, { expectations }: Words, levels: Levels): Promise<void> {
  for (const scale of ['importance', 'owed', 'kept'] as const)
    await page
      .getByRole('group', { name: expectations.scales[scale].question })
      .getByRole('radio')
      .nth(levels[scale] - 1)
      .click()
}

/** A first look: ten statements, one after another. */
export async function answerTen(page: Page, words: Words, levelsOf: (item: number) => Levels): Promise<void> {
  for (let item = 1; item <= 10; item++) {
    await answer(page, words, levelsOf(item))
    if (item === 10) return
    const said = (await page.locator('article h2').textContent())!
    await page.getByRole('button', { name: words.expectations.view.next, exact: true }).click()
    await page.locator('article h2', { hasNotText: said }).waitFor()
  }
}

/** Of the whole list everything that stands in one room; answers how many that were. */
export async function answerRoom(
  page: Page,
  words: Words,
  domain: keyof Words['expectations']['domains'],
  levels: Levels,
): Promise<number> {
  const { view, domains } = words.expectations
  await page.getByRole('button', { name: fill(view.pass.toWhole, { count: 55 }) }).click()
  await page.getByRole('button', { name: view.pass.toShort }).waitFor()
  const room = domains[domain]
  await page.getByRole('navigation', { name: view.house }).getByRole('button', { name: room }).click()
  const [before, , after] = fill(view.ofRoom, { room, count: '|', total: '|' }).split('|')
  const standing = page.getByText(before!).filter({ hasText: after! })
  const numbers = async () => (await standing.textContent())!.replace(room, '').match(/\d+/g)!.map(Number)
  for (;;) {
    const [count, total] = await numbers()
    if (count === total) return total!
    await answer(page, words, levels)
    await expect.poll(numbers).toEqual([count! + 1, total])
    if (count! + 1 < total!) await page.getByRole('button', { name: view.next, exact: true }).click()
  }
}

/** "This is my view", and showing it. */
export async function showView(page: Page, { expectations }: Words): Promise<void> {
  await page.getByRole('button', { name: expectations.view.done }).click()
  await page.getByText(expectations.shown.ready).waitFor()
  const release = page.getByRole('button', { name: expectations.shown.release, exact: true })
  await release.click()
  await release.waitFor({ state: 'detached' })
}

/** The one thing to do next at a table, where it leads. */
export async function goOn(page: Page, table: string, action: string): Promise<void> {
  await page.goto(table)
  await page.getByRole('main').getByRole('link', { name: action, exact: true }).click()
  await page.waitForURL(url => url.pathname !== table)
}

export interface Clause {
  what: string
  who: 'employee' | 'organisation' | 'both'
  how: string
}

/** One's own account, clause by clause. Each holds from the first day on and fills in nothing of law or contract. */
export async function writeAccount(
  page: Page,
  { agreements }: Words,
  clauses: readonly Clause[],
  names: Pick<Record<Clause['who'], string>, 'employee' | 'organisation'>,
): Promise<void> {
  const { clause, writing } = agreements
  const nameOf = { ...names, both: clause.together }
  for (const [index, { what, who, how }] of clauses.entries()) {
    if (index > 0) await page.getByRole('button', { name: writing.add }).click()
    await page.getByLabel(clause.what).fill(what)
    await page.getByRole('radio', { name: new RegExp(`^${nameOf[who]}`) }).check()
    await page.getByLabel(clause.words).fill('vanaf de eerste werkdag')
    await page.getByLabel(clause.how).fill(how)
    await page.getByText(clause.more).click()
    await page.getByRole('radio', { name: new RegExp(`^${clause.new}`) }).check()
    await page.getByRole('button', { name: clause.done, exact: true }).click()
  }
  await page.getByText(agreements.saving.saved).waitFor()
}

export async function handIn(page: Page, { agreements }: Words): Promise<void> {
  const submit = page.getByRole('button', { name: agreements.writing.submit, exact: true })
  await submit.click()
  await submit.waitFor({ state: 'detached' })
}

/** Lays the text before the other, with a word why. */
export async function propose(page: Page, { agreements }: Words, other: string, why: string): Promise<void> {
  const name = fill(agreements.joint.propose, { other })
  await page.getByRole('button', { name }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(agreements.joint.why).fill(why)
  await dialog.getByRole('button', { name }).click()
  await dialog.waitFor({ state: 'detached' })
}

export async function sign(page: Page, { agreements }: Words): Promise<void> {
  await page.getByRole('button', { name: agreements.sign.action }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: agreements.sign.action }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** What Samira proposed Joost accepts, both sign it, and she unfolds the text that was signed. */
export async function acceptAndSign(
  { joost, samira }: { joost: Page; samira: Page },
  table: string,
  words: Words,
): Promise<void> {
  const { agreements } = words
  await joost.goto(`${table}/renderings`)
  const accept = joost.getByRole('button', { name: agreements.joint.accept, exact: true })
  await accept.click()
  await accept.waitFor({ state: 'detached' })
  for (const page of [joost, samira]) {
    await page.goto(`${table}/sign`)
    await arrive(page)
    await sign(page, words)
  }
  await samira.goto(`${table}/agreements`)
  await arrive(samira)
  await samira.getByText(agreements.time.text, { exact: true }).first().click()
}

/** The document that both signed, as it was fetched: whole, and with two signatures. */
export async function expectSignedDocument(page: Page, { agreements }: Words): Promise<void> {
  const link = page.getByRole('link', { name: agreements.sign.document })
  const reply = await page.request.get((await link.getAttribute('href'))!)
  expect(reply.headers()['content-type']).toBe('application/pdf')
  const paper = verifyDocument(await reply.body())
  expect(paper).toMatchObject({ valid: true, state: 'signed', textHashMatches: true })
  expect(paper.signatures).toHaveLength(2)
}
