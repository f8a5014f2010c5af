import { describe, test } from 'vitest'
import { chairs } from '../db/demo/chairs.ts'
import { expectAccessible, expectFits, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// HR makes Noor planner of a team; she finds it and who works there, and it ends. The last HR role does not.
describe.each(settingsFor('roles'))('a role for one team in %s at %i', (language, width) => {
  const { people } = wordsIn(language)
  const stage = setStage()
  const { roles } = people

  test('[Z02] HR gives it and ends it, and whoever holds it finds its people', async () => {
    const hr = await stage.window({ language, width })
    await takeChair(hr, 'marieke')
    await hr.goto('/people')
    await arrive(hr)
    await hr.getByRole('link', { name: roles.toRoles, exact: true }).click()
    await hr.waitForURL('**/people/roles')
    await arrive(hr)
    await expectAccessible(hr, 'roles')
    await expectFits(hr, 'roles')
    const endOf = (name: string, role: keyof typeof roles.names) =>
      hr.getByRole('button', { name: fill(roles.endWho, { name, role: roles.names[role] }) })
    await endOf('Marieke de Wit', 'hr').first().click()
    await hr.getByText(people.refusals['last-hr'].reason).waitFor()

    await hr.getByLabel(roles.number, { exact: true }).fill(chairs.noor.number)
    const place = hr.getByLabel(roles.for, { exact: true })
    const team = (await place.locator('option').nth(1).textContent())!
    await place.selectOption({ label: team })
    await hr.getByRole('button', { name: roles.give, exact: true }).click()
    await hr.getByText(roles.given).waitFor()
    await expectFits(hr, 'a role more')

    const noor = await stage.window({ language, width })
    await takeChair(noor, 'noor')
    await noor.goto('/my-roles')
    await arrive(noor)
    const held = fill(roles.own.held, { role: roles.names.planner, scope: team })
    await noor.getByRole('heading', { name: held }).waitFor()
    await noor
      .getByText(fill(roles.own.list, { scope: team }))
      .first()
      .click()
    await expectAccessible(noor, 'own roles')
    await expectFits(noor, 'own roles')

    await endOf('Noor Bakker', 'planner').click()
    await endOf('Noor Bakker', 'planner').waitFor({ state: 'detached' })
    await noor.reload()
    await arrive(noor)
    await noor.getByText(roles.own.none).waitFor()
  })
})
