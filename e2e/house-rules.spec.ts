import { describe, expect, test } from 'vitest'
import { pick } from '../src/platform/i18n/language.ts'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Marieke writes a rule that reads hard, is told which sentence, and writes it anew; Samira finds it, and what held before.
describe.each(settingsFor('house-rules'))('house rules in plain words in %s at %i', (language, width) => {
  const { handbook } = wordsIn(language)
  const stage = setStage()
  const hard = pick(
    {
      nl: 'Onderhavige arbeidsvoorwaardelijke regeling betreffende parkeergelegenheid prevaleert onverminderd.',
      en: 'Notwithstanding contractual considerations, aforementioned organisational regulations regarding accommodation prevail.',
    },
    language,
  )
  const rule = pick(
    {
      nl: {
        title: 'Wie te laat is, belt',
        what: 'Ben je te laat? Bel dan je team.',
        why: 'Dan weten zij het.',
      },
      en: { title: 'Call if you are late', what: 'Are you late? Then call your team.', why: 'So they know.' },
    },
    language,
  )
  const sit = async (chair: Parameters<typeof takeChair>[1]) => {
    const page = await stage.window({ language, width })
    await takeChair(page, chair)
    return page
  }

  test('[I10] HR is told which sentence reads hard; everybody finds the rule with its dates', async () => {
    const marieke = await sit('marieke')
    await marieke.goto('/house-rules')
    await arrive(marieke)
    await marieke.getByRole('button', { name: handbook.add }).click()
    const dialog = marieke.getByRole('dialog')
    const { form } = handbook
    await dialog.getByLabel(form.title).fill(rule.title)
    await dialog.getByLabel(form.what).fill(`${rule.what} ${hard}`)
    await dialog.getByLabel(form.why).fill(rule.why)
    await dialog.getByLabel(form.decides).fill('HR.')
    await dialog.getByLabel(form.source).fill('Besluit 12')
    await dialog.getByText(`‘${hard}’`).waitFor()
    await expectFine(marieke, 'a sentence that reads hard')
    await dialog.getByRole('button', { name: form.save }).click()
    await dialog.getByText(fill(handbook.refusals['too-hard'].next, { sentence: hard })).waitFor()
    await dialog.getByLabel(form.what).fill(rule.what)
    await dialog.getByText(handbook.reads.easy).waitFor()
    await dialog.getByRole('button', { name: form.save }).click()
    await dialog.waitFor({ state: 'detached' })

    const samira = await sit('samira')
    await samira.goto('/house-rules')
    await arrive(samira)
    await expectFine(samira, 'all rules')
    expect(await samira.getByRole('button', { name: handbook.add }).count()).toBe(0)
    await samira.getByRole('link', { name: rule.title }).click()
    const heading = samira.getByRole('heading', { level: 1, name: rule.title })
    await heading.waitFor()
    // In whatever language she reads, it is said in the one in which it was written.
    expect(await heading.getAttribute('lang')).toBe(language)
    for (const part of [rule.what, rule.why, 'Besluit 12']) await samira.getByText(part).waitFor()
    await expectFine(samira, 'one rule')

    await marieke.getByRole('link', { name: rule.title }).click()
    await marieke.getByRole('heading', { level: 1, name: rule.title }).waitFor()
    await marieke.getByRole('button', { name: handbook.change }).click()
    const later = pick({ nl: 'Bel of app je team.', en: 'Call or text your team.' }, language)
    await dialog.getByLabel(form.what).fill(later)
    await dialog.getByLabel(form.validFrom).fill('2026-10-01')
    await dialog.getByRole('button', { name: form.save }).click()
    await dialog.waitFor({ state: 'detached' })

    await samira.reload()
    await arrive(samira)
    await samira.getByText(rule.what).waitFor()
    await samira.getByRole('heading', { name: handbook.versions }).waitFor()
    await samira.locator('summary').filter({ hasText: '2026' }).click()
    await samira.getByText(later).waitFor()
    await expectFine(samira, 'what comes')
  })

  test('[I10] the product tells its own rules, which nobody can switch off', async () => {
    const samira = await sit('samira')
    await samira.goto('/house-rules')
    await arrive(samira)
    const own = handbook.own.rules['thinking-time']
    await samira.getByRole('link', { name: own.title }).click()
    await samira.getByText(own.what).waitFor()
    await samira.getByRole('link', { name: handbook.own.source }).waitFor()
    await expectFine(samira, 'a rule of the product')
    await samira.goto('/house-rules/nothing')
    await samira.getByText(handbook.goneText).waitFor()
  })
})
