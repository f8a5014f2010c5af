import { describe, expect, test } from 'vitest'
import { pick } from '../src/platform/i18n/language.ts'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Samira finds where to sign up and lets herself be counted; Marieke reads a band for what enough people took, and nobody's name.
// Learning that names an age is refused; mended it stands there, also for Noor, who is sixteen.
describe.each(settingsFor('open-offers'))('what is offered to everybody in %s at %i', (language, width) => {
  const { measures: words } = wordsIn(language)
  const { offers } = words
  const stage = setStage()
  const sit = async (chair: Parameters<typeof takeChair>[1]) => {
    const page = await stage.window({ language, width })
    await takeChair(page, chair)
    await page.goto('/open-offers')
    await arrive(page)
    return page
  }
  const swim = pick({ nl: 'Zwemmen na je dienst', en: 'Swimming after your shift' }, language)
  const sleep = pick(
    { nl: 'Beter slapen bij nachtdienst', en: 'Sleeping better when you work nights' },
    language,
  )

  test('[D13] one signs up with the provider and is counted without a name; HR reads a band and no person', async () => {
    const samira = await sit('samira')
    await expectFine(samira, 'offers, for everybody')
    const card = samira.getByRole('article').filter({ hasText: swim })
    const link = card.getByRole('link')
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/.*\.example\//)
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer')
    const asked: string[] = []
    samira.on('request', request => asked.push(`${request.method()} ${request.postData() ?? ''}`))
    await card.getByRole('button', { name: offers.tick }).click()
    await card.getByText(offers.counted).waitFor()
    // What left the browser says nothing of who or what beyond the press itself.
    expect(asked.filter(one => one.startsWith('POST'))).toEqual(['POST '])
    await samira.reload()
    await arrive(samira)
    await card.getByText(offers.counted).waitFor()
    expect(await samira.getByRole('heading', { name: offers.counts.title }).count()).toBe(0)

    const marieke = await sit('marieke')
    const counts = async () =>
      (await (await marieke.request.get('/api/open-offer-counts')).json()).counts.length
    await expect.poll(counts).toBe(1)
    await marieke.reload()
    await arrive(marieke)
    const table = marieke.getByRole('table')
    await table.getByText(swim).waitFor()
    await table.getByText(fill(offers.counts.between, { from: '20', to: '49' })).waitFor()
    expect(await table.getByText(sleep).count()).toBe(0)
    await expectFine(marieke, 'offers, for HR')
  })

  test('[D18] learning that names an age is refused; by experience it is there for the youngest too', async () => {
    const marieke = await sit('marieke')
    await marieke.getByRole('button', { name: offers.add }).click()
    const dialog = marieke.getByRole('dialog')
    const { form } = offers
    const title = pick({ nl: 'Rekenen voor de keuken', en: 'Sums for the kitchen' }, language)
    await dialog.getByLabel(form.kind).selectOption('learning')
    await dialog.getByLabel(form.title).fill(title)
    await dialog.getByLabel(form.what).fill('1 + 1')
    await dialog.getByLabel(form.provider).fill('ROC')
    await dialog.getByLabel(form.address).fill('https://roc.example/rekenen')
    await dialog.getByLabel(words.grounds.possibilities).fill('55+')
    await expectFine(marieke, 'an offer by age')
    await dialog.getByRole('button', { name: form.save }).click()
    await dialog.getByText(words.refusals['age-alone'].next).waitFor()
    const known = pick({ nl: 'Wie in de keuken werkt.', en: 'Who works in the kitchen.' }, language)
    await dialog.getByLabel(words.grounds.possibilities).fill(known)
    await dialog.getByRole('button', { name: form.save }).click()
    await dialog.waitFor({ state: 'detached' })

    const noor = await sit('noor')
    const card = noor.getByRole('article').filter({ hasText: title })
    await card.getByText(offers.others).waitFor()
    await card.getByRole('link').waitFor()
    await card.getByRole('button', { name: offers.tick }).click()
    await card.getByText(offers.counted).waitFor()
    await expectFine(noor, 'counted')
  })
})
