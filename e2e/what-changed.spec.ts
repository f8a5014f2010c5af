import { describe, expect, test } from 'vitest'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Marieke lets a house rule end; Samira reads it among what changed, and goes on to the rule. What concerns who leads stays with Joost.
describe.each(settingsFor('what-changed'))('what changed in %s at %i', (language, width) => {
  const { changes, handbook } = wordsIn(language)
  const stage = setStage()
  const sit = async (chair: Parameters<typeof takeChair>[1]) => {
    const page = await stage.window({ language, width })
    await takeChair(page, chair)
    return page
  }

  test('[I11] a change stands there at once for whom it concerns, and leads to what it is about', async () => {
    const marieke = await sit('marieke')
    const { rules } = await (await marieke.request.get('/api/house-rules')).json()
    const { ruleId, versions } = rules.find(({ state }: { state: string }) => state === 'now')
    const [{ title, number, validFrom }] = versions
    const data = { number, endsOn: validFrom > '2026-09-30' ? validFrom : '2026-09-30' }
    expect((await marieke.request.post(`/api/house-rules/${ruleId}/end`, { data })).ok()).toBe(true)

    const samira = await sit('samira')
    await samira.goto('/house-rules')
    await arrive(samira)
    await samira.getByRole('main').getByRole('link', { name: handbook.changes, exact: true }).click()
    await samira.getByRole('heading', { level: 1, name: changes.title }).waitFor()
    const sentence = fill(changes.events['house-rule'].ended, { title })
    const line = samira.getByRole('link', { name: `${changes.read} ${sentence}` })
    await line.waitFor()
    await expectFine(samira, 'what changed')
    expect(await samira.getByText(changes.events.span['rule-set']).count()).toBe(0)
    await line.click()
    await samira.getByRole('heading', { level: 1, name: title }).waitFor()

    const joost = await sit('joost')
    await joost.goto('/changes')
    await arrive(joost)
    await joost.getByText(changes.events.span['rule-set']).first().waitFor()
    await expectFine(joost, 'what changed for who leads')
  })
})
