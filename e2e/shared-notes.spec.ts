import { describe, expect, test } from 'vitest'
import type { SharedNotes, Talks } from '../src/capabilities/dialogue/model.ts'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive, settle } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Samira and Joost write on the page of one talk at the same time, each in a window of their own.
describe.each(settingsFor('shared-notes'))('one page for two in %s at %i', (language, width) => {
  const { sharedNotes, confirm, kinds, talk } = wordsIn(language).dialogue
  const stage = setStage()

  test('[B01] what both write at the same time is lost nowhere: who saves second reads both and decides', async () => {
    const samira = await stage.window({ language, width })
    const joost = await stage.window({ language, width })
    await takeChair(samira, 'samira')
    await takeChair(joost, 'joost')
    const { relations } = await (await samira.request.get('/api/me')).json()
    const table = `/relations/${relations[0].relationId}`
    const plan = { kind: 'ad_hoc', plannedOn: '2026-09-01' }
    const planned = await samira.request.post(`/api${table}/conversations`, { data: plan })
    const { conversations }: Talks = await planned.json()
    const { conversationId } = conversations.find(one => one.kind === 'ad_hoc')!
    const kept = async (): Promise<SharedNotes> =>
      (await samira.request.get(`/api${table}/conversations/${conversationId}/notes`)).json()

    for (const page of [samira, joost]) {
      await page.goto(`${table}/talk`)
      await arrive(page)
    }
    await samira.getByLabel(sharedNotes.label).fill('Rooster drie weken vooruit')
    await expect.poll(async () => (await kept()).body).toBe('Rooster drie weken vooruit')
    await samira.getByText(sharedNotes.saving.saved).waitFor()
    await samira.getByText(fill(sharedNotes.mine, { at: '' }).slice(0, 15)).waitFor()
    await expectFine(samira, 'notes')

    // He has the page from before that, and writes on it.
    await joost.getByLabel(sharedNotes.label).fill('Twee stagiairs')
    await joost.getByText(sharedNotes.both.text).waitFor()
    await joost.getByText('Rooster drie weken vooruit').waitFor()
    expect(await joost.getByLabel(sharedNotes.both.mine).inputValue()).toBe('Twee stagiairs')
    expect((await kept()).body).toBe('Rooster drie weken vooruit')
    await expectFine(joost, 'two texts')
    // Not even a reload decides for him.
    await joost.reload()
    await arrive(joost)
    await joost.getByText(sharedNotes.both.text).waitFor()
    await joost.getByRole('button', { name: sharedNotes.both.keepBoth }).click()
    await expect.poll(async () => (await kept()).body).toBe('Rooster drie weken vooruit\n\nTwee stagiairs')
    expect(await joost.getByLabel(sharedNotes.label).evaluate(area => area === document.activeElement)).toBe(
      true,
    )
    await samira.reload()
    await arrive(samira)
    await expect
      .poll(() => samira.getByLabel(sharedNotes.label).inputValue())
      .toBe('Rooster drie weken vooruit\n\nTwee stagiairs')
    await samira.getByText(fill(sharedNotes.theirs, { name: 'Joost', at: '' }).slice(0, 12)).waitFor()

    // Once both said that they talked it stands with the talk that was, to be read.
    const named = fill(talk.named, { kind: kinds.ad_hoc, on: '' }).trim()
    for (const page of [samira, joost]) {
      await page.reload()
      await arrive(page)
      const section = page
        .locator('section')
        .filter({ has: page.getByRole('heading', { level: 2, name: named }) })
      await section.getByRole('button', { name: confirm.yes }).click()
      await settle(page)
    }
    await samira.reload()
    await arrive(samira)
    const past = samira.locator('details').filter({ hasText: named }).first()
    await past.locator('summary').first().click()
    await past.getByText(sharedNotes.closed).waitFor()
    await past.getByText('Twee stagiairs').waitFor()
    await expectFine(samira, 'notes of a talk that was')
    await joost.context().close()
    await samira.context().close()
  })
})
