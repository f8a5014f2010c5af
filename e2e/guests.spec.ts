import { describe, test } from 'vitest'
import { expectAccessible, expectFits, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// HR lets somebody in without a contract; they come in by the link, see what for and until when, and then stand before a
// closed door.
describe.each(settingsFor('guests'))('a guest in %s at %i', (language, width) => {
  const { people, access } = wordsIn(language)
  const stage = setStage()
  const { guests } = people
  const email = 'guus@gast.example'
  const password = 'een lange zin als wachtwoord'

  test('[Z02] is invited, comes in by an own account, and is shut out', async () => {
    const hr = await stage.window({ language, width })
    await takeChair(hr, 'marieke')
    await hr.goto('/people/guests')
    await arrive(hr)
    // Who is here already: a consultant, until the spring.
    await hr.getByRole('button', { name: fill(guests.endWho, { name: 'Lidwien Brand' }) }).waitFor()
    await expectAccessible(hr, 'one guest')
    await hr.getByLabel(guests.givenName, { exact: true }).fill('Guus')
    await hr.getByLabel(guests.familyName, { exact: true }).fill('Gast')
    await hr.getByLabel(guests.email, { exact: true }).fill(email)
    await hr.getByLabel(guests.purpose, { exact: true }).selectOption('committee_member')
    await hr.getByLabel(guests.until, { exact: true }).fill('2027-01-31')
    await hr.getByRole('button', { name: guests.invite, exact: true }).click()
    await hr.getByText(fill(guests.invited, { email })).waitFor()
    await expectAccessible(hr, 'a guest')
    await expectFits(hr, 'a guest')
    await hr.goto('/demo/outbox')
    const letter = hr.getByText('/invitation/').first()
    await letter.waitFor()
    const link = /\/invitation\/[\w-]+/.exec((await letter.textContent())!)![0]

    const guest = await stage.window({ language, width })
    await guest.goto(link)
    await arrive(guest)
    await guest.getByLabel(people.invitation.password, { exact: true }).fill(password)
    await guest.getByRole('button', { name: people.invitation.enter, exact: true }).click()
    await guest.waitForURL('**/')
    await arrive(guest)
    await guest.getByRole('heading', { name: fill(guests.stay.title, { name: 'Guus' }) }).waitFor()
    await guest.getByText(guests.stay.noSeat).waitFor()
    await expectAccessible(guest, 'own start page of a guest')
    await expectFits(guest, 'own start page of a guest')

    await hr.goto('/people/guests')
    await arrive(hr)
    await hr.getByRole('button', { name: fill(guests.endWho, { name: 'Guus Gast' }) }).click()
    await hr
      .getByRole('button', { name: fill(guests.endWho, { name: 'Guus Gast' }) })
      .waitFor({ state: 'detached' })
    await guest.goto('/sign-in')
    await arrive(guest)
    await guest.getByLabel(access.signIn.email, { exact: true }).fill(email)
    await guest.getByLabel(access.signIn.password, { exact: true }).fill(password)
    await guest.getByRole('button', { name: access.signIn.submit, exact: true }).click()
    await guest.getByText(access.refusals['access-closed'].reason).waitFor()
    await expectFits(guest, 'before a closed door')
  })
})
