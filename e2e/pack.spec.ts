import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Talks } from '../src/capabilities/dialogue/model.ts'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive, settle } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { wordsIn } from './support/words.ts'

// HR writes something down for everybody; Samira and Joost open the envelope of their talk and see the same fingerprint.
describe.each(settingsFor('pack'))('the envelope in %s at %i', (language, width) => {
  const { depth, dialogue } = wordsIn(language)
  const { pack } = depth
  const stage = setStage()

  const sit = async (chair: 'samira' | 'joost' | 'marieke') => {
    const page = await stage.window({ language, width })
    await takeChair(page, chair)
    return page
  }
  const print = /[0-9a-f]{4} [0-9a-f]{4}/
  /** Opens the envelope of the talk and reads the fingerprint on it. */
  const open = async (page: Page, table: string) => {
    await page.goto(`${table}/talk`)
    await arrive(page)
    const section = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: new RegExp(dialogue.kinds.development) }) })
      .first()
    await section.getByText(dialogue.offered.label, { exact: true }).first().click()
    await section.getByText(pack.show, { exact: true }).click()
    const shown = section.getByText(print)
    await shown.waitFor()
    await settle(page)
    return { section, print: print.exec((await shown.textContent())!)![0] }
  }

  test('[B18] what HR wrote stands in the envelope of both, under the same fingerprint', async () => {
    const samira = await sit('samira')
    const { relations } = await (await samira.request.get('/api/me')).json()
    const table = `/relations/${relations[0].relationId}`
    const plan = { kind: 'development', plannedOn: '2026-09-10' }
    const { conversations }: Talks = await (
      await samira.request.post(`/api${table}/conversations`, { data: plan })
    ).json()
    const { conversationId } = conversations.find(({ kind }) => kind === plan.kind)!
    const before = (await open(samira, table)).print

    const hr = await sit('marieke')
    await hr.goto('/hr')
    await arrive(hr)
    await hr.getByRole('link', { name: pack.hr.toLines }).click()
    await hr.getByRole('heading', { name: pack.hr.title }).waitFor()
    await hr.getByLabel(pack.hr.words).fill('Zes uur coachen van nieuwe collega’s')
    await hr.getByLabel(pack.hr.kind).selectOption('opening')
    await hr.getByLabel(pack.hr.until).fill('2026-12-31')
    await hr.getByRole('button', { name: pack.hr.save }).click()
    await hr.getByRole('table').getByText('Zes uur coachen van nieuwe collega’s').first().waitFor()
    await expectFine(hr, 'what people know beforehand')

    const joost = await sit('joost')
    const his = await open(joost, table)
    await his.section.getByText('Zes uur coachen van nieuwe collega’s').waitFor()
    await expectFine(joost, 'an open envelope')
    const hers = await open(samira, table)
    await hers.section.getByText('Zes uur coachen van nieuwe collega’s').waitFor()
    expect(hers.print).toBe(his.print)
    expect(hers.print).not.toBe(before)
    const address = `/api${table}/conversations/${conversationId}/pack`
    const [one, other] = await Promise.all(
      [samira, joost].map(async page => (await page.request.get(address)).text()),
    )
    expect(other).toBe(one)
    expect(one).toContain(`"hash":"${his.print.replace(' ', '')}`)
  })
})
