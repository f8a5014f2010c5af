import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible, expectFits, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { languagesFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Two people who agree look whether something is better for both; what each finds it worth stays with each.
describe.each(languagesFor('better-for-both'))('better for both in %s', language => {
  const { mediation, agreements } = wordsIn(language)
  const stage = setStage()

  test('from a proposal to what both say yes to, and from there into the text', async () => {
    const samira = await stage.window({ language })
    const joost = await stage.window({ language, width: 390 })
    await takeChair(samira, 'samira')
    await takeChair(joost, 'joost')
    const better = await agree(samira, joost)
    const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
    const check = async (what: string) => {
      for (const page of [samira, joost]) {
        await arrive(page)
        await expectAccessible(page, what)
        await expectFits(page, what)
      }
    }
    const joostSees = fill(mediation.begin.asked, { other: 'Samira' })

    await samira.goto(better)
    await press(samira, fill(mediation.begin.propose, { other: 'Joost' }))
    await samira.getByText(fill(mediation.begin.waiting, { other: 'Joost' })).waitFor()
    await joost.goto(better)
    await joost.getByText(joostSees).waitFor()
    await press(joost, mediation.begin.yes)

    // Two topics: the first clause, and something that is not in the text yet.
    await samira.reload()
    await samira.getByRole('button', { name: mediation.list.addOption }).first().click()
    await samira.getByLabel(fill(mediation.list.other, { number: 1 })).fill('Samira werkt drie dagen korter')
    await press(samira, mediation.list.addTopic)
    await samira.getByLabel(mediation.list.topic, { exact: true }).last().fill('Leerlingen')
    await samira
      .getByLabel(fill(mediation.list.other, { number: 1 }))
      .last()
      .fill('Samira begeleidt een leerling')
    await samira.reload()
    await press(samira, mediation.list.save)
    await press(samira, mediation.list.confirm)
    await joost.reload()
    await check('the list')
    await press(joost, mediation.list.confirm)

    await weigh(samira, [
      [1, 5],
      [3, 2],
    ])
    await samira.getByText(fill(mediation.weigh.sealed, { other: 'Joost' })).waitFor()
    await joost.reload()
    await joost.getByText(fill(mediation.weigh.otherSealed, { other: 'Samira' })).waitFor()
    await check('weighing')
    await weigh(joost, [
      [3, 2],
      [1, 5],
    ])
    await joost.getByRole('heading', { name: fill(mediation.offers.package, { number: 1 }) }).waitFor()
    expect(await joost.getByText(mediation.offers.get, { exact: true }).count()).toBeGreaterThan(0)
    await samira.reload()
    await check('packages')

    for (const page of [samira, joost]) {
      for (const yes of await page.getByLabel(mediation.offers.yes).all()) await yes.check()
      await press(page, mediation.offers.send)
    }
    await joost.getByText(mediation.end.found).waitFor()
    await samira.reload()
    await press(samira, mediation.end.toText)
    await samira.getByText('Samira werkt drie dagen korter').first().waitFor()
    await samira.getByRole('button', { name: fill(agreements.joint.propose, { other: 'Joost' }) }).waitFor()
    for (const page of [samira, joost]) await page.context().close()
  })

  /** Likings per topic, in the order of the list: what holds now, then the other choice. */
  async function weigh(page: Page, likings: readonly (readonly [number, number])[]) {
    const words = mediation.weigh.worthWords
    const steps = [words.one, words.two, words.three, words.four, words.five]
    for (const [at, liking] of likings.flat().entries())
      await page
        .getByLabel(`${liking}: ${steps[liking - 1]}`, { exact: true })
        .nth(at)
        .check()
    await page.getByRole('button', { name: mediation.weigh.seal, exact: true }).click()
  }

  /** Samira and Joost finish the text that they were writing; the address of what follows. */
  async function agree(samira: Page, joost: Page): Promise<string> {
    const read = async (page: Page, url: string) => (await page.request.get(url)).json()
    const { relations } = await read(samira, '/api/me')
    const { relationId } = relations[0]
    const { agreements: all } = await read(samira, `/api/relations/${relationId}/agreements`)
    const url = `/api/relations/${relationId}/agreements/${all.at(-1).agreementId}`
    for (const page of [samira, joost])
      for (const clauseId of (await read(page, url)).waiting)
        await page.request.put(`${url}/reactions/${clauseId}`, { data: { kind: 'agree' } })
    const { mine, others } = await read(joost, url)
    const leftOut = others[0].clauses.map(({ id }: { id: string }) => ({ clauseId: id, word: 'Later' }))
    const written = await joost.request.post(`${url}/versions`, {
      data: { basedOn: 0, clauses: mine.clauses, leftOut },
    })
    const { number, hash } = (await written.json()).versions[0]
    const accepted = await samira.request.post(`${url}/accept`, { data: { number, hash } })
    expect(accepted.status()).toBe(200)
    return `/relations/${relationId}/better`
  }
})
