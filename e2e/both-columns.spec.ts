import { describe, expect, test } from 'vitest'
import { expectFine } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { sittingAt } from './support/sitting.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

interface Team {
  name: string
  gained: { new: number; back: number; inside: number }
  lost: { inside: number; left: number }
  learned: { people: number; users: number } | null
}

// Joost sees his team, and Marieke each of them: what came beside what went. Samira books, and it stands, whatever Joost reads.
describe.each(settingsFor('both-columns'))('both columns of a team in %s at %i', (language, width) => {
  const { leading, budgets } = wordsIn(language)
  const { sides } = leading
  const stage = setStage()
  const sit = sittingAt(stage, { language, width })
  const teamsOf = async (page: Awaited<ReturnType<typeof sit>>): Promise<Team[]> =>
    (await (await page.request.get('/api/team-ledger')).json()).teams

  test('[D24] whoever leads sees both columns of their own team beside each other, and what they do not say', async () => {
    const joost = await sit('joost', '/team-ledger')
    await joost.getByRole('heading', { level: 1, name: sides.title }).waitFor()
    const [team, ...others] = await teamsOf(joost)
    expect(others).toEqual([])
    expect(team!.lost.left).toBeGreaterThan(0)
    const [gained, lost] = [sides.gained.title, sides.lost.title].map(name =>
      joost.getByRole('region', { name, exact: true }),
    )
    const lineOf = (side: typeof gained, label: string, count: number) =>
      side!
        .getByRole('listitem')
        .filter({ hasText: label })
        .getByText(String(count), { exact: true })
        .waitFor()
    await lineOf(gained, sides.gained.new, team!.gained.new)
    await lineOf(gained, sides.gained.back, team!.gained.back)
    await lineOf(lost, sides.lost.left, team!.lost.left)
    await lineOf(lost, sides.lost.inside, team!.lost.inside)
    const [left, right] = [await gained!.boundingBox(), await lost!.boundingBox()]
    expect(left!.x + left!.width).toBeLessThanOrEqual(right!.x + 1)
    expect(Math.abs(left!.y - right!.y)).toBeLessThan(2)
    await joost.getByText(sides.says).waitFor()
    await expectFine(joost, 'both columns')
    await joost.getByText(sides.table, { exact: true }).click()
    await joost
      .getByRole('table', { name: fill(sides.tableOf, { team: team!.name }) })
      .getByText(sides.rows.together)
      .waitFor()
    await expectFine(joost, 'both columns as a table')
  })

  test('[D24] HR looks at one team at a time, with learning where it may be told and fog elsewhere', async () => {
    const marieke = await sit('marieke', '/team-ledger')
    const teams = await teamsOf(marieke)
    const told = teams.find(({ learned }) => learned !== null)!
    const fog = teams.find(({ learned }) => learned === null)!
    for (const team of [told, fog]) {
      await marieke.getByLabel(sides.choose).selectOption(team.name)
      await marieke.getByRole('region', { name: team.name, exact: true }).waitFor()
      const learned = marieke.getByRole('region', { name: sides.learned.title, exact: true })
      const said = team.learned
        ? language === 'nl'
          ? `${team.learned.users} van de ${team.learned.people} mensen`
          : `${team.learned.users} of the ${team.learned.people} people`
        : fill(sides.learned.fog, { least: '5' })
      await learned.getByText(said).waitFor()
    }
    await expectFine(marieke, 'one team of all')
  })

  test('[D24] what is booked is in force at once, and nobody is asked', async () => {
    const samira = await sit('samira', '/purse')
    const units = (number: string) => fill(budgets.units_other, { number })
    const left = samira.locator('.purse__amount').first()
    await expect.poll(() => left.textContent()).toBe(units('700'))
    await samira
      .getByRole('article')
      .filter({ hasText: units('220') })
      .getByRole('button')
      .click()
    await samira.getByRole('dialog').getByRole('button', { name: budgets.list.sure }).click()
    await expect.poll(() => left.textContent()).toBe(units('480'))
    const joost = await sit('joost', '/team-ledger')
    await joost.getByText(sides.own.text).waitFor()
    await samira.reload()
    await arrive(samira)
    await expect.poll(() => left.textContent()).toBe(units('480'))
  })
})
