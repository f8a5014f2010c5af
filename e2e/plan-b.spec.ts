import { describe, expect, test } from 'vitest'
import { expectFine } from './support/browser.ts'
import { sittingAt } from './support/sitting.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { wordsIn } from './support/words.ts'

// Marieke names a function, where words about age are refused. Samira says “not now” to her own offer, and later plans the
// talk; what comes of it stands in her plan.
describe.each(settingsFor('plan-b'))('a plan B in %s at %i', (language, width) => {
  const heavy = wordsIn(language)['heavy-work']
  const stage = setStage()
  const sit = sittingAt(stage, { language, width })

  test('[D20] HR names a function in words about the work, and the works council reads it', async () => {
    const { functions, form, refusals } = heavy
    const marieke = await sit('marieke', '/heavy-functions')
    await expectFine(marieke, 'heavy work, for HR')
    await marieke.getByRole('button', { name: functions.add }).click()
    const dialog = marieke.getByRole('dialog')
    const chosen = dialog.getByLabel(form.jobTitle)
    const title = (await chosen.locator('option:not([value=""])').first().textContent())!
    await chosen.selectOption(title)
    await dialog.getByLabel(form.why).fill('Wie ouder dan 55 is, tilt dit niet.')
    await dialog.getByLabel(form.afterYears).fill('40')
    await dialog.getByRole('button', { name: form.save }).click()
    await dialog.getByText(refusals['age-in-words'].next).waitFor()
    await expectFine(marieke, 'words about age')
    await dialog.getByLabel(form.why).fill('Je tilt de hele dag zware platen.')
    await dialog.getByRole('button', { name: form.save }).click()
    await dialog.waitFor({ state: 'detached' })

    const ineke = await sit('ineke', '/heavy-functions')
    await ineke.getByRole('heading', { name: title, exact: true }).waitFor()
    await ineke.getByText('Je tilt de hele dag zware platen.').waitFor()
    expect(await ineke.getByRole('button', { name: functions.add }).count()).toBe(0)
  })

  test('[D20] the offer is one’s own: not now, then a talk, then a step in one’s own plan', async () => {
    const { own, talk, plan } = heavy
    const samira = await sit('samira', '/my-career')
    const offered = samira.getByRole('region', { name: own.title, exact: true })
    await offered.getByRole('button', { name: own.sayNotNow, exact: true }).click()
    await offered.getByText(own.notNow).waitFor()
    await offered.getByRole('button', { name: own.want, exact: true }).click()
    const asked = samira.getByRole('dialog')
    await asked.getByLabel(talk.on).fill('2026-09-22')
    await expectFine(samira, 'planning the talk')
    await asked.getByRole('button', { name: talk.send, exact: true }).click()
    await asked.waitFor({ state: 'detached' })
    await offered.getByText(own.talk, { exact: true }).waitFor()

    await offered.getByRole('button', { name: own.write, exact: true }).click()
    const form = samira.getByRole('dialog')
    await form.getByLabel(plan.instead).fill('Lesgeven')
    await form.getByLabel(plan.step).fill('Een dag meekijken')
    await form.getByLabel(plan.on).fill('2026-10-20')
    await expectFine(samira, 'plan B')
    await form.getByRole('button', { name: plan.send, exact: true }).click()
    await form.waitFor({ state: 'detached' })
    await samira.getByText('Plan B, Lesgeven: Een dag meekijken').first().waitFor()
    await expectFine(samira, 'my career with a plan B')

    await offered.getByRole('link', { name: own.toTalk, exact: true }).click()
    await samira.getByText(talk.topic).first().waitFor()
  })
})
