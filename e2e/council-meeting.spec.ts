import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { wordsIn as exampleWords } from '../db/demo/words/words.ts'
import { formatterFor } from '../src/platform/i18n/format.ts'
import { takeChair } from './support/browser.ts'
import { look } from './support/look.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// The works council and HR meet on a second year: what was left open at the first comes back, and two want to close it at once.
describe.each(settingsFor('council-meeting'))(
  'the meeting on the overview in %s at %i',
  (language, width) => {
    const { overview } = wordsIn(language)
    const { meeting } = overview
    const { meeting: first } = exampleWords(language).scenes
    const format = formatterFor(language)
    const stage = setStage()
    const at = '/overviews/2025/meeting'
    let ineke: Page
    let marieke: Page

    const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
    const inDialog = (page: Page, name: string) =>
      page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
    const closed = (page: Page) => page.getByRole('dialog').waitFor({ state: 'detached' })
    const card = (page: Page, what: string) => page.getByRole('article').filter({ hasText: what })
    const closes = async (page: Page) => {
      await card(page, first.rosters)
        .getByRole('button', { name: new RegExp(`^${meeting.agreements.close}`) })
        .click()
      await page.getByLabel(meeting.agreements.done, { exact: true }).fill('Het rooster hangt er.')
    }

    test('[I02] what was not done last year comes back by itself, and a day is chosen with both', async () => {
      ineke = await stage.window({ language, width })
      await takeChair(ineke, 'ineke')
      await ineke.goto('/overviews/2024/meeting')
      await card(ineke, first.rosters).waitFor()
      await card(ineke, first.training).getByText(first.done).waitFor()
      await look(ineke, 'the first meeting')
      await ineke.goto('/overviews')
      await ineke
        .getByRole('article', { name: '2025' })
        .getByRole('button', { name: overview.list.make, exact: true })
        .click()
      await ineke
        .getByRole('article', { name: '2025' })
        .getByRole('link', { name: overview.list.open })
        .click()
      await ineke.getByRole('link', { name: meeting.to, exact: true }).click()
      await ineke.waitForURL(`**${at}`)
      await ineke.reload()
      await ineke.getByRole('heading', { level: 1, name: fill(meeting.title, { year: 2025 }) }).waitFor()
      const day = format.day('2025-03-11')
      await card(ineke, first.rosters)
        .getByText(fill(meeting.carried.from, { year: 2024, day }))
        .waitFor()
      // What was done is told once more, and waits no longer.
      await card(ineke, first.training).getByText(first.done).waitFor()
      await ineke.getByText(meeting.carried.sentence_one).waitFor()
      await look(ineke, 'not planned')

      await press(ineke, meeting.plan)
      await inDialog(ineke, meeting.save)
      await ineke.getByText(meeting.missingDay).waitFor()
      await ineke.getByLabel(meeting.day, { exact: true }).fill('2026-09-01')
      const dialog = ineke.getByRole('dialog')
      for (const box of await dialog.getByRole('checkbox').all()) await box.check()
      await look(ineke, 'planning')
      await inDialog(ineke, meeting.save)
      await closed(ineke)
      await ineke.getByText(meeting.sentence.today).waitFor()
      await look(ineke, 'planned')
    })

    test('[I02] of two who close it at once, one is told what the other wrote', async () => {
      marieke = await stage.window({ language, width })
      await takeChair(marieke, 'marieke')
      await marieke.goto(at)
      await closes(ineke)
      await closes(marieke)
      await inDialog(ineke, meeting.agreements.closeSend)
      await closed(ineke)
      await card(ineke, first.rosters).getByText('Het rooster hangt er.').waitFor()
      await inDialog(marieke, meeting.agreements.closeSend)
      // What she wrote stays before her, with what the other wrote.
      await marieke.getByRole('dialog').getByText(overview.refusals['closed-already'].reason).waitFor()
      await marieke
        .getByRole('dialog')
        .getByRole('button', { name: wordsIn(language).shell.close })
        .click()
      await closed(marieke)
      await card(marieke, first.rosters).getByText('Het rooster hangt er.').waitFor()
      expect(await card(marieke, first.rosters).getByRole('button').count()).toBe(0)
    })

    test('[I02] they agree who does what by when, and both settle the minutes, which then only grow', async () => {
      await press(marieke, meeting.agreements.add)
      await inDialog(marieke, meeting.agreements.send)
      await marieke.getByText(meeting.agreements.missing).first().waitFor()
      await marieke
        .getByLabel(meeting.agreements.what, { exact: true })
        .fill('Elk team kiest een gespreksdag')
      await marieke.getByLabel(meeting.agreements.who, { exact: true }).selectOption({ index: 1 })
      await marieke.getByLabel(meeting.agreements.due, { exact: true }).fill('2026-12-01')
      await inDialog(marieke, meeting.agreements.send)
      await closed(marieke)
      await card(marieke, 'Elk team kiest een gespreksdag').waitFor()

      // The works council still has the page from before, and keeps what it wrote.
      const minutes = ineke.getByLabel(meeting.minutes.label, { exact: true })
      await minutes.fill('We lazen het overzicht.')
      await press(ineke, meeting.minutes.save)
      await ineke.getByText(overview.refusals['meeting-changed'].reason).waitFor()
      await card(ineke, 'Elk team kiest een gespreksdag').waitFor()
      await press(ineke, meeting.minutes.save)
      await ineke.getByText(meeting.minutes.saved).waitFor()
      await press(ineke, meeting.minutes.settle)
      await ineke.getByText(meeting.sentence.council).waitFor()
      await look(ineke, 'settled by one')
      await marieke.reload()
      await press(marieke, meeting.minutes.settle)
      await marieke.getByText(fill(meeting.sentence.settled, { day: format.day('2026-09-01') })).waitFor()
      await marieke.getByLabel(meeting.additions.label, { exact: true }).fill('Ook de directeur was er.')
      await press(marieke, meeting.additions.send)
      await card(marieke, 'Ook de directeur was er.').waitFor()
      await look(marieke, 'settled by both')
      for (const name of [meeting.minutes.write, meeting.replan, meeting.agreements.add])
        expect(await marieke.getByRole('button', { name, exact: true }).count()).toBe(0)
      // On paper it is whole: who was there, what was agreed, what was said.
      await marieke.emulateMedia({ media: 'print' })
      for (const text of ['We lazen het overzicht.', 'Ook de directeur was er.'])
        expect(await marieke.getByText(text).isVisible()).toBe(true)
      expect(await marieke.getByRole('button', { name: meeting.additions.send }).count()).toBe(0)
      await marieke.emulateMedia({ media: 'screen' })
      for (const page of [ineke, marieke]) await page.context().close()
    })
  },
)
