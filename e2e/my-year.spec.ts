import { describe, expect, test } from 'vitest'
import { expectFine } from './support/browser.ts'
import { acceptAndSign, propose } from './support/main-job.ts'
import { agreeWithAll, leaveOutAll } from './support/reactions.ts'
import { arrive } from './support/settle.ts'
import { sittingAt } from './support/sitting.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Samira takes her year off the table, draws another, by keys and by hand, and lays it down; Joost reads it, and it goes into what
// she writes.
describe.each(settingsFor('my-year'))('my year in %s at %i', (language, width) => {
  const all = wordsIn(language)
  const { agreements } = all
  const { draw, laid, preset, sheet, stretch, talk, writing, refusals, whole } = all.terms
  const stage = setStage()
  const sit = sittingAt(stage, { language, width })
  const total = language === 'nl' ? '1.456 uur' : '1,456 hours'

  test('[F04] what lies on the table comes off it, is drawn anew and lies there again', async () => {
    const samira = await sit('samira', '/my-year')
    await samira.getByText(total).first().waitFor()
    await expectFine(samira, 'a year on the table')
    await samira.getByRole('button', { name: laid.back }).click()
    await samira.getByRole('dialog').getByRole('button', { name: laid.back }).click()
    await samira.getByRole('button', { name: draw.lay }).waitFor()

    // By turns, and three or four days: the hours stay.
    for (const one of ['on-and-off', 'three-or-four-days', 'even', 'summer-off'] as const) {
      await samira.getByRole('radio', { name: preset[one] }).check()
      await samira.getByText(sheet.same).waitFor()
      expect(await samira.getByText(total).first().isVisible()).toBe(true)
    }
    await expectFine(samira, 'drawing a year')

    // Pulled by keys: from week 28 to 30, so that four weeks are free.
    const first = samira.getByRole('slider').first()
    await first.focus()
    await samira.keyboard.press('ArrowRight')
    await samira.keyboard.press('ArrowRight')
    await samira
      .getByText(fill(sheet.free_other, { count: 4 }))
      .first()
      .waitFor()

    // And by hand: the other end a few weeks on.
    const grip = await samira.locator('.year__grip[data-end="until"]').boundingBox()
    const field = await samira.locator('.year__stripes').boundingBox()
    const [x, y] = [grip!.x + grip!.width / 2, grip!.y + grip!.height / 2]
    const step = Math.max(field!.width, field!.height) / 52
    const isDown = field!.height > field!.width
    await samira.mouse.move(x, y)
    await samira.mouse.down()
    await samira.mouse.move(isDown ? x : x + 2 * step, isDown ? y + 2 * step : y, { steps: 4 })
    await samira.mouse.up()
    await samira
      .getByText(fill(sheet.free_other, { count: 6 }))
      .first()
      .waitFor()
    expect(await samira.getByRole('slider').nth(1).inputValue()).toBe('35')

    // What the law does not allow is said, and does not come on the table.
    await samira.getByLabel(stretch.hours).fill('61')
    await samira.getByLabel(stretch.hours).fill('60')
    await samira.getByText(refusals['four-weeks-average'].next).first().waitFor()
    expect(await samira.getByRole('button', { name: draw.lay }).getAttribute('aria-disabled')).toBe('true')
    await samira.getByLabel(stretch.hours).fill('0')
    await samira.getByRole('button', { name: draw.lay }).click()
    await samira.getByRole('button', { name: laid.back }).waitFor()
  })

  test('[F04] whoever leads reads it from the talk, without a yes or a no to press, and it becomes a clause', async () => {
    const joost = await sit('joost', '/workplace')
    const tables = await joost.request.get('/api/me')
    const me = (await tables.json()) as { relations: { relationId: string; employee: { name: string } }[] }
    const relation = me.relations.find(one => one.employee.name.startsWith('Samira'))!
    await joost.goto(`/relations/${relation.relationId}/talk`)
    await arrive(joost)
    const link = fill(talk.laid, { year: 2027, employee: relation.employee.name })
    await joost.getByRole('link', { name: link }).click()
    await joost.getByText(whole.free_other.split('{{count}}')[0]!.trim(), { exact: false }).first().waitFor()
    await expectFine(joost, 'the year of another')
    expect(await joost.getByRole('main').getByRole('button').count()).toBe(0)

    const table = `/relations/${relation.relationId}`
    const samira = await sit('samira', `${table}/renderings`)
    await agreeWithAll(samira, agreements.reactions.agree)
    await samira.getByRole('heading', { level: 1, name: agreements.joint.title }).waitFor()
    await samira.getByRole('button', { name: fill(writing.write, { year: 2027 }), exact: true }).click()
    const clause = samira.getByRole('dialog')
    const what = clause.getByLabel(agreements.clause.what)
    await expect.poll(() => what.inputValue()).toContain(total)
    await clause.getByLabel(agreements.clause.words).fill('vanaf januari 2027')
    await clause.getByLabel(agreements.clause.how).fill('in het rooster')
    await clause.getByRole('radio', { name: new RegExp(`^${agreements.clause.new}`) }).check()
    await expectFine(samira, 'a year as a clause')
    await clause.getByRole('button', { name: agreements.clause.done, exact: true }).click()
    await samira.getByText(writing.written, { exact: true }).waitFor()
    await leaveOutAll(samira, agreements.loose, 'Later')
    await propose(samira, all, 'Joost', 'Zo spraken we het af')

    await acceptAndSign({ joost, samira }, table, all)
    await samira
      .getByRole('list', { name: agreements.sign.clauses })
      .first()
      .locator('.clause__text', { hasText: total })
      .waitFor()
  })
})
