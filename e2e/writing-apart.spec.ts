import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { takeChair } from './support/browser.ts'
import { agreeWithAll, leaveOutAll } from './support/reactions.ts'
import { settle } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { languagesFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// What is typed is never lost: not by a lost connection, a reload, a second tab, or a text that the other changed.
describe.each(languagesFor('writing-apart'))('writing apart and together in %s', language => {
  const { agreements } = wordsIn(language)
  const edit = new RegExp(`^${agreements.clause.edit}`)
  const stage = setStage()

  const relationOf = async (page: Page, name: string) => {
    const me = (await (await page.request.get('/api/me')).json()) as {
      relations: { relationId: string; employee: { name: string } }[]
    }
    return me.relations.find(relation => relation.employee.name.startsWith(name))!.relationId
  }
  const what = (page: Page) => page.getByLabel(agreements.clause.what)
  const savedText = (page: Page) => page.getByText(agreements.saving.saved)

  test('a rendering survives a pause, a lost connection, a reload and a second tab', async () => {
    const bram = await stage.window({ language })
    await takeChair(bram, 'bram')
    const relationId = await relationOf(bram, 'Bram')
    const started = await bram.request.post(`/api/relations/${relationId}/agreements`, { data: {} })
    const { agreementId } = (await started.json()) as { agreementId: string }
    const address = `/relations/${relationId}/renderings`
    await bram.goto(address)
    await what(bram).pressSequentially('Bram komt ')
    await savedText(bram).waitFor()
    await what(bram).pressSequentially('op dinsdag')
    expect(await what(bram).inputValue()).toBe('Bram komt op dinsdag')

    await bram.context().setOffline(true)
    await bram.getByLabel(agreements.clause.how).fill('in de agenda')
    await bram.getByText(agreements.saving.waiting).waitFor()
    await bram.context().setOffline(false)
    await savedText(bram).waitFor()
    await bram.reload()
    await bram.getByText('Bram komt op dinsdag').waitFor()

    const second = await bram.context().newPage()
    await second.goto(address)
    await second.getByRole('button', { name: agreements.writing.add }).click()
    await what(second).fill('Bram stuurt elke maand een rekening')
    await savedText(second).waitFor()
    await bram.getByRole('button', { name: edit }).first().click()
    await what(bram).fill('Bram komt op donderdag')
    await bram.getByText(agreements.saving.merged).waitFor()
    const reply = await bram.request.get(`/api/relations/${relationId}/agreements/${agreementId}`)
    const { mine } = (await reply.json()) as { mine: { clauses: { what: string }[] } }
    expect(mine.clauses.map(clause => clause.what)).toEqual([
      'Bram komt op donderdag',
      'Bram stuurt elke maand een rekening',
    ])
    await bram.context().close()
  })

  test('a text that the other changed meanwhile is shown, and what was typed can go on top of it', async () => {
    const samira = await stage.window({ language })
    const joost = await stage.window({ language })
    await takeChair(samira, 'samira')
    await takeChair(joost, 'joost')
    const address = `/relations/${await relationOf(samira, 'Samira')}/renderings`
    await samira.goto(address)
    await agreeWithAll(samira, agreements.reactions.agree)
    await samira.getByRole('heading', { level: 1, name: agreements.joint.title }).waitFor()
    await samira.getByRole('button', { name: edit }).first().click()
    await what(samira).fill('Samira en Joost praten elke maand bij')
    await samira.getByRole('button', { name: agreements.clause.done }).click()
    await leaveOutAll(samira, agreements.loose, 'Later')
    // Until she lays it before him her page has not heard of his, however long that takes here.
    let hear = () => {}
    const heard = new Promise<void>(resolve => {
      hear = resolve
    })
    await samira.route(/\/agreements\/[^/]+$/, async route => {
      if (route.request().method() === 'GET') await heard
      await route.continue()
    })

    const propose = async (page: Page, other: string, laid = () => {}) => {
      const name = fill(agreements.joint.propose, { other })
      await page.getByRole('button', { name }).click()
      await page.getByRole('dialog').getByRole('button', { name }).click()
      laid()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    await joost.goto(address)
    await joost.getByRole('heading', { level: 1, name: agreements.joint.title }).waitFor()
    await settle(joost)
    await leaveOutAll(joost, agreements.loose, 'Later')
    await propose(joost, 'Samira')
    await propose(samira, 'Joost', hear)
    await samira.getByText(fill(agreements.joint.stale, { author: 'Joost', number: 1 })).waitFor()
    await samira.getByText('Samira en Joost praten elke maand bij').first().waitFor()
    await samira.getByRole('button', { name: agreements.joint.staleGoOn }).click()
    await propose(samira, 'Joost')
    await samira.getByText(fill(agreements.joint.waiting, { other: 'Joost', number: 2 })).waitFor()
    await joost.reload()
    await joost.getByText(fill(agreements.joint.yours, { author: 'Samira', number: 2 })).waitFor()
    await joost.getByText('Samira en Joost praten elke maand bij').first().waitFor()
    await samira.context().close()
    await joost.context().close()
  })
})
