import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectFine, takeChair } from './support/browser.ts'
import { agreeWithAll } from './support/reactions.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Samira and Joost each say, apart, what a deal does with what they need; it costs the team something, and what stands against it
// makes it flexicurity. Of another deal, changed afterwards, both begin anew.
describe.each(settingsFor('deal-needs'))('what a deal does for both in %s at %i', (language, width) => {
  const { agreements, expectations, fairness } = wordsIn(language)
  const { needs: words } = fairness
  const stage = setStage()
  const asked = 'Elke woensdag om drie uur naar huis'
  const wish = 'Op woensdag op tijd bij school'
  const instead = 'Ik rijd dan elke zaterdag de vroege route'

  const sit = async (chair: 'samira' | 'joost') => {
    const page = await stage.window({ language, width })
    await takeChair(page, chair)
    return page
  }
  const card = (page: Page) => page.getByRole('article').filter({ hasText: asked })
  const part = (page: Page) => card(page).getByRole('region', { name: words.title })
  const mark = async (page: Page, need: string, effect: keyof typeof words.effects) => {
    const dialog = page.getByRole('dialog')
    await dialog
      .getByRole('group', { name: need })
      .or(dialog.getByRole('radiogroup', { name: need }))
      .getByRole('radio', { name: words.effects[effect], exact: true })
      .check({ force: true })
    await dialog.getByRole('button', { name: words.form.save }).click()
    await dialog.waitFor({ state: 'detached' })
  }

  test('[C08] said apart, read together, and flexicurity only with what stands against a cost', async () => {
    const [samira, joost] = [await sit('samira'), await sit('joost')]
    const { relations } = await (await samira.request.get('/api/me')).json()
    const table = `/relations/${relations[0].relationId}`
    const need = { need: 'private_life', wish, fromDate: '2026-09-01', reviewDate: '2027-03-01' }
    expect((await samira.request.post(`/api${table}/needs`, { data: need })).ok()).toBe(true)

    await samira.goto(`${table}/renderings`)
    await agreeWithAll(samira, agreements.reactions.agree)
    await samira.getByRole('button', { name: agreements.deals.add, exact: true }).click()
    await samira.getByLabel(agreements.deals.description, { exact: true }).fill(asked)
    await samira.getByRole('dialog').getByRole('button', { name: agreements.deals.save, exact: true }).click()
    await part(samira).getByText(words.nobody).waitFor()
    await part(samira).getByRole('button', { name: words.say }).click()
    await samira.getByRole('dialog').getByRole('button', { name: words.form.save }).click()
    await samira.getByText(words.form.missing).waitFor()
    await expectFine(samira, 'nothing chosen yet')
    await mark(samira, expectations.needs.private_life, 'met')
    await part(samira)
      .getByText(fill(words.mine, { other: 'Joost' }))
      .waitFor()

    await joost.goto(`${table}/renderings`)
    await arrive(joost)
    await part(joost)
      .getByText(fill(words.theirs, { other: 'Samira' }))
      .waitFor()
    // Nothing of what she said is on his page.
    expect(await card(joost).textContent()).not.toContain(expectations.needs.private_life)
    await expectFine(joost, 'said by the other')
    await part(joost).getByRole('button', { name: words.sayTeam }).click()
    await expectFine(joost, 'what the team needs')
    await mark(joost, words.team.flexibility, 'costs')
    await part(joost)
      .getByText(fill(words.outcomes.costs, { names: 'Samira' }))
      .waitFor()
    await part(joost).getByText(words.flexicurity.notYet).waitFor()
    await expectFine(joost, 'it costs something')

    await samira.reload()
    await arrive(samira)
    await part(samira).getByLabel(words.return.label).fill(instead)
    await part(samira).getByRole('button', { name: words.return.save, exact: true }).click()
    await part(samira).getByText(words.flexicurity.return).waitFor()
    await expectFine(samira, 'something stands against it')
    await joost.reload()
    await arrive(joost)
    await part(joost).getByText(instead, { exact: true }).waitFor()
    // What is on her card stays hers.
    expect(await joost.locator('main').textContent()).not.toContain(wish)
  })
})
