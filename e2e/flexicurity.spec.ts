import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible, expectFits, takeChair } from './support/browser.ts'
import { arrive, settle } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { languagesFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// One wall of HR activities: HR builds, ties and publishes with the keyboard alone; the works council reads it.
describe.each(languagesFor('flexicurity'))('the flexicurity map in %s', language => {
  const { flexicurity: words, shell } = wordsIn(language)
  const stage = setStage()
  const proof = fill(words.verdict.proof, { of: 108 })
  const centre = words.activities['mobility-centre']
  const verdict = (page: Page) => page.locator('h1 + p [role=status]')
  const tile = (page: Page, cell: string) => page.locator(`[data-tile="${cell}"]`)
  const card = (page: Page, name: string) => page.locator('.shelf-card', { hasText: name }).first()
  const openMinuses = (count: number) => fill(words.verdict.open_other, { count })
  const sees = async (page: Page, sentence: string) => verdict(page).filter({ hasText: sentence }).waitFor()
  const check = async (page: Page, what: string) => {
    await expectAccessible(page, what)
    await expectFits(page, what)
  }

  /** As somebody without a mouse goes: from one thing to the next, until what has the focus says this. */
  async function tabTo(page: Page, said: string) {
    for (let step = 0; step < 150; step++) {
      await page.keyboard.press('Tab')
      const found = await page.evaluate(() => {
        const { activeElement } = document
        const field = activeElement?.id ? document.querySelector(`label[for="${activeElement.id}"]`) : null
        return (
          activeElement?.getAttribute('aria-label') ?? field?.textContent ?? activeElement?.textContent ?? ''
        )
      })
      if (found.startsWith(said)) return
    }
    throw new Error(`The keyboard never reached ‘${said}’`)
  }

  test('HR builds a package by keyboard alone, ties a cord and publishes; the council reads it; who is late loses nothing', async () => {
    const marieke = await stage.window({ language })
    const late = await stage.window({ language })
    const ineke = await stage.window({ language, width: 390 })
    for (const page of [marieke, late]) await takeChair(page, 'marieke')
    await takeChair(ineke, 'ineke')
    const sent: string[] = []
    marieke.on('request', request => {
      if (request.method() !== 'GET') sent.push(`${request.method()} ${new URL(request.url()).pathname}`)
    })

    await marieke.goto('/flexicurity')
    await arrive(marieke)
    await sees(marieke, openMinuses(3))
    expect(await marieke.locator('.tile').count()).toBe(42)
    // Twelve cells of the article cannot be read, and are hatched.
    expect(await marieke.locator('.tile[data-hatched]').count()).toBe(12)
    await check(marieke, 'the wall')

    // One card is all it takes; without it the cords that were tied to it hang loose again.
    await tabTo(marieke, centre)
    await marieke.keyboard.press('Space')
    await sees(marieke, proof)
    expect(await tile(marieke, 'work-life.F').getAttribute('data-state')).toBe('tied')
    await marieke.keyboard.press('Space')
    await sees(marieke, openMinuses(3))
    expect(await tile(marieke, 'work-life.F').getAttribute('data-state')).toBe('loose')

    // A minus is tied to another card of the wall, with a reason.
    await tabTo(marieke, words.clusters['internal-mobility'])
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await marieke.keyboard.press(key)
    const reached = await marieke.evaluate(() => document.activeElement?.getAttribute('data-tile'))
    expect(reached).toBe('external-mobility.I')
    await marieke.keyboard.press('Enter')
    await marieke.getByRole('dialog').waitFor()
    await check(marieke, 'tying')
    await tabTo(marieke, words.cord.choose)
    await marieke.keyboard.press('ArrowDown')
    await tabTo(marieke, words.cord.why)
    await marieke.keyboard.type('Wie even geen dienst heeft, werkt mee aan een project.')
    await tabTo(marieke, words.cord.tie)
    await marieke.keyboard.press('Enter')
    await sees(marieke, openMinuses(2))
    expect(await tile(marieke, 'external-mobility.I').getAttribute('data-state')).toBe('tied')

    // Nothing left this device so far; after a reload it is all still there.
    expect(sent).toEqual([])
    await marieke.reload()
    await sees(marieke, openMinuses(2))

    // Somebody else of HR has the same page open, and lays down another card, by dragging.
    await late.goto('/flexicurity')
    await card(late, words.activities.sabbatical).dragTo(late.locator('.tile-wall'))
    await late.locator('.shelf-card[aria-pressed=true]', { hasText: words.activities.sabbatical }).waitFor()

    await tabTo(marieke, centre)
    await marieke.keyboard.press('Space')
    await sees(marieke, proof)
    await tabTo(marieke, words.publish.action)
    await marieke.keyboard.press('Enter')
    await tabTo(marieke, fill(words.publish.confirm, { number: 2 }))
    await marieke.keyboard.press('Enter')
    await marieke.getByText(fill(words.publish.done, { number: 2 })).waitFor()
    expect(sent).toEqual(['POST /api/flexicurity/packages'])

    // Refused in a sentence; what was made is still there, and can come after it.
    await late.getByRole('button', { name: words.publish.action, exact: true }).click()
    await late.getByRole('button', { name: fill(words.publish.confirm, { number: 2 }) }).click()
    await late.getByText(words.refusals['published-meanwhile'].reason).waitFor()
    expect(await card(late, words.activities.sabbatical).getAttribute('aria-pressed')).toBe('true')
    await check(late, 'who was late')
    await late.getByRole('button', { name: words.publish.goOn }).click()
    await late.getByRole('button', { name: words.publish.action, exact: true }).click()
    await late.getByRole('button', { name: fill(words.publish.confirm, { number: 3 }) }).click()
    await late.getByText(fill(words.publish.done, { number: 3 })).waitFor()

    // The works council reads what was published, lays the two side by side, and tries out something of its own.
    await ineke.goto('/flexicurity/compare')
    await ineke.getByRole('combobox', { name: words.compare.right, exact: true }).selectOption('package-2')
    await ineke.getByText(proof).waitFor()
    await check(ineke, 'side by side')
    await ineke.goto('/flexicurity')
    await arrive(ineke)
    await sees(ineke, openMinuses(3))
    expect(await ineke.getByRole('button', { name: words.publish.action, exact: true }).count()).toBe(0)
    await card(ineke, centre).click()
    await sees(ineke, proof)
    await check(ineke, 'the wall on a phone')
    for (const page of [marieke, late, ineke]) await page.context().close()
  })

  test('a connection that is lost while publishing is said at once, and the package is still there', async () => {
    const page = await stage.window({ language })
    await takeChair(page, 'marieke')
    await page.goto('/flexicurity')
    await verdict(page).waitFor()
    await settle(page)
    const press = card(page, words.activities['new-ways-of-working'])
    await press.click()
    const laid = await press.getAttribute('aria-pressed')
    await page.context().setOffline(true)
    await page.getByRole('button', { name: words.publish.action, exact: true }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /[0-9]$/ })
      .click()
    await page.getByText(shell.offline.title).waitFor()
    expect(await press.getAttribute('aria-pressed')).toBe(laid)
    await page.context().setOffline(false)
    await page.reload()
    await verdict(page).waitFor()
    expect(await press.getAttribute('aria-pressed')).toBe(laid)
    await page.context().close()
  })

  test('[H02] the wall hatches the cells that cannot be read, and says what they may hold and in how many of 108', async () => {
    const page = await stage.window({ language })
    await takeChair(page, 'ineke')
    await page.goto('/flexicurity')
    const hatched = page.locator('.tile[data-hatched]')
    await hatched.first().waitFor()
    const cells = await hatched.evaluateAll(tiles => tiles.map(one => one.getAttribute('data-tile')))
    expect(cells.map(cell => cell!.split('.')[0])).toEqual([
      ...Array(3).fill('terms'),
      ...Array(3).fill('sustainable-employability'),
      ...Array(2).fill('training'),
      ...Array(4).fill('csr'),
    ])
    await tile(page, 'terms.W').focus()
    const { plus, minus } = words.wall.marks
    for (const [mark, worlds] of [
      [minus, 72],
      [words.wall.marks.none, 36],
    ])
      await page
        .getByRole('listitem')
        .getByText(fill(words.detail.reading, { mark: mark!, worlds: worlds!, of: 108 }), { exact: true })
        .waitFor()
    expect(
      await page.getByText(fill(words.detail.reading, { mark: plus, worlds: 36, of: 108 })).count(),
    ).toBe(0)
    await page.getByText(fill(words.detail.source, { paper: words.papers['001'], lines: '616' })).waitFor()
    await page.context().close()
  })

  test('[H09] by touch a card is laid down, its verdict stands beside the finger, and nothing leaves the phone', async () => {
    const page = await stage.window({ language, width: 390, touch: true })
    await takeChair(page, 'marieke')
    const sent: string[] = []
    page.on('request', request => request.method() !== 'GET' && sent.push(request.url()))
    await page.goto('/flexicurity')
    await verdict(page).waitFor()
    const press = card(page, words.activities['freelance-marketplace'])
    await page.locator('.card-shelf__group summary', { hasText: words.clusters['external-mobility'] }).tap()
    const before = (await press.getAttribute('aria-pressed')) === 'true'
    await press.tap()
    expect(await press.getAttribute('aria-pressed')).toBe(String(!before))
    const bar = page.locator('.flexicurity-bar')
    const inSight = async () => {
      const box = (await bar.boundingBox())!
      return box.y >= 0 && box.y + box.height <= 844
    }
    expect(await inSight()).toBe(true)
    expect(await bar.locator('p').textContent()).toBe(await verdict(page).textContent())

    await bar.getByRole('button', { name: words.shelf.toWall }).tap()
    await tile(page, 'terms.W').tap()
    const said = page.locator('.flexicurity-detail')
    await said.getByText(words.detail.unplaced).waitFor()
    expect((await said.boundingBox())!.y).toBeLessThan(844)
    await check(page, 'a tile on a phone')
    await said.getByRole('button', { name: words.detail.close }).tap()
    await said.getByText(words.detail.pick).waitFor()
    expect(sent).toEqual([])
    await page.context().close()
  })

  test('[H13] combination security stands once, with all three readings and their lines', async () => {
    const page = await stage.window({ language, width: 390 })
    await takeChair(page, 'joost')
    await page.goto('/flexicurity/meaning')
    for (const [seed, lines] of [
      ['000', '262-267'],
      ['001', '153-157'],
      ['001', '604-630'],
    ] as const)
      await page.getByText(fill(words.meaning.source, { paper: words.papers[seed], lines })).waitFor()
    for (const reading of Object.values(words.meaning.readings)) await page.getByText(reading).waitFor()
    await page.context().close()
  })

  test('a manager writes what the team needs; somebody of the team reads it beside the own cards', async () => {
    const joost = await stage.window({ language })
    const samira = await stage.window({ language, width: 390 })
    await takeChair(joost, 'joost')
    await takeChair(samira, 'samira')
    await joost.goto('/flexicurity/needs')
    await joost.getByRole('button', { name: words.needs.add }).first().click()
    await joost.getByLabel(words.needs.what, { exact: true }).fill('Een tweede fiets')
    await joost.getByLabel(words.needs.when, { exact: true }).fill('in de winter')
    await joost.getByLabel(words.needs.howLong, { exact: true }).fill('drie maanden')
    await check(joost, 'a card for the team')
    await joost.getByRole('button', { name: words.needs.save, exact: true }).click()
    // What is needed stands beside what the package gives, one card for each column of the map.
    const meeting = joost.locator('section', {
      has: joost.getByRole('heading', { name: words.meeting.title }),
    })
    expect(await meeting.getByRole('article').count()).toBe(6)
    await meeting.getByText(fill(words.meeting.published, { number: 3 })).waitFor()
    await expect.poll(() => meeting.getByRole('link').count()).toBe(3)
    await joost.getByText('Een tweede fiets', { exact: true }).waitFor()
    const { relations } = await (await samira.request.get('/api/me')).json()
    await samira.goto(`/relations/${relations[0].relationId}/needs`)
    await samira.getByText('Een tweede fiets', { exact: true }).waitFor()
    await check(samira, 'own cards and those of the team')
    expect((await samira.request.get('/api/flexicurity')).status()).toBe(403)
    for (const page of [joost, samira]) await page.context().close()
  })
})
