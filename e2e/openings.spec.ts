import { describe, expect, test } from 'vitest'
import { expectFine } from './support/browser.ts'
import { sittingAt } from './support/sitting.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { wordsIn } from './support/words.ts'

// Samira signs up for a project elsewhere in two presses, and takes nothing of it to Joost but a notice, which he can read. Marieke
// meets both bolts of the lock, and places outside what was inside long enough, once she looked who wants it.
describe.each(settingsFor('openings'))('openings in %s at %i', (language, width) => {
  const { openings: words } = wordsIn(language)
  const names =
    language === 'nl'
      ? {
          project: 'Nieuwe routes Noord-Zuid',
          night: 'Verzorgende in het Nachtteam',
          physio: 'Fysiotherapeut Revalidatie',
        }
      : {
          project: 'New routes North-South',
          night: 'Carer in the night team',
          physio: 'Physiotherapist rehabilitation',
        }
  const leader = language === 'nl' ? 'Teamleider Huishouding' : 'Team leader housekeeping'
  const stage = setStage()
  const sit = sittingAt(stage, { language, width })

  test('[E02] two presses from the list to signed up; the manager is told and has a button to read, and no other', async () => {
    const samira = await sit('samira', '/openings')
    await expectFine(samira, 'openings')
    await samira.getByRole('link', { name: names.project, exact: true }).click()
    await samira.getByRole('button', { name: words.one.doIt, exact: true }).click()
    await samira.getByText(words.one.project, { exact: true }).waitFor()
    await expectFine(samira, 'signed up')

    const joost = await sit('joost', '/workplace')
    const told = words.desk['signed-up'].replace('{{name}}', 'Samira El Amrani')
    await joost.getByRole('link', { name: told, exact: true }).click()
    await joost.getByRole('heading', { name: words.notices.title, exact: true }).waitFor()
    await joost.getByRole('heading', { name: names.project, exact: true }).waitFor()
    await expectFine(joost, 'the notice')
    const main = joost.getByRole('main')
    expect(await main.getByRole('button').allTextContents()).toEqual([words.notices.markRead])
    await main.getByRole('button', { name: words.notices.markRead, exact: true }).click()
    await main
      .getByRole('button', { name: words.notices.markRead, exact: true })
      .waitFor({ state: 'detached' })
    expect(await main.getByRole('button').count()).toBe(0)
  })

  test('[E04] both bolts keep it inside, and it goes outside only after a look', async () => {
    const { lock, publish } = words
    const marieke = await sit('marieke', '/fill-openings')
    await expectFine(marieke, 'fill openings')
    await marieke.getByRole('link', { name: names.night, exact: true }).click()
    const outward = marieke.getByRole('button', { name: lock.publish, exact: true })
    await outward.waitFor()
    expect(await outward.isDisabled()).toBe(true)
    await expectFine(marieke, 'the lock, both bolts')

    await marieke.goto('/fill-openings')
    await marieke.getByRole('link', { name: names.physio, exact: true }).click()
    await marieke.getByText(lock.blockedLook, { exact: true }).waitFor()
    expect(await outward.isDisabled()).toBe(true)
    await marieke.getByRole('button', { name: lock.look, exact: true }).click()
    await marieke.getByText(lock.whoNone, { exact: true }).waitFor()
    await marieke.getByText(lock.ready, { exact: true }).waitFor()
    await expectFine(marieke, 'the lock, both drawn')
    await outward.click()
    const dialog = marieke.getByRole('dialog')
    await dialog.getByLabel(publish.town).fill('Havendorp')
    await dialog.getByLabel(publish.applyAt).fill('werk@waterkant.example')
    await expectFine(marieke, 'placing it outside')
    await dialog.getByRole('button', { name: publish.save, exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    const way = marieke.getByRole('link', { name: lock.toOutside, exact: true })
    await way.waitFor()
    const address = (await way.getAttribute('href'))!

    // Somebody without an account reads it there, with its pay; what is still inside is not on the list.
    const street = await stage.window({ language, width })
    await street.goto(address)
    await street.getByRole('heading', { name: names.physio, exact: true }).waitFor()
    await street.getByText(words.outside['no-former-pay'], { exact: true }).waitFor()
    await expectFine(street, 'an opening from outside')
    await street.getByRole('link', { name: words.outside.all, exact: true }).click()
    await street.getByRole('link', { name: names.physio, exact: true }).waitFor()
    expect(await street.getByText(names.night).count()).toBe(0)
  })

  test('[I05] an opening for who will lead people asks for leading as a coach', async () => {
    const samira = await sit('samira', '/openings')
    await samira.getByRole('link', { name: leader, exact: true }).click()
    await samira.getByText(words.criterion, { exact: true }).waitFor()
  })
})
