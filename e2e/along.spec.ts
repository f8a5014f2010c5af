import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Talks } from '../src/capabilities/dialogue/model.ts'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive, settle } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Samira takes somebody along from outside, who reads what she shares and is shut out; and Fatma, until the talk has been.
describe.each(settingsFor('along'))('somebody along in %s at %i', (language, width) => {
  const { depth, dialogue, people } = wordsIn(language)
  const { company, refusals } = depth
  const stage = setStage()

  const sit = async (chair: 'samira' | 'joost' | 'fatma') => {
    const page = await stage.window({ language, width })
    await takeChair(page, chair)
    return page
  }
  /** A talk of this kind with one topic and a page of the two. */
  const talkOf = async (samira: Page, kind: string, plannedOn: string) => {
    const { relations } = await (await samira.request.get('/api/me')).json()
    const table = `/relations/${relations[0].relationId}`
    const data = { kind, plannedOn, startsAt: '10:00', place: 'Kamer 2' }
    const planned = await samira.request.post(`/api${table}/conversations`, { data })
    const { conversations }: Talks = await planned.json()
    const { conversationId } = conversations.find(one => one.kind === kind)!
    await samira.request.post(`/api${table}/topics`, { data: { title: 'Uren op dinsdag', conversationId } })
    const talk = `/api${table}/conversations/${conversationId}`
    await samira.request.put(`${talk}/notes`, { data: { version: 0, body: 'Rooster drie weken vooruit' } })
    return { table, talk, conversationId }
  }
  /** What goes with the talk of this kind, unfolded. */
  const unfold = async (page: Page, table: string, kind: 'development' | 'ad_hoc') => {
    await page.goto(`${table}/talk`)
    await arrive(page)
    const section = page.locator('section').filter({
      has: page.getByRole('heading', { name: new RegExp(dialogue.kinds[kind]) }),
    })
    await section.getByText(dialogue.offered.label, { exact: true }).first().click()
    await settle(page)
    return section.first()
  }

  test('[B16] a guest is invited by link, reads exactly what is shared, and is shut out', async () => {
    const samira = await sit('samira')
    const { table } = await talkOf(samira, 'development', '2026-09-10')
    const email = `vera.${language}.${width}@example.org`
    const mine = await unfold(samira, table, 'development')
    await mine.getByText(company.show, { exact: true }).last().click()
    await mine.getByRole('button', { name: company.kinds.consultant.label }).click()
    await mine.getByLabel(company.givenName).fill('Vera')
    await mine.getByLabel(company.familyName).fill('Bond')
    await mine.getByLabel(company.email.consultant).fill(email)
    await mine.getByLabel(company.parts.page).check()
    await expectFine(samira, 'taking somebody along')
    await mine.getByRole('button', { name: company.bring, exact: true }).click()
    await mine.getByText(fill(company.along, { kind: company.kinds.consultant.as })).waitFor()
    await expectFine(samira, 'somebody comes along')

    const joost = await sit('joost')
    const his = await unfold(joost, table, 'development')
    await his.getByText(fill(company.along, { kind: company.kinds.consultant.as })).waitFor()
    expect(
      await his.getByRole('button', { name: fill(company.withdrawWho, { name: 'Vera Bond' }) }).count(),
    ).toBe(0)

    await samira.goto('/demo/outbox')
    const letter = samira.getByText(email).first()
    await letter.waitFor()
    const link = /\/invitation\/[\w-]+/.exec((await samira.locator('body').textContent())!)![0]
    const guest = await stage.window({ language, width })
    await guest.goto(link)
    await arrive(guest)
    await guest.getByLabel(people.invitation.password, { exact: true }).fill('een lange zin als wachtwoord')
    await guest.getByRole('button', { name: people.invitation.enter, exact: true }).click()
    await guest.waitForURL('**/')
    await arrive(guest)
    await guest.getByRole('heading', { name: company.guest.talks }).waitFor()
    await expectFine(guest, 'the first page of who comes along')
    await guest.getByRole('link', { name: company.guest.open }).click()
    await guest.getByRole('heading', { name: fill(company.guest.title, { name: 'Samira' }) }).waitFor()
    for (const words of ['Uren op dinsdag', 'Rooster drie weken vooruit', 'Kamer 2', company.list.onlyThis])
      await guest.getByText(words, { exact: false }).first().waitFor()
    expect(await guest.getByText(company.list.notes, { exact: true }).count()).toBe(0)
    await expectFine(guest, 'what is shared')
    const address = guest.url()

    const second = await stage.window({ language, width })
    await second.goto(link)
    await arrive(second)
    await second.getByText(people.refusals['invitation-used'].reason).waitFor()
    await expectFine(second, 'a link in a second browser')

    const again = await unfold(samira, table, 'development')
    await again.getByRole('button', { name: fill(company.withdrawWho, { name: 'Vera Bond' }) }).click()
    await again.getByText(company.sentence).waitFor()
    await guest.goto(address)
    await arrive(guest)
    await guest.getByText(refusals['companion-withdrawn'].reason).first().waitFor()
    expect(await guest.getByText('Uren op dinsdag').count()).toBe(0)
    await expectFine(guest, 'shut out')
  })

  test('[B16] a confidant reads along until somebody says that the talk has been', async () => {
    const samira = await sit('samira')
    const { table, talk } = await talkOf(samira, 'ad_hoc', '2026-09-01')
    const mine = await unfold(samira, table, 'ad_hoc')
    await mine.getByText(company.show, { exact: true }).last().click()
    await mine.getByRole('button', { name: company.kinds.confidant.label }).click()
    await mine.getByLabel(company.confidant).selectOption('Fatma Yılmaz')
    await mine.getByRole('button', { name: company.bring, exact: true }).click()
    await mine.getByText(fill(company.along, { kind: company.kinds.confidant.as })).waitFor()
    const { companion } = await (await samira.request.get(`${talk}/company`)).json()

    const fatma = await sit('fatma')
    await fatma.goto(`/along/${companion.companionId}`)
    await arrive(fatma)
    await fatma.getByText('Uren op dinsdag').waitFor()
    const joost = await sit('joost')
    await joost.request.post(`${talk}/confirm`, { data: { held: true } })
    await fatma.reload()
    await arrive(fatma)
    await fatma.getByText(refusals['companion-over'].reason).first().waitFor()
    await expectFine(fatma, 'once it has been')
  })
})
