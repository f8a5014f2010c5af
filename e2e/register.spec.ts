import { describe, expect, test } from 'vitest'
import { expectAccessible, expectFits, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// HR brings in a file that says some things in its own way, answers what it leaves open, sees old beside new and saves that.
// Then one person by hand: added, moved, given a role, and let go.
describe.each(settingsFor('register'))('the register in %s at %i', (language, width) => {
  const { people } = wordsIn(language)
  const { importing, hand, roles } = people
  const stage = setStage()
  const file = [
    'Wie,First name,Tussenvoegsel,Last name,Type of contract,Hire date,Team,Job title,Hours,shoe size',
    'X1,Jan,van den,Zilver,permanent,09/01/2025,Proefteam,Kok,32,43',
    'X2,Anna,,Zomer,for as long as it lasts,09/01/2025,Proefteam,Kok,24,38',
  ].join('\n')

  test('[Z12] a file of another system: columns chosen, questions answered, everything shown before it is kept', async () => {
    const hr = await stage.window({ language, width })
    await takeChair(hr, 'marieke')
    await hr.goto('/people/import')
    await arrive(hr)
    await hr
      .locator('input[type=file]')
      .setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(file) })
    await hr
      .getByLabel(fill(importing.yourColumns.isWhat, { header: 'Wie' }), { exact: true })
      .selectOption('person_number')
    await hr.getByRole('button', { name: importing.again }).click()
    await hr.getByRole('heading', { name: importing.questions.title }).waitFor()
    await expectAccessible(hr, 'questions about a file')
    await expectFits(hr, 'questions about a file')
    await hr.getByText(importing.questions.mdy, { exact: true }).click()
    await hr
      .getByLabel(fill(importing.questions.kind, { value: 'for as long as it lasts' }), { exact: true })
      .selectOption('fixed_term')
    await hr.getByRole('button', { name: importing.again }).click()
    await hr.getByRole('heading', { name: importing.would }).waitFor()
    await expectAccessible(hr, 'what a file would change')
    await expectFits(hr, 'what a file would change')
    await hr.getByLabel(importing.changes.search, { exact: true }).fill('zomer')
    await hr.getByText('Anna Zomer').first().waitFor()
    expect(await hr.getByText('Jan van den Zilver').count()).toBe(0)
    const [download] = await Promise.all([
      hr.waitForEvent('download'),
      hr.getByRole('button', { name: importing.changes.download }).click(),
    ])
    expect(download.suggestedFilename()).toBe(importing.changes.file)
    await hr.getByRole('button', { name: importing.confirm }).click()
    await hr.getByText(importing.saved).waitFor()
    // The same file once more: what was chosen is remembered, and nothing changes.
    await hr.goto('/people/import')
    await arrive(hr)
    await hr
      .locator('input[type=file]')
      .setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(file) })
    await hr.getByText(importing.nothing).waitFor()
  })

  test('[Z12] parts of a week and a number with a comma, days as numbers, a far end, and columns that nothing came of', async () => {
    const hr = await stage.window({ language, width })
    await takeChair(hr, 'marieke')
    await hr.goto('/people/import')
    await arrive(hr)
    const odd = [
      'Medewerker;Roepnaam;Achternaam;Naamgebruik;Contract;In dienst;Uit dienst;Team;Functie;FTE',
      'X7;Iris;Berg, van den;E;vast;45901;31-12-2099;Proefteam;Kok;0,8',
    ].join('\n')
    await hr
      .locator('input[type=file]')
      .setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(odd) })
    await hr.getByRole('heading', { name: importing.questions.title }).waitFor()
    const { questions, yourColumns } = importing
    await hr.getByText(questions.farEndNone, { exact: true }).click()
    await hr.getByText(language === 'nl' ? '1 september 2025' : '1 September 2025', { exact: true }).click()
    const hours = hr.getByLabel(questions.fullTime, { exact: true })
    await hours.pressSequentially('37,5')
    expect(await hours.inputValue()).toBe('37,5')
    await hr.getByText(yourColumns.title, { exact: true }).first().click()
    await hr.getByText(yourColumns.idle['no-partner-name']).waitFor()
    await expectAccessible(hr, 'more questions about a file')
    await expectFits(hr, 'more questions about a file')
    await hr.getByRole('button', { name: importing.again }).click()
    await hr.getByRole('heading', { name: importing.would }).waitFor()
    await hr
      .getByText(/Iris van den Berg/)
      .first()
      .waitFor()
    await hr.getByText(/, 30$/).first().waitFor()
  })

  test('[Z01] one person by hand: added, moved from a day on, given a role, and let go', async () => {
    const hr = await stage.window({ language, width })
    await takeChair(hr, 'marieke')
    await hr.goto('/people')
    await arrive(hr)
    await hr.getByRole('link', { name: hand.add, exact: true }).click()
    await hr.waitForURL('**/people/new')
    await arrive(hr)
    for (const [label, value] of [
      [hand.number, 'H1'],
      [hand.givenName, 'Ilse'],
      [hand.namePrefix, 'van der'],
      [hand.familyName, 'Ster'],
      [hand.jobTitle, 'Kok'],
      [hand.hours, '28'],
    ] as const)
      await hr.getByLabel(label, { exact: true }).fill(value)
    await hr.getByRole('button', { name: hand.look }).click()
    await hr.getByRole('heading', { name: hand.would }).waitFor()
    await expectAccessible(hr, 'somebody new')
    await expectFits(hr, 'somebody new')
    await hr.getByRole('button', { name: hand.confirm }).click()
    await hr.getByText(hand.saved, { exact: true }).waitFor()

    await hr.goto('/people/person/H1')
    await arrive(hr)
    await hr.getByRole('heading', { name: 'Ilse van der Ster' }).waitFor()
    await expectAccessible(hr, 'one person')
    await expectFits(hr, 'one person')
    await hr.getByLabel(hand.jobTitle, { exact: true }).fill('Chef-kok')
    await hr.getByRole('button', { name: hand.look }).nth(1).click()
    await hr.getByText('Chef-kok').first().waitFor()
    await hr.getByRole('button', { name: hand.confirm }).click()
    await hr.getByRole('cell', { name: 'Chef-kok' }).waitFor()

    await hr.getByRole('button', { name: roles.give, exact: true }).click()
    const end = hr.getByRole('button', {
      name: fill(roles.endWho, { name: 'Ilse van der Ster', role: roles.names.planner }),
    })
    await end.click()
    await end.waitFor({ state: 'detached' })

    await hr.getByLabel(hand.until, { exact: true }).first().fill('2026-12-31')
    await hr.getByRole('button', { name: hand.look }).nth(1).click()
    await hr.getByRole('heading', { name: importing.endings }).waitFor()
    await expectAccessible(hr, 'what ends')
    await hr.getByRole('button', { name: hand.confirm }).click()
    await hr.getByRole('heading', { name: importing.endings }).waitFor({ state: 'detached' })
  })
})
