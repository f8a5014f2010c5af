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
      else await line.getByText(one.below === null ? words.fog : words.belowAlone).waitFor()
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
})
