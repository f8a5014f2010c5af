import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { LevelNotes } from '../src/capabilities/depth/model.ts'
import type { ConversationKind, Talks } from '../src/capabilities/dialogue/model.ts'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive, settle } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Joost says before a talk where there is room; on the day of another he and Samira note what they want to remember.
describe.each(settingsFor('depth'))('the talk, deeper, in %s at %i', (language, width) => {
  const { depth, dialogue } = wordsIn(language)
  const stage = setStage()

  /** What goes with the talk of that kind: others may be planned beside it. */
  const unfold = async (page: Page, at: { table: string; kind: ConversationKind }, moment: string) => {
    await page.goto(`${at.table}/talk`)
    await arrive(page)
    const heading = page.getByRole('heading', { name: new RegExp(`^${dialogue.kinds[at.kind]} `) })
    const talk = page.locator('section', { has: heading }).last()
    await talk.getByText(dialogue.offered.label, { exact: true }).click()
    // Where only one moment has something, there is nothing to choose.
    const tab = talk.getByRole('tab', { name: moment, exact: true })
    if ((await tab.count()) > 0) await tab.click()
    await settle(page)
  }

  test('[B20] what lies fixed is said before the talk, and what comes on its day is marked as later', async () => {
    const samira = await stage.window({ language, width })
    const joost = await stage.window({ language, width })
    await takeChair(samira, 'samira')
    await takeChair(joost, 'joost')
    const { relations } = await (await samira.request.get('/api/me')).json()
    const table = `/relations/${relations[0].relationId}`
    const plan = (kind: string, plannedOn: string) =>
      joost.request.post(`/api${table}/conversations`, { data: { kind, plannedOn } })
    await plan('development', '2026-09-10')
    const coming = { table, kind: 'development' } as const
    const now = { table, kind: 'ad_hoc' } as const

    await unfold(samira, coming, dialogue.offered.before)
    await samira.getByText(fill(depth.room.none, { name: 'Joost' })).waitFor()
    await unfold(joost, coming, dialogue.offered.before)
    await joost.getByLabel(depth.declare.demand).fill('Twee mensen per avondroute')
    const choice = joost.getByRole('group', { name: depth.declare.room })
    await choice.getByRole('button', { name: depth.rooms.fixed.label }).click()
    await joost.getByRole('button', { name: depth.declare.add }).click()
    const field = (page: Page) => page.getByRole('figure', { name: depth.room.title }).last()
    await field(joost).getByText('Twee mensen per avondroute').waitFor()
    await expectFine(joost, 'saying where there is room')
    await unfold(samira, coming, dialogue.offered.before)
    await field(samira).getByText('Twee mensen per avondroute').waitFor()
    await expectFine(samira, 'reading where there is room')
    expect(await field(samira).textContent()).not.toContain(depth.room.late.split(',')[0])
    expect(await samira.getByLabel(depth.declare.demand).count()).toBe(0)

    // A talk of today has begun with its day, since no hour was agreed.
    await plan('ad_hoc', '2026-09-01')
    await unfold(joost, now, dialogue.offered.before)
    await joost.getByText(depth.declare.begun).waitFor()
    await joost.getByLabel(depth.declare.demand).fill('De overdracht om vier uur')
    await choice.getByRole('button', { name: depth.rooms.fixed.label }).click()
    await joost.getByRole('button', { name: depth.declare.add }).click()
    await field(joost).getByText('De overdracht om vier uur').waitFor()
    await unfold(samira, now, dialogue.offered.before)
    await field(samira).getByText('De overdracht om vier uur').waitFor()
    expect(await field(samira).textContent()).toContain(depth.room.late.split(',')[0])
  })

  test('[B09] a note is one’s own until it is shared; with one layer only there is a hint, put away for the day', async () => {
    const samira = await stage.window({ language, width })
    const joost = await stage.window({ language, width })
    await takeChair(samira, 'samira')
    await takeChair(joost, 'joost')
    const { relations } = await (await samira.request.get('/api/me')).json()
    const table = `/relations/${relations[0].relationId}`
    const plan = { kind: 'performance', plannedOn: '2026-09-01' } as const
    const planned = await samira.request.post(`/api${table}/conversations`, { data: plan })
    const { conversations }: Talks = await planned.json()
    const today = conversations.find(({ kind }) => kind === plan.kind)!
    const notesOf = async (page: Page): Promise<LevelNotes> =>
      (await page.request.get(`/api${table}/conversations/${today.conversationId}/level-notes`)).json()
    const now = { table, kind: plan.kind } as const
    const hint = fill(depth.hint.title, { level: depth.levels.content.label })

    await unfold(samira, now, dialogue.offered.during)
    const write = async (words: string, level: string) => {
      await samira.getByLabel(depth.notes.new).fill(words)
      const levels = samira.getByRole('group', { name: depth.notes.level })
      await levels.getByRole('button', { name: level }).click()
      await samira.getByRole('button', { name: depth.notes.write }).click()
      await samira.getByText(words, { exact: true }).first().waitFor()
    }
    expect(await samira.getByText(hint).count()).toBe(0)
    await write('Thuis tot half drie', depth.levels.content.label)
    await samira.getByText(hint).waitFor()
    await expectFine(samira, 'one layer')
    expect((await notesOf(joost)).notes).toEqual([])
    await samira.getByRole('button', { name: depth.notes.share }).click()
    await expect.poll(async () => (await notesOf(joost)).notes.length).toBe(1)
    await unfold(joost, now, dialogue.offered.during)
    await joost.getByText('Thuis tot half drie').first().waitFor()
    await joost.getByText(hint).waitFor()
    await joost.getByRole('button', { name: depth.hint.notNow }).click()
    await unfold(joost, now, dialogue.offered.during)
    await joost.getByText('Thuis tot half drie').first().waitFor()
    expect(await joost.getByText(hint).count()).toBe(0)

    await write('Dat raakt me', depth.levels.emotion.label)
    await expect.poll(() => samira.getByText(hint).count()).toBe(0)
    await expectFine(samira, 'two layers')
  })
})
