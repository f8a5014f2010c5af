import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { formatterFor } from '../src/platform/i18n/format.ts'
import { expectFine, takeChair } from './support/browser.ts'
import { agreeWithAll, leaveOutAll } from './support/reactions.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// A step back of Fatma lies there for the sixth day; Samira and Joost write one down today. Nobody can sign either yet.
describe.each(settingsFor('thinking-time'))('lowering pay or function in %s at %i', (language, width) => {
  const { agreements, depth, dialogue, people } = wordsIn(language)
  const { joint, lowering, clause, sign, refusals } = agreements
  const stage = setStage()
  const { day } = formatterFor(language)

  const sit = async (chair: Parameters<typeof takeChair>[1]) => {
    const page = await stage.window({ language, width })
    await takeChair(page, chair)
    return page
  }
  const tableOf = async (page: Page) => {
    const { relations } = await (await page.request.get('/api/me')).json()
    const { relationId } = relations.find(({ side }: { side: string }) => side === 'employee')
    return { relationId, path: `/relations/${relationId}` }
  }
  const open = async (page: Page, path: string) => {
    await page.goto(path)
    await arrive(page)
  }
  const trySigning = async (page: Page, relationId: string) => {
    const url = `/api/relations/${relationId}/agreements`
    const { agreements: all } = await (await page.request.get(url)).json()
    const { agreementId } = all.at(-1)
    const { versions } = await (await page.request.get(`${url}/${agreementId}`)).json()
    const { number, hash } = versions.at(-1)
    const reply = await page.request.post(`${url}/${agreementId}/sign`, { data: { number, hash } })
    return [reply.status(), (await reply.json()).code]
  }

  test('[C19] on the sixth day a step back cannot be signed, and it says until when and why', async () => {
    const fatma = await sit('fatma')
    const { relationId, path } = await tableOf(fatma)
    await open(fatma, `${path}/sign`)
    await fatma.getByText(fill(lowering.title, { day: day('2026-09-02') })).waitFor()
    await fatma.getByText(fill(lowering.from, { day: day('2026-09-03') })).waitFor()
    await fatma.getByText(lowering.bringMine).waitFor()
    await fatma
      .getByText(new RegExp(`^.*${lowering.what.function}`))
      .first()
      .waitFor()
    expect(await fatma.getByRole('button', { name: sign.action }).count()).toBe(0)
    await expectFine(fatma, 'thinking time')
    expect(await trySigning(fatma, relationId)).toEqual([409, 'agreements.still-cooling'])
    await open(fatma, path)
    const near = agreements.steps['wait-to-sign'].sentence
    await fatma
      .getByText(fill(near, { day: day('2026-09-03') }))
      .first()
      .waitFor()
  })

  test('[C19] whom she may bring along stands on her page, and comes to the talk', async () => {
    const fatma = await sit('fatma')
    const { path } = await tableOf(fatma)
    const data = { kind: 'ad_hoc', plannedOn: '2026-09-02', startsAt: '10:00', place: 'Kamer 2' }
    expect((await fatma.request.post(`/api${path}/conversations`, { data })).ok()).toBe(true)
    await open(fatma, `${path}/sign`)
    await fatma.getByRole('link', { name: lowering.toTalk }).click()
    await fatma.waitForURL('**/talk')
    await arrive(fatma)
    const heading = fatma.getByRole('heading', { name: new RegExp(dialogue.kinds.ad_hoc) })
    const talk = fatma.locator('section').filter({ has: heading }).first()
    await talk.getByText(dialogue.offered.label, { exact: true }).first().click()
    await talk.getByText(depth.company.show, { exact: true }).last().click()
    await talk.getByRole('button', { name: depth.company.kinds.consultant.label }).click()
    await talk.getByLabel(depth.company.givenName).fill('Vera')
    await talk.getByLabel(depth.company.familyName).fill('Bond')
    await talk.getByLabel(depth.company.email.consultant).fill(`vera.c19.${language}.${width}@example.org`)
    await talk.getByRole('button', { name: depth.company.bring, exact: true }).click()
    const along = fill(depth.company.along, { kind: depth.company.kinds.consultant.as })
    await talk.getByText(along).waitFor()
    await expectFine(fatma, 'somebody comes along')

    await fatma.goto('/demo/outbox')
    await fatma.getByText('vera.c19').first().waitFor()
    const link = /\/invitation\/[\w-]+/.exec((await fatma.locator('body').textContent())!)![0]
    const guest = await stage.window({ language, width })
    await open(guest, link)
    await guest.getByLabel(people.invitation.password, { exact: true }).fill('een lange zin als wachtwoord')
    await guest.getByRole('button', { name: people.invitation.enter, exact: true }).click()
    await guest.waitForURL('**/')
    await arrive(guest)
    await guest.getByRole('link', { name: depth.company.guest.open }).click()
    await guest.getByRole('heading', { name: fill(depth.company.guest.title, { name: 'Fatma' }) }).waitFor()
    await guest.getByText('Kamer 2').first().waitFor()
  })

  test('[C19] who writes it is asked why and what stands against it; both read when they can sign', async () => {
    const [samira, joost] = [await sit('samira'), await sit('joost')]
    const { relationId, path } = await tableOf(samira)
    await open(samira, `${path}/renderings`)
    await agreeWithAll(samira, agreements.reactions.agree)
    await samira.getByRole('heading', { level: 1, name: joint.title }).waitFor()
    await open(joost, `${path}/renderings`)
    await joost.getByRole('button', { name: joint.add }).click()
    const dialog = joost.getByRole('dialog')
    await dialog.getByLabel(clause.what).fill('Demotie: Samira gaat naar schaal 45')
    await dialog.getByRole('radio', { name: new RegExp(`^${clause.new}`) }).check()
    await dialog.getByText(lowering.signs.words).waitFor()
    await dialog.getByRole('button', { name: clause.done }).click()
    await leaveOutAll(joost, agreements.loose, 'Later.')
    const propose = joost.getByRole('button', { name: fill(joint.propose, { other: 'Samira' }) })
    await propose.click()
    await dialog.getByRole('button', { name: fill(joint.propose, { other: 'Samira' }) }).click()
    await dialog.getByText(fill(refusals['lowering-unsaid'].reason, { clause: 4 })).waitFor()
    await joost.keyboard.press('Escape')

    await joost.getByRole('button', { name: new RegExp(`^${clause.edit}.*Demotie`) }).click()
    await dialog.getByLabel(lowering.ask).selectOption('function')
    await dialog.getByLabel(lowering.reason).fill('Het team wordt kleiner.')
    await dialog.getByLabel(lowering.compensation).fill('Een jaar lang een vrije vrijdagmiddag.')
    await expectFine(joost, 'why it is lowered')
    await dialog.getByRole('button', { name: clause.done }).click()
    await propose.click()
    await dialog.getByRole('button', { name: fill(joint.propose, { other: 'Samira' }) }).click()
    await dialog.waitFor({ state: 'detached' })

    await samira.reload()
    await samira
      .getByText(/Het team wordt kleiner\./)
      .first()
      .waitFor()
    await samira.getByRole('button', { name: joint.accept }).click()
    await samira.waitForURL('**/sign')
    for (const page of [samira, joost]) {
      await open(page, `${path}/sign`)
      await page.getByText(fill(lowering.title, { day: day('2026-09-08') })).waitFor()
      await page.getByText(fill(lowering.from, { day: day('2026-09-09') })).waitFor()
      await page.getByText(/Het team wordt kleiner\..*Een jaar lang een vrije vrijdagmiddag\./).waitFor()
      expect(await trySigning(page, relationId)).toEqual([409, 'agreements.still-cooling'])
      await expectFine(page, 'both wait')
    }
    await joost.getByText(fill(lowering.bringYours, { employee: 'Samira' })).waitFor()
  })

  test('[C19] HR chooses more days, and cannot choose fewer than seven', async () => {
    const { cooling, drafting } = agreements
    const marieke = await sit('marieke')
    await open(marieke, '/rules')
    const choice = marieke.locator('section', { has: marieke.getByRole('heading', { name: cooling.title }) })
    await choice.locator('summary', { hasText: drafting.change }).click()
    const days = choice.getByLabel(cooling.days)
    const offered = await days
      .locator('option')
      .evaluateAll(all => all.map(one => (one as HTMLOptionElement).value))
    expect(Math.min(...offered.map(Number))).toBe(7)
    await days.selectOption('14')
    await choice.getByLabel(drafting.why).fill('Twee weken om te denken.')
    await choice.getByRole('button', { name: drafting.keep }).click()
    await marieke.getByText(fill(cooling.sentence, { count: 14 })).waitFor()
    await expectFine(marieke, 'more days')
  })
})

