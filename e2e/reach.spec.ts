import { describe, expect, test } from 'vitest'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

interface Group {
  group: string
  told: { people: number; users: number; share: number } | null
  below: boolean | null
}

// The works council sees whom what there is for careers does not reach: in words, beside a picture, and fog that says nothing.
describe.each(settingsFor('reach'))('everyone reached in %s at %i', (language, width) => {
  const { reach: words, rates } = wordsIn(language).fairness
  const { kinds } = wordsIn(language).people
  const stage = setStage()

  test('[D22] groups below half are named in words, numbers stand beside everybody’s, and fog may be either', async () => {
    const ineke = await stage.window({ language, width })
    await takeChair(ineke, 'ineke')
    await ineke.goto('/reach')
    await ineke.getByRole('heading', { level: 1, name: words.title }).waitFor()
    await arrive(ineke)
    const { uses } = await (await ineke.request.get('/api/reach')).json()
    const budget = uses.find(({ use }: { use: string }) => use === 'budget')
    const groups: Group[] = budget.comparisons.find(({ by }: { by: string }) => by === 'contract').groups
    const nameOf = ({ group }: Group) => kinds[group as 'permanent']
    const saidOf = ({ below }: Group) =>
      below === null ? words.fog : below ? words.belowAlone : words.notBelow
    const list = ineke.getByRole('list', { name: words.by.contract })
    for (const one of groups) {
      const line = list.getByRole('listitem').filter({ hasText: nameOf(one) })
      const { told } = one
      if (told)
        await line
          .getByText(
            fill(words.told, {
              share: String(told.share),
              users: String(told.users),
              people: String(told.people),
            }),
          )
          .waitFor()
      else await line.getByText(saidOf(one)).waitFor()
    }
    expect(groups.filter(({ below }) => below === null).length).toBeGreaterThan(0)
    const [marked] = groups.filter(({ below }) => below)
    const section = ineke.locator('section').filter({ hasText: words.markedText })
    await section.getByText(nameOf(marked!)).waitFor()
    await expectFine(ineke, 'who is reached')
    await ineke.getByText(words.table, { exact: true }).first().click()
    await ineke.getByRole('table', { name: words.table }).getByText(rates.groups.age['from-50']).waitFor()
    await expectFine(ineke, 'as a table')
  })

  test('[D16] of what people chose the share that counts elsewhere stands with the list and with the whole package', async () => {
    const marieke = await stage.window({ language, width })
    await takeChair(marieke, 'marieke')
    const { recognised } = await (await marieke.request.get('/api/reach')).json()
    const { people, users, share } = recognised
    const said = { people: String(people), users: String(users), share: String(share) }
    const { worth } = wordsIn(language).budgets
    await marieke.goto('/budgets')
    await marieke.getByText(fill(worth.chosenShare, said)).waitFor()
    await expectFine(marieke, 'with the list')
    const { portable } = wordsIn(language).flexicurity
    await marieke.goto('/flexicurity')
    await marieke.getByText(fill(portable.share, said)).waitFor()
    await expectFine(marieke, 'with the package')
    // Whoever leads reads the package, and no figure about what people chose.
    const joost = await stage.window({ language, width })
    await takeChair(joost, 'joost')
    await joost.goto('/flexicurity')
    await arrive(joost)
    expect(await joost.getByText(portable.title).count()).toBe(0)
  })
})
