import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible, expectFits, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

const said = {
  nl: {
    expected: 'Een vaste vrije dag',
    happened: 'Drie keer ging die dag niet door',
    felt: 'Ik raak er moe van',
  },
  en: { expected: 'A fixed day off', happened: 'Three times that day was taken', felt: 'It makes me tired' },
} as const
const deal = { nl: 'De dinsdag blijft van mij', en: 'Tuesday stays mine' } as const

describe.each(settingsFor('mending'))('something was not kept, in %s at %i', (language, width) => {
  const { repair: words, agreements } = wordsIn(language)
  const own = said[language]
  const stage = setStage()
  const seat = async (chair: string) => {
    const page = await stage.window({ language, width })
    await takeChair(page, chair)
    return page
  }
  const looksRight = async (page: Page, what: string) => {
    await expectAccessible(page, what)
    await expectFits(page, what)
  }
  const shelfOf = async (page: Page) => {
    const { relations } = (await (await page.request.get('/api/me')).json()) as {
      relations: { relationId: string }[]
    }
    return `/relations/${relations[0]!.relationId}/repair`
  }
  const opened = async (page: Page, at: string) => {
    await page.goto(at)
    await arrive(page)
  }

  test('[A08] [A09] [A10] [A11] a breach is written down, repaired by a deal, and whole for both', async () => {
    const [samira, joost] = [await seat('samira'), await seat('joost')]
    const shelf = await shelfOf(samira)
    // The other party's own shelf before anything is written, to the byte.
    const seen = async () => (await joost.request.get(`/api${shelf.replace('/repair', '/breaches')}`)).text()
    const before = await seen()
    await opened(samira, shelf)
    await looksRight(samira, 'the shelf')
    await samira.getByRole('button', { name: words.shelf.write }).click()
    // Nothing is kept while a question is open, and each that is has its sentence.
    await samira.getByRole('button', { name: words.write.keep }).click()
    await samira.getByText(words.write.missing).waitFor()
    expect(
      await samira.getByText(`${words.write.dimensions.authority}: ${words.write.errors.dimension}`).count(),
    ).toBe(1)
    await samira.getByRole('radio', { name: words.write.from.own }).check({ force: true })
    await samira.getByLabel(words.write.own).fill(own.expected)
    await samira.getByLabel(words.write.happened).fill(own.happened)
    await samira.getByRole('radio', { name: words.write.states.threatened }).check({ force: true })
    await samira.getByRole('radio', { name: words.write.weights.heavy, exact: true }).check({ force: true })
    for (const name of ['exchange', 'authority', 'cooperation'] as const)
      await samira
        .getByRole('radiogroup', { name: words.write.dimensions[name] })
        .getByRole('radio', { name: name === 'authority' ? words.write.no : words.write.yes })
        .check({ force: true })
    await samira.getByLabel(words.write.feelingLabel, { exact: true }).fill(own.felt)
    await looksRight(samira, 'writing it down')
    await samira.getByRole('button', { name: words.write.keep }).click()
    await samira.getByRole('heading', { name: own.expected }).waitFor()
    await samira.getByRole('button', { name: words.entry.happenedNow }).click()
    await samira.getByRole('button', { name: words.entry.threatensAgain }).waitFor()
    expect(await seen()).toBe(before)

    // Exactly four doors; the third says who there is, and keeps nothing.
    const doors = samira.getByRole('list', { name: words.doors.title }).getByRole('listitem')
    expect(await doors.filter({ has: samira.getByRole('heading', { level: 3 }) }).count()).toBe(4)
    const door = (name: 'talk' | 'deal' | 'confidant' | 'leave') =>
      samira.locator('button', { hasText: `: ${words.doors[name].title}` })
    await door('confidant').click()
    await samira.getByRole('heading', { name: words.confidant.title }).waitFor()
    await looksRight(samira, 'whom to turn to')
    expect(await seen()).toBe(before)

    await door('deal').click()
    await samira.getByLabel(words.deal.words).fill(deal[language])
    await samira.getByRole('button', { name: words.deal.open }).click()
    const gate = samira.getByRole('dialog')
    expect(await gate.getByLabel(agreements.deals.description).inputValue()).toBe(deal[language])
    await gate.getByRole('button', { name: agreements.deals.save }).click()
    await samira.getByText(fill(words.deal.made, { title: deal[language] })).waitFor()

    await samira.getByRole('button', { name: words.mended.say }).click()
    await samira.getByRole('button', { name: fill(words.mended.tell, { other: 'Joost' }) }).click()
    await samira.getByText(fill(words.mended.toldAlready, { other: 'Joost' })).waitFor()
    await looksRight(samira, 'mended, and told')

    // Joost reads the deal and that it is whole, and no word of what led to it.
    await opened(joost, shelf)
    await joost.getByText(fill(words.told.deal, { title: deal[language] })).waitFor()
    const told = await seen()
    for (const word of Object.values(own)) expect(told).not.toContain(word)
    await looksRight(joost, 'what was told')
    await joost.getByRole('button', { name: words.told.agree }).click()
    await joost.getByRole('button', { name: words.told.agree }).waitFor({ state: 'detached' })
    await samira.reload()
    await arrive(samira)
    await samira.locator('.cup--agreed').first().waitFor()
    await looksRight(samira, 'whole for both')

    await samira.getByRole('button', { name: words.entry.withdraw }).click()
    await samira.getByRole('dialog').getByRole('button', { name: words.entry.withdraw }).click()
    await samira.getByRole('heading', { name: own.expected }).waitFor({ state: 'detached' })
    expect(await seen()).toBe(before)
  })

  test('[A11] Esc twice, or the button, is away: the page and its place in the browser are gone', async () => {
    const page = await seat('samira')
    const shelf = await shelfOf(page)
    const home = new URL(page.url()).pathname
    for (const away of ['keys', 'button'] as const) {
      await opened(page, shelf.replace('/repair', '/agreements'))
      await page.getByRole('link', { name: words.link.label }).click()
      await page.getByRole('button', { name: words.shelf.write }).click()
      await page.getByLabel(words.write.happened).fill(own.happened)
      // What the browser's own tab says is no word of it, and once is not twice.
      expect(await page.title()).toBe(`${words.shelf.back} · Wisselwerk`)
      if (away === 'keys') {
        await page.keyboard.press('Escape')
        await page.keyboard.press('Escape')
      } else await page.getByRole('button', { name: words.exit.label }).click()
      await page.waitForURL(url => url.pathname !== shelf)
      await arrive(page)
      expect(await page.getByText(own.happened).count()).toBe(0)
      await page.goBack()
      await arrive(page)
      expect(new URL(page.url()).pathname).not.toBe(shelf)
    }
    expect(home).not.toBe(shelf)
  })

  test('[A12] [A13] HR says what makes breach likelier, the works council finds so too, and both read what a breach does', async () => {
    const [hr, council] = [await seat('marieke'), await seat('ineke')]
    await opened(hr, '/conditions')
    await looksRight(hr, 'what makes breach likelier')
    await hr
      .locator('button', { hasText: new RegExp(`^${words.conditions.say}:`) })
      .first()
      .click()
    const form = hr.getByRole('dialog')
    await form.getByRole('radiogroup').first().waitFor()
    for (const group of await form.getByRole('radiogroup').all())
      await group.getByRole('radio', { name: words.conditions.yes }).check({ force: true })
    await looksRight(hr, 'saying it of a team')
    await form.getByRole('button', { name: words.conditions.keep }).click()
    await form.waitFor({ state: 'detached' })
    await opened(council, '/conditions')
    const agree = council.locator('button', { hasText: words.conditions.agree })
    const open = await agree.count()
    expect(open).toBeGreaterThan(0)
    await agree.first().click()
    await expect.poll(() => agree.count()).toBe(open - 1)
    await council.getByRole('link', { name: words.conditions.explain }).first().click()
    await council.getByRole('heading', { name: words.explain.listTitle }).waitFor()
    for (const sentence of Object.values(words.explain.items))
      expect(await council.getByText(sentence).count()).toBe(1)
    await looksRight(council, 'what a breach does')
  })
})
