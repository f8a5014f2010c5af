import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectFine } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { sittingAt } from './support/sitting.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Noor sets a star and keeps it hidden: HR's search does not find it. She shows that she can: still not. She shows that she wants to
// as well: found, and she reads that HR looked.
describe.each(settingsFor('competences'))('what people can and want in %s at %i', (language, width) => {
  const words = wordsIn(language).competences
  const { own, form, levels, wishes, seenBy, bank, picker, looks } = words
  const stage = setStage()
  const name = 'Vogels herkennen'
  const sit = sittingAt(stage, { language, width })
  const pick = async (page: Page) => {
    const field = page.getByRole('combobox', { name: picker.label })
    await field.fill(name)
    await page.getByRole('option', { name: fill(picker.own, { words: name }) }).waitFor()
    await field.press('ArrowUp')
    await field.press('Enter')
  }
  const search = async (page: Page) => {
    await page.goto('/competence-bank')
    await arrive(page)
    await pick(page)
    await page.getByRole('button', { name: bank.search, exact: true }).click()
  }

  test('[E01] hidden is not found, can alone is not found, can and want is found, and its owner reads who looked', async () => {
    const noor = await sit('noor', '/my-stars')
    await expectFine(noor, 'my stars')
    await noor.getByRole('button', { name: own.add, exact: true }).first().click()
    const dialog = noor.getByRole('dialog')
    await pick(noor)
    await dialog.getByRole('radio', { name: levels.alone, exact: true }).check()
    await dialog.getByRole('radio', { name: wishes.yes, exact: true }).check()
    await expectFine(noor, 'setting a star')
    await dialog.getByRole('button', { name: form.save, exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    await noor.getByRole('heading', { name, exact: true }).waitFor()
    const can = noor.getByLabel(`${own.seesCan}: ${name}`)
    const want = noor.getByLabel(`${own.seesWant}: ${name}`)
    expect(await can.inputValue()).toBe('nobody')
    expect(await want.inputValue()).toBe('nobody')

    const marieke = await sit('marieke', '/competence-bank')
    await expectFine(marieke, 'the bank')
    await search(marieke)
    await marieke.getByText(bank.none, { exact: true }).waitFor()

    const shownNow = (count: number) => {
      const key = count === 1 ? own.findable : null
      return key ? noor.getByText(key).waitFor() : noor.getByText(own.findable).waitFor({ state: 'detached' })
    }
    const saved = () => noor.waitForResponse(reply => reply.request().method() === 'PUT' && reply.ok())
    await Promise.all([saved(), can.selectOption({ label: seenBy.organisation })])
    await shownNow(0)
    await search(marieke)
    await marieke.getByText(bank.none, { exact: true }).waitFor()

    await Promise.all([saved(), want.selectOption({ label: seenBy.organisation })])
    await shownNow(1)
    await search(marieke)
    await marieke.getByRole('heading', { name: /^Noor/ }).waitFor()
    await marieke.getByText(bank.few).waitFor()
    await expectFine(marieke, 'somebody found')

    await noor.reload()
    await arrive(noor)
    const line = fill(looks.line, { name: '@', label: name }).split('@')[1]!
    expect(await noor.getByText(line).count()).toBe(1)
    await expectFine(noor, 'my stars with who looked')
  })
})
