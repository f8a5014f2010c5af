import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { bringIn, fillSetup, ownPassword, setupLink } from './support/beginning.ts'
import { look, title } from './support/look.ts'
import { operateOn } from './support/operate.ts'
import { parts } from './support/parts.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// From nothing to the first table: a bakery without a works council and without a mail server.
const csv = [
  'personeelsnummer;voornaam;achternaam;email;relatienummer;soort;relatie vanaf;afdelingscode;afdeling;functie;uren;leidinggevende',
  'B1;Ben;Bakker;ben@example.org;R1;vast;1-3-2022;WN;Winkel;Bakker;36;',
  'A1;Aiko;Tanaka;aiko@example.org;R2;vast;1-9-2025;WN;Winkel;Verkoper;24;B1',
].join('\r\n')

describe.each(settingsFor('first-steps'))('first steps in %s at %i', (language, width) => {
  const words = wordsIn(language)
  const { access, council, people, shell } = words
  const stage = setStage('empty')
  let hr: Page
  let aiko: Page

  test('[Z02] who comes to an empty installation reads where its link is, and begins by it', async () => {
    hr = await stage.window({ language, width })
    await hr.goto('/')
    await title(hr, access.empty.title)
    await look(hr, 'nobody yet')
    const link = setupLink(stage)
    expect(await hr.content()).not.toContain(link.slice(link.lastIndexOf('/') + 1))
    const { stdout } = await operateOn(stage)('setup-link')
    expect(new URL(stdout.trim()).pathname).toBe(new URL(link).pathname)
    await hr.goto(link)
    await fillSetup(hr, access, 'Bakkerij De Korst')
    await hr.getByRole('button', { name: access.setup.begin }).click()
    await hr.waitForURL('**/first-steps')
    await hr.getByText(shell.firstSteps.register.people_zero).waitFor()
    await hr.getByText(shell.firstSteps.mail.noServer).waitFor()
    await look(hr, 'first steps')
  })

  test('[Z01] who came early finds a table and how the rest stands, by a link that HR handed over', async () => {
    await hr.getByRole('link', { name: shell.firstSteps.register.file }).click()
    await bringIn(hr, people, csv)
    await hr.goto('/people')
    // Nothing here says that it sends.
    await hr.getByText(people.register.noMail).waitFor()
    expect(await hr.getByText(people.hand.inviting.title).count()).toBe(0)
    await hr.getByRole('button', { name: fill(people.register.copyLinkWho, { name: 'Aiko Tanaka' }) }).click()
    const name = fill(people.register.linkFor, { name: 'Aiko Tanaka' })
    const link = await hr.getByRole('textbox', { name }).inputValue()
    aiko = await stage.window({ language, width })
    await aiko.goto(link)
    await aiko.getByText(people.invitation.copiedTitle).waitFor()
    await look(aiko, 'a link handed over')
    await aiko.getByLabel(people.invitation.password).fill(ownPassword)
    await aiko.getByRole('button', { name: people.invitation.enter }).click()
    await aiko.getByText(shell.before.sentence).waitFor()
    await look(aiko, 'the table before')
    // Every step of the path says why it is closed, and none leads back to a closed door.
    await aiko.goto(`${new URL(aiko.url()).pathname}/talk`)
    await aiko.getByRole('link', { name: shell.before.read }).click()
    await aiko.waitForURL('**/consent')
  })

  test('[I06] HR opens what is wanted in one go, and invites everybody who is left', async () => {
    await hr.goto('/first-steps')
    await hr.getByText(shell.firstSteps.invited.shut).waitFor()
    await hr.getByRole('link', { name: shell.firstSteps.consent.all }).click()
    await title(hr, council.all.title)
    await look(hr, 'all parts')
    await hr.getByRole('checkbox', { name: words.names.modules.directory! }).uncheck()
    await hr.getByRole('button', { name: fill(council.all.open_other, { count: parts - 1 }) }).click()
    await title(hr, council.all.opened)
    await hr.getByRole('link', { name: council.all.on }).click()
    await hr
      .getByText(fill(shell.firstSteps.consent.state, { open: parts - 1, asked: 0, total: parts }))
      .waitFor()
    await hr.getByRole('button', { name: shell.firstSteps.invited.all_one }).click()
    await hr.getByText(shell.firstSteps.invited.never_zero).waitFor()
    // Somebody came in and parts are open: the workplace is where HR lands from now on.
    await hr.goto('/')
    await hr.waitForURL('**/hr')
    await arrive(hr)
    await aiko.goto('/')
    await aiko.getByRole('link', { name: words.expectations.steps['fill-view'].action }).first().waitFor()
  })
})
