import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { languagesFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// What goes wrong on an ordinary day: nothing typed is lost, and every refusal is a sentence.
describe.each(languagesFor('trouble'))('trouble in %s', language => {
  const { agreements, expectations, people } = wordsIn(language)
  const stage = setStage()

  /** Somebody whose view is still being written, with a window at its first open question. */
  const writer = async (): Promise<{ page: Page; table: string }> => {
    const page = await stage.window({ language })
    await takeChair(page, 'fatma')
    const { relations } = await (await page.request.get('/api/me')).json()
    const relation = relations.find((entry: { side: string }) => entry.side === 'employee')
    const url = `/api/relations/${relation.relationId}`
    const view = await (await page.request.get(`${url}/view`)).json()
    if (view.open) await page.request.post(`${url}/rounds`, { data: {} })
    else if (view.mine.submitted) {
      if (view.mine.released) await page.request.post(`${url}/view/withdraw`, { data: {} })
      await page.request.post(`${url}/view/reopen`, { data: {} })
    }
    return { page, table: `/relations/${relation.relationId}` }
  }
  const answered = async (
    page: Page,
    table: string,
  ): Promise<Record<string, { importance: number | null }>> =>
    (await (await page.request.get(`/api${table}/view`)).json()).answers
  const question = (page: Page) => page.getByRole('group', { name: expectations.scales.importance.question })

  test('a lost connection: the answer is remembered, also after a reload, and saved when the connection is back', async () => {
    const { page, table } = await writer()
    await page.goto(`${table}/view`)
    await question(page).waitFor()
    const before = Object.keys(await answered(page, table)).length
    await page.route('**/api/relations/*/view', route =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    )
    const statement = await page.locator('h2').first().textContent()
    await question(page).getByRole('radio').nth(3).check({ force: true })
    await page.getByText(expectations.view.saving.waiting).waitFor()
    await page.reload()
    await page.getByText(statement!).waitFor()
    expect(await question(page).getByRole('radio').nth(3).isChecked()).toBe(true)
    expect(Object.keys(await answered(page, table))).toHaveLength(before)
    await page.unroute('**/api/relations/*/view')
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await page.getByText(expectations.view.saving.saved, { exact: true }).waitFor()
    await expect
      .poll(
        async () =>
          Object.values(await answered(page, table)).filter(answer => answer.importance === 4).length,
      )
      .toBeGreaterThan(0)
    await page.context().close()
  })

  test('two tabs of one person: what each filled in is kept', async () => {
    const { page, table } = await writer()
    const second = await page.context().newPage()
    for (const tab of [page, second]) {
      await tab.goto(`${table}/view`)
      await question(tab).waitFor()
    }
    await page.getByRole('button', { name: expectations.view.next, exact: true }).click()
    await question(page).getByRole('radio').nth(0).check({ force: true })
    await page.getByText(expectations.view.saving.saved, { exact: true }).waitFor()
    const saved = Object.keys(await answered(page, table))
    await second.getByRole('button', { name: expectations.view.next, exact: true }).click()
    await second.getByRole('button', { name: expectations.view.next, exact: true }).click()
    await question(second).getByRole('radio').nth(1).check({ force: true })
    await expect
      .poll(async () => Object.keys(await answered(second, table)).length)
      .toBeGreaterThanOrEqual(saved.length)
    await second.getByText(expectations.view.saving.saved, { exact: true }).waitFor()
    const both = await answered(second, table)
    for (const item of saved) expect(Object.keys(both)).toContain(item)
    await page.context().close()
  })

  test('a link to somebody else’s table says that it is not theirs, and where to go', async () => {
    const { page } = await writer()
    const samira = await stage.window({ language })
    await takeChair(samira, 'samira')
    const { relations } = await (await samira.request.get('/api/me')).json()
    for (const place of ['', '/view', '/talk', '/renderings', '/sign', '/agreements']) {
      await page.goto(`/relations/${relations[0].relationId}${place}`)
      await page
        .getByRole('heading', { level: 1, name: people.refusals['no-such-relation'].reason })
        .waitFor()
      expect(await page.locator('main').textContent()).not.toContain('Samira')
    }
    await expectAccessible(page, 'refusal')
    await page.goto('/relations/not-a-relation')
    await arrive(page)
    await page.context().close()
    await samira.context().close()
  })

  test('a version that is no longer the newest cannot be signed, and the screen shows the newer one', async () => {
    const samira = await stage.window({ language })
    const joost = await stage.window({ language })
    await takeChair(samira, 'samira')
    await takeChair(joost, 'joost')
    const { relations } = await (await samira.request.get('/api/me')).json()
    const url = `/api/relations/${relations[0].relationId}/agreements`
    const { agreements: all } = await (await samira.request.get(url)).json()
    const one = `${url}/${all.at(-1).agreementId}`
    const state = await (await samira.request.get(one)).json()
    for (const id of state.waiting)
      await samira.request.put(`${one}/reactions/${id}`, { data: { kind: 'agree' } })
    const leftOut = state.others[0].clauses.map(({ id }: { id: string }) => ({ clauseId: id, word: 'Later' }))
    const propose = async (page: Page, basedOn: number) => {
      const reply = await page.request.post(`${one}/versions`, {
        data: { basedOn, clauses: state.mine.clauses, why: '', leftOut },
      })
      expect(reply.status()).toBe(201)
      return (await reply.json()).versions.at(-1)
    }
    const first = await propose(samira, 0)
    await joost.request.post(`${one}/accept`, { data: { number: 1, hash: first.hash } })
    await joost.goto(`/relations/${relations[0].relationId}/sign`)
    await joost.getByRole('button', { name: agreements.sign.action }).first().click()
    await propose(samira, 1)
    await joost.getByRole('dialog').getByRole('button', { name: agreements.sign.action }).click()
    await joost
      .getByText(fill(agreements.refusals['version-outdated'].reason, { newest: 2, basedOn: 1 }))
      .first()
      .waitFor()
    const after = await (await joost.request.get(one)).json()
    expect(after.versions.flatMap((version: { signatures: unknown[] }) => version.signatures)).toEqual([])
    await samira.context().close()
    await joost.context().close()
  })
})
