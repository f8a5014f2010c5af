import { describe, expect, test } from 'vitest'
import { pick } from '../src/platform/i18n/language.ts'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Marieke puts a proposal before the community team; Samira reads who will read her, says something and takes it back. What the
// therapists said about lunch Marieke closes in one window, while the same is tried in another.
describe.each(settingsFor('having-a-say'))('having a say in %s at %i', (language, width) => {
  const { consultations: say, changes } = wordsIn(language)
  const stage = setStage()
  const sit = async (chair: Parameters<typeof takeChair>[1]) => {
    const page = await stage.window({ language, width })
    await takeChair(page, chair)
    return page
  }
  const title = pick({ nl: 'Een kast voor jassen', en: 'A closet for coats' }, language)
  const words = pick({ nl: 'Graag naast de deur.', en: 'Next to the door, please.' }, language)

  test('[I09] HR puts a proposal; who is asked reads who will read it before writing, and takes it back', async () => {
    const marieke = await sit('marieke')
    await marieke.goto('/consultations')
    await arrive(marieke)
    await expectFine(marieke, 'all proposals, for HR')
    await marieke.getByRole('button', { name: say.put }).click()
    const dialog = marieke.getByRole('dialog')
    const { form } = say
    await dialog.getByLabel(form.name).fill(title)
    await dialog.getByRole('button', { name: form.save }).click()
    await dialog.getByText(form.missing).first().waitFor()
    await dialog.getByLabel(form.what).fill(title)
    await dialog.getByLabel(form.why).fill(words)
    await dialog.getByLabel(form.loose).fill(words)
    await dialog.getByLabel(form.fixed).fill(words)
    const team = pick({ nl: 'Wijkteam Noord', en: 'Community team North' }, language)
    const units = await dialog.getByLabel(form.to).locator('option').allTextContents()
    await dialog.getByLabel(form.to).selectOption(units.find(name => name === team) ?? units[1]!)
    await dialog.getByLabel(form.ends).fill('2026-08-31')
    await dialog.getByRole('button', { name: form.save }).click()
    await dialog.getByText(say.refusals['ends-too-early'].reason).waitFor()
    await expectFine(marieke, 'a proposal without time')
    await dialog.getByLabel(form.ends).fill('2026-09-21')
    await dialog.getByRole('button', { name: form.save }).click()
    await marieke.getByRole('heading', { level: 1, name: title }).waitFor()
    await expectFine(marieke, 'a proposal, for HR')

    const samira = await sit('samira')
    await samira.goto('/changes')
    await arrive(samira)
    await samira
      .getByRole('link', { name: `${changes.read} ${fill(changes.events.consultation.put, { title })}` })
      .click()
    await samira.getByRole('heading', { level: 1, name: title }).waitFor()
    await samira.getByText(say.reaction.free).waitFor()
    await expectFine(samira, 'a proposal that can be reacted to')
    await samira.getByRole('button', { name: say.reaction.save }).click()
    await samira.getByText(say.reaction.empty).waitFor()
    await samira.getByLabel(say.reaction.label).fill(words)
    await samira.getByRole('button', { name: say.reaction.save }).click()
    await samira.getByRole('button', { name: say.reaction.takeBack }).waitFor()
    await samira.reload()
    await arrive(samira)
    expect(await samira.getByLabel(say.reaction.label).inputValue()).toBe(words)
    await samira.getByRole('button', { name: say.reaction.takeBack }).click()
    await samira.getByText(say.reaction.back).waitFor()

    await marieke.getByRole('button', { name: say.one.withdraw }).click()
    await dialog.getByLabel(say.withdrawForm.why).fill(words)
    await dialog.getByRole('button', { name: say.withdrawForm.save }).click()
    await dialog.waitFor({ state: 'detached' })
    // Whoever is writing meanwhile hears it, and keeps what was typed.
    await samira.getByLabel(say.reaction.label).fill(words)
    await samira.getByRole('button', { name: say.reaction.save }).click()
    await samira.getByText(say.refusals['was-withdrawn'].next).waitFor()
    expect(await samira.getByLabel(say.reaction.label).inputValue()).toBe(words)
    await expectFine(samira, 'a proposal that was taken back')
  })

  test('[I09] it closes with an outcome and reasons; who closes second is told so and keeps the text', async () => {
    const marieke = await sit('marieke')
    const { consultations } = await (await marieke.request.get('/api/consultations')).json()
    const { consultationId } = consultations.find(({ state }: { state: string }) => state === 'waits')
    const { decide } = say
    const write = async (page: typeof marieke) => {
      await page.goto(`/consultations/${consultationId}/outcome`)
      await arrive(page)
      await page.getByLabel(decide.heard).fill(words)
      await page.getByLabel(decide.verdict).selectOption('partly')
      const card = page.getByRole('region', { name: fill(say.outcome.point, { number: '1' }) })
      await card.getByLabel(decide.because).fill(words)
      const choices = page.getByLabel(decide.belongs)
      await expect.poll(() => choices.count()).toBe(3)
      for (const choice of await choices.all()) await choice.selectOption('1')
      await page.getByLabel(decide.decision).fill(title)
    }
    await write(marieke)
    await marieke.getByRole('button', { name: decide.save }).click()
    await marieke.getByText(decide.missing).waitFor()
    await expectFine(marieke, 'an outcome without reasons')
    const other = await sit('marieke')
    await write(other)
    const reasons = (page: typeof marieke) =>
      page.getByRole('region', { name: decide.whole }).getByLabel(decide.reasons)
    await reasons(other).fill(words)
    await reasons(marieke).fill(words)
    await marieke.getByRole('button', { name: decide.save }).click()
    await marieke.getByRole('heading', { name: say.outcome.title }).waitFor()
    await expectFine(marieke, 'a proposal with its outcome')

    await other.getByRole('button', { name: decide.save }).click()
    await other.getByText(say.refusals['already-closed'].reason).waitFor()
    expect(await other.getByLabel(decide.decision).inputValue()).toBe(title)
    await expectFine(other, 'an outcome that came second')
    await other.getByRole('link', { name: decide.toOutcome }).click()
    await other.getByText(say.outcome.verdicts.partly).waitFor()

    const samira = await sit('samira')
    await samira.goto('/consultations')
    await arrive(samira)
    await expectFine(samira, 'all proposals')
    const { consultations: hers } = await (await samira.request.get('/api/consultations')).json()
    const closed = hers.find(({ state }: { state: string }) => state === 'closed')
    await samira.getByRole('main').getByRole('link', { name: closed.title }).click()
    await samira.getByText(say.outcome.yours).waitFor()
    await expectFine(samira, 'what was done with the input')
  })
})