// The same text, once it has lain there for seven full days.
describe.each(settingsFor('thinking-time'))(
  'a step back after thinking time in %s at %i',
  (language, width) => {
    const { lowering, sign } = wordsIn(language).agreements
    const { day } = formatterFor(language)

    const fatmaAt = async (stage: ReturnType<typeof setStage>) => {
      const page = await stage.window({ language, width })
      await takeChair(page, 'fatma')
      const { relations } = await (await page.request.get('/api/me')).json()
      const { relationId } = relations.find(({ side }: { side: string }) => side === 'employee')
      await page.goto(`/relations/${relationId}/sign`)
      await arrive(page)
      return page
    }

    describe('on the seventh day', () => {
      const stage = setStage('example', { today: '2026-09-02' })
      test('[C19] it still waits, until the day after', async () => {
        const fatma = await fatmaAt(stage)
        await fatma.getByText(fill(lowering.from, { day: day('2026-09-03') })).waitFor()
        expect(await fatma.getByRole('button', { name: sign.action }).count()).toBe(0)
      })
    })

    describe('on the day after', () => {
      const stage = setStage('example', { today: '2026-09-03' })
      test('[C19] it can be signed, and stands open for the other', async () => {
        const fatma = await fatmaAt(stage)
        await fatma.getByRole('button', { name: sign.action }).first().click()
        const dialog = fatma.getByRole('dialog')
        await dialog.getByRole('button', { name: sign.action }).click()
        await dialog.waitFor({ state: 'detached' })
        await fatma.getByText(fill(sign.mineFirst, { other: 'Emine' })).waitFor()
        await expectFine(fatma, 'one signed')
      })
    })
  },
)
