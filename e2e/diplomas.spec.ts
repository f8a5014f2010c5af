import { describe, expect, test } from 'vitest'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { wordsIn } from './support/words.ts'

// Ineke writes a diploma down and shows it; Marieke says that she saw the original; Ineke takes it along as a badge.
describe.each(settingsFor('diplomas'))('diplomas in %s at %i', (language, width) => {
  const { learning: words, budgets } = wordsIn(language)
  const stage = setStage()

  test('[D16] from written down to seen, and taken along with the school as who awarded it', async () => {
    const ineke = await stage.window({ language, width })
    await takeChair(ineke, 'ineke')
    await ineke.goto('/my-career')
    await ineke.getByText(words.own.none, { exact: true }).waitFor()
    await ineke.getByRole('button', { name: words.own.add, exact: true }).click()
    const form = ineke.getByRole('dialog', { name: words.own.add })
    await form.getByLabel(words.form.title).fill('Hoefsmid')
    await form.getByRole('button', { name: words.form.save, exact: true }).click()
    // What is missing is said, and nothing is sent.
    await form.getByText(words.form.missing, { exact: true }).first().waitFor()
    await form.getByLabel(words.form.school).fill('Vakschool De Smidse')
    await form.getByLabel(words.form.awardedOn).fill('2019-06-14')
    await form.getByText(words.form.recognised, { exact: true }).click()
    await form.getByLabel(words.form.level).selectOption('3')
    await expectFine(ineke, 'the form of a diploma')
    await form.getByRole('button', { name: words.form.save, exact: true }).click()
    await form.waitFor({ state: 'hidden' })
    const card = ineke.getByRole('article').filter({ hasText: 'Hoefsmid' })
    await card.getByText(words.own.onlyYou, { exact: true }).waitFor()
    await card.getByRole('button', { name: words.own.show }).click()
    await expectFine(ineke, 'before it is shown')
    await ineke.getByRole('dialog').getByRole('button', { name: words.own.showSure, exact: true }).click()
    await card.getByRole('button', { name: words.own.takeBack }).waitFor()

    const marieke = await stage.window({ language, width })
    await takeChair(marieke, 'marieke')
    await marieke.goto('/shown-diplomas')
    const waiting = marieke.getByRole('article').filter({ hasText: 'Hoefsmid' })
    await waiting.waitFor()
    await arrive(marieke)
    await expectFine(marieke, 'what people show')
    await waiting.getByRole('button', { name: words.shown.seen }).click()
    await marieke.getByRole('dialog').getByRole('button', { name: words.shown.seen, exact: true }).click()
    await waiting.waitFor({ state: 'detached' })

    await ineke.reload()
    await card.getByRole('button', { name: words.own.takeTitle }).click()
    const take = ineke.getByRole('dialog', { name: words.own.takeTitle })
    await expectFine(ineke, 'taking it along')
    const coming = ineke.waitForEvent('download')
    await take.getByRole('link', { name: words.own.badge, exact: true }).click()
    const file = await coming
    const at = await take.getByRole('link', { name: words.own.badge, exact: true }).getAttribute('href')
    const token = await (await ineke.request.get(at!)).text()
    expect(file.suggestedFilename()).toMatch(/^diploma-[0-9a-f]{8}\.jwt$/)
    const badge = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString())
    expect(badge.credentialSubject.achievement.creator.name).toBe('Vakschool De Smidse')
    expect(badge.issuer.name).not.toBe('Vakschool De Smidse')
    expect(JSON.stringify(badge)).not.toMatch(/birth|gender|nationality/i)
  })

  test('[D16] the list of a budget is narrowed to what is generally recognised', async () => {
    const samira = await stage.window({ language, width })
    await takeChair(samira, 'samira')
    await samira.goto('/purse')
    await arrive(samira)
    const list = samira.getByRole('article')
    const all = await list.count()
    const only = samira.getByRole('radio', { name: budgets.worth.only.split(' (')[0]! })
    await only.check()
    await expect.poll(() => list.count()).toBeLessThan(all)
    const cards = list.filter({ hasText: budgets.worth.recognised })
    await expect.poll(async () => (await cards.count()) >= 3).toBe(true)
    await expectFine(samira, 'what is generally recognised')
    const marieke = await stage.window({ language, width })
    await takeChair(marieke, 'marieke')
    await marieke.goto('/budgets')
    await marieke.getByText(budgets.worth.share_other.split('{{')[0]!.trim()).waitFor()
    await expectFine(marieke, 'how much of the list is')
  })
})
