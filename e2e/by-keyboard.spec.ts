import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { AgreementView } from '../src/capabilities/agreements/model.ts'
import type { ViewState } from '../src/capabilities/expectations/model.ts'
import { takeChair } from './support/browser.ts'
import { Keyboard } from './support/keyboard.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { languagesFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Samira goes through the main job, from her view to her name under the text, without a mouse. What Joost does meanwhile he does
// elsewhere. At a desk: that is where a keyboard stands.
describe.each(languagesFor('by-keyboard'))('the main job by keyboard alone, in %s', language => {
  const { agreements, dialogue, expectations } = wordsIn(language)
  const stage = setStage()
  let samira: Page
  let joost: Page
  let keys: Keyboard
  let table: string

  const button = (name: string | RegExp) => samira.getByRole('button', { name, exact: true })
  const link = (name: string) => samira.getByRole('main').getByRole('link', { name, exact: true })
  const joosts = async <T>(method: string, path: string, data: object = {}): Promise<T> => {
    const reply = await joost.request.fetch(`/api${table}${path}`, { method, data })
    expect([path, reply.ok()]).toEqual([path, true])
    return (await reply.json()) as T
  }
  const goTo = async (page: string) => {
    await samira.goto(table + page)
    await arrive(samira)
  }

  test('she begins a round, answers, and shows; the difference opens', async () => {
    samira = await stage.window({ language })
    joost = await stage.window({ language })
    await takeChair(samira, 'samira')
    await takeChair(joost, 'joost')
    keys = new Keyboard(samira)
    const { relations } = await (await samira.request.get('/api/me')).json()
    table = `/relations/${relations[0].relationId}`
    await goTo('/view')
    await keys.enter(button(expectations.view.newRound))
    await button(expectations.view.done).waitFor()
    for (const level of [5, 3, 4]) {
      for (const scale of ['importance', 'owed', 'kept'] as const)
        await keys.choose(samira.getByRole('group', { name: expectations.scales[scale].question }), level - 1)
      await keys.enter(button(expectations.view.next))
    }
    await samira.getByText(expectations.view.saving.saved, { exact: true }).waitFor()
    await keys.enter(button(expectations.view.done))
    await keys.enter(button(expectations.shown.release))
    const { version } = await joosts<ViewState>('GET', '/view')
    const { items } = await (await joost.request.get('/api/expectations/catalogue')).json()
    const answers = Object.fromEntries(
      items.slice(0, 6).map(({ id }: { id: string }) => [id, { importance: 2, owed: 5, kept: 5 }]),
    )
    const saved = await joosts<ViewState>('PUT', '/view', { version, answers })
    await joosts('POST', '/view/submit', { version: saved.version })
    await joosts('POST', '/view/release')
    await goTo('/view')
    await keys.enter(link(expectations.shown.toGap))
  })

  test('she lays something on the table and prepares the talk', async () => {
    await samira.waitForURL('**/gap')
    const discuss = samira.getByRole('button', { name: new RegExp(`^${expectations.gap.discuss}`) }).first()
    await keys.enter(discuss)
    await goTo('/talk')
    const untouched = samira.locator('article:visible').filter({
      has: samira.getByRole('button', { name: dialogue.topic.sheet.none }),
    })
    const subject = (await untouched.last().locator('h3').textContent())!
    const card = samira.locator('article:visible').filter({ hasText: subject })
    await keys.enter(card.getByRole('button', { name: dialogue.dimensions.exchange }))
    await keys.enter(card.getByRole('button', { name: dialogue.topic.say }))
    await keys.enter(card.getByRole('button', { name: dialogue.topic.sheet.none }))
    const dialog = samira.getByRole('dialog')
    await keys.write(dialog.getByLabel(dialogue.sheet.fields.aims), 'Rust in de week.')
    await keys.enter(dialog.getByRole('button', { name: dialogue.sheet.share }))
    await keys.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  test('she reacts, writes the one text, and signs it', async () => {
    await goTo('/renderings')
    const agree = samira.getByRole('button', { name: new RegExp(`^${agreements.reactions.agree} `) })
    await agree.first().waitFor()
    for (let left = await agree.count(); left > 0; left--) {
      await keys.enter(agree.first())
      const question = samira.locator('[role="group"]:has([data-answer])')
      if ((await question.count()) > 0) await keys.enter(question.locator('[data-answer]').first())
      await expect.poll(() => agree.count()).toBeLessThan(left)
    }
    await samira.getByRole('heading', { level: 1, name: agreements.joint.title }).waitFor()
    const leave = samira.getByRole('button', { name: new RegExp(`^${agreements.loose.leave} `) })
    for (let left = await leave.count(); left > 0; left--) {
      await keys.write(samira.getByLabel(agreements.loose.word).first(), 'Later.')
      await keys.enter(leave.first())
      await expect.poll(() => leave.count()).toBeLessThan(left)
    }
    const name = fill(agreements.joint.propose, { other: 'Joost' })
    await keys.enter(button(name))
    const dialog = samira.getByRole('dialog')
    await keys.write(dialog.getByLabel(agreements.joint.why), 'Naast elkaar gelegd.')
    await keys.enter(dialog.getByRole('button', { name }))
    await dialog.waitFor({ state: 'detached' })
    const { agreements: all } = await joosts<{ agreements: { agreementId: string }[] }>('GET', '/agreements')
    const paper = `/agreements/${all.at(-1)!.agreementId}`
    const { versions } = await joosts<AgreementView>('GET', paper)
    const { number, hash } = versions.at(-1)!
    await joosts('POST', `${paper}/accept`, { number, hash })
    await goTo('/sign')
    await keys.enter(button(agreements.sign.action).first())
    await keys.enter(samira.getByRole('dialog').getByRole('button', { name: agreements.sign.action }))
    await samira.getByText(fill(agreements.sign.mineFirst, { other: 'Joost' })).waitFor()
  })
})
