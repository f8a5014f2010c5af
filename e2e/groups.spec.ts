import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { wordsIn as exampleWords } from '../db/demo/words/words.ts'
import { takeChair } from './support/browser.ts'
import { look } from './support/look.ts'
import { settle } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// HR and the works council see how it goes in groups, and nobody in them.
describe.each(settingsFor('groups'))('groups in %s at %i', (language, width) => {
  const { campaigns, overview, shell } = wordsIn(language)
  const example = exampleWords(language)
  const stage = setStage()
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

  test('HR closes a round, and what came out stands still for everybody who may look', async () => {
    const hr = await stage.window({ language, width })
    await takeChair(hr, 'marieke')
    await hr.goto('/hr')
    await hr.getByText(shell.hr.note).waitFor()
    await look(hr, 'HR workplace')
    await hr.goto('/pictures')
    await look(hr, 'rounds')
    await press(hr, campaigns.close)
    await hr.getByText(campaigns.closeText).waitFor()
    await look(hr, 'asked before closing')
    await press(hr, campaigns.closeNow)
    await hr.getByRole('link', { name: campaigns.look }).nth(1).waitFor()
    await hr.getByRole('link', { name: campaigns.look }).first().click()
    await hr
      .getByRole('heading', { name: fill(campaigns.picture.title, { name: example.rounds[1] }) })
      .waitFor()
    await look(hr, 'picture')
    await hr.getByText(campaigns.picture.table).first().click()
    await hr.getByText(campaigns.statistics.title).first().click()
    await hr.getByText(campaigns.statistics.note).waitFor()
    await look(hr, 'picture with figures')
    // Reliability, difference and agreement of eight rooms, each with its interval.
    const figure = fill(campaigns.statistics.interval, { value: '#', low: '#', high: '#' })
      .replace(/[()]/g, '\\$&')
      .replaceAll('#', '-?[0-9][.,][0-9]{2}')
    const cells = hr.locator('td', { hasText: new RegExp(`^${figure}$`) })
    expect(await cells.count()).toBe(3 * 8)
    await hr.getByLabel(campaigns.picture.group, { exact: true }).selectOption({ index: 1 })
    await settle(hr)
    await look(hr, 'picture of a team')
    await hr.context().close()
  })

  test('the works council has the year made, asks about a figure, and HR answers', async () => {
    const council = await stage.window({ language, width })
    await takeChair(council, 'ineke')
    await council.goto('/overviews')
    await look(council, 'years')
    const lastYear = council.getByRole('article', { name: '2025' })
    await lastYear.getByRole('button', { name: overview.list.make, exact: true }).click()
    await lastYear.getByRole('link', { name: overview.list.open }).click()
    await council.getByText(fill(overview.foldedNote, { least: 5 })).waitFor()
    await look(council, 'overview')
    // Three sentences come first, the year before lies beside, and all of it is one page of paper.
    expect(await council.locator('main > * .glance__said').count()).toBe(3)
    expect(
      await council.getByRole('columnheader', { name: '2024', exact: true }).count(),
    ).toBeGreaterThanOrEqual(4)
    const paper = await council.pdf({ preferCSSPageSize: true })
    expect(paper.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
    await council
      .getByRole('button', { name: `${overview.ask}: ${overview.figures.talk['one-way']}` })
      .click()
    await council.getByRole('textbox').fill('Waarom?')
    await press(council, overview.send)
    // What is still being typed reads the same: what was sent is there once the field is not.
    await council.getByRole('textbox').waitFor({ state: 'detached' })
    await council.getByText('Waarom?').waitFor()
    await council
      .locator('summary')
      .getByText(fill(overview.more, { chapter: overview.chapters.content }))
      .click()
    await council
      .getByRole('button', { name: `${overview.askChapter}: ${overview.chapters.content}` })
      .click()
    await council.getByRole('textbox').fill('En dit?')
    await press(council, overview.send)
    // A question stands with those about the same chapter.
    const content = council.getByRole('region', {
      name: fill(overview.questions, { chapter: overview.chapters.content }),
      exact: true,
    })
    await content.getByText('En dit?').waitFor()
    expect(await content.getByText('Waarom?').count()).toBe(0)
    await look(council, 'overview with questions')

    const hr = await stage.window({ language, width })
    await takeChair(hr, 'marieke')
    await hr.goto('/overviews/2025')
    const field = hr.getByLabel(overview.answer, { exact: true })
    await field.first().waitFor()
    const open = await field.count()
    await field.first().fill('We zoeken het uit.')
    await hr.getByRole('button', { name: overview.giveAnswer, exact: true }).first().click()
    await expect.poll(() => field.count()).toBe(open - 1)
    await hr.getByText('We zoeken het uit.').waitFor()
    await council.reload()
    await council.getByText('We zoeken het uit.').waitFor()
    expect(await council.getByRole('button', { name: overview.giveAnswer }).count()).toBe(0)
    for (const page of [council, hr]) await page.context().close()
  })
})
