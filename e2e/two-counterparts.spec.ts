import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Oleksandr works through an agency. He, its contact Agnes and whoever manages him each look from a window of their own.
describe.each(settingsFor('two-counterparts'))('two counterparts in %s at %i', (language, width) => {
  const { counterparts: words, people } = wordsIn(language)
  const stage = setStage()
  const comeIn = async (chair: Parameters<typeof takeChair>[1]) => {
    const page = await stage.window({ language, width })
    await takeChair(page, chair)
    return page
  }
  const [aboutPay, aboutWork, aboutLater] = ['Reiskosten 17', 'Inwerken 23', 'Later 31'] as const
  const lay = async (
    page: Page,
    about: keyof typeof words.about,
    said: string,
    to: readonly string[] = [],
  ) => {
    await page.getByRole('radio', { name: words.about[about] }).check()
    for (const name of to) await page.getByRole('checkbox', { name, exact: true }).check()
    await page.getByLabel(words.lay.words).fill(said)
    await page.getByRole('button', { name: words.lay.lay }).click()
    await page.getByRole('main').getByText(said, { exact: true }).first().waitFor()
    await expect.poll(() => page.getByLabel(words.lay.words).inputValue()).toBe('')
  }

  test('[B14] the worker sees both threads side by side, each counterpart their own alone', async () => {
    const worker = await comeIn('oleksandr')
    const { relations } = await (await worker.request.get('/api/me')).json()
    const { relationId, manager } = relations[0]
    const given = manager.name.split(' ')[0]
    const table = `/relations/${relationId}`
    await worker.goto(table)
    await arrive(worker)
    await worker.getByRole('link', { name: words.link.open }).click()
    await worker.getByRole('heading', { level: 1, name: words.worker.title }).waitFor()
    await arrive(worker)
    await expectFine(worker, 'two threads')
    for (const name of ['Agnes', given])
      await worker.getByRole('heading', { name: fill(words.column.with, { name }), exact: true }).waitFor()

    await lay(worker, 'pay', aboutPay)
    await lay(worker, 'performance', aboutWork)
    await lay(worker, 'perspective', aboutLater, ['Agnes', given])
    await expect.poll(() => worker.getByRole('main').getByText(aboutLater, { exact: true }).count()).toBe(2)
    await expectFine(worker, 'laid with both')

    const agnes = await comeIn('agnes')
    await agnes.goto('/')
    await agnes.getByText(people.guests.stay.agencyText).waitFor()
    await expectFine(agnes, 'where the contact comes in')
    await agnes.locator(`a[href="/seats/${relationId}"]`).click()
    await agnes.getByRole('heading', { level: 1 }).getByText('Oleksandr').waitFor()
    await agnes.getByText(aboutPay, { exact: true }).waitFor()
    await agnes.getByText(aboutLater, { exact: true }).waitFor()
    expect(await agnes.getByText(aboutWork).count()).toBe(0)
    const card = agnes.locator('article').filter({ hasText: aboutPay })
    await card.locator('summary').click()
    await card.getByLabel(words.topic.words).fill('Vanaf oktober 19')
    await card.getByRole('button', { name: words.topic.send }).click()
    await card.getByText('Vanaf oktober 19', { exact: true }).waitFor()
    await expectFine(agnes, 'the thread of the contact')
    // Nothing else of that table is there for them.
    for (const part of ['talk', 'view', 'gap', 'agreements', 'mirrors', 'sign'])
      expect([
        part,
        (await agnes.request.get(`/api${table}/${part === 'talk' ? 'talks' : part}`)).status(),
      ]).toEqual([part, 404])

    await worker.reload()
    await worker.getByText('Vanaf oktober 19', { exact: true }).waitFor()

    // Yulia has no chair in the example; her account is that of whoever manages, seen by what the server lets out to her.
    await worker.goto(`${table}/talk`)
    await worker.getByText(aboutWork, { exact: true }).first().waitFor()
    expect(await worker.getByText(aboutPay, { exact: true }).count()).toBe(0)
    await expectFine(worker, 'the talk with whoever manages')
  })

  test('[B14] HR gives the contact a chair at the table of another agency worker, and sees nothing of what they talk about', async () => {
    const hr = await comeIn('marieke')
    const { rows } = await (await hr.request.get('/api/register?search=P007')).json()
    const taken = rows[0].relationId
    await hr.goto(`/people/${taken}/seats`)
    await hr.getByRole('cell', { name: people.seats.kinds.agency }).waitFor()
    await expectFine(hr, 'the chair of the contact')
    expect((await hr.request.get(`/api/relations/${taken}/counterparts`)).status()).toBe(404)

    const others = await Promise.all(
      [1, 2, 3, 4, 5].map(
        async page => (await (await hr.request.get(`/api/register?page=${page}`)).json()).rows,
      ),
    )
    const other = others.flat().find(row => row.kind === 'agency' && row.relationId !== taken)
    await hr.goto(`/people/${other.relationId}/seats`)
    await hr.getByText(people.seats.agencyWorker).waitFor()
    await hr.getByText(people.seats.alone).waitFor()
    await hr.getByLabel(people.seats.number, { exact: true }).fill('A001')
    await hr.getByRole('button', { name: people.seats.give, exact: true }).click()
    await hr.getByRole('cell', { name: people.seats.parts.counterpart }).waitFor()
    await expectFine(hr, 'given')
    const agnes = await comeIn('agnes')
    await agnes.goto('/')
    await agnes.locator(`a[href="/seats/${other.relationId}"]`).click()
    await agnes.getByText(words.column.noTopics).waitFor()
    await expectFine(agnes, 'a thread in which nothing lies')
  })
})
