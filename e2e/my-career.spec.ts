import { describe, expect, test } from 'vitest'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Somebody looks ahead for themselves alone, lets their manager read one thing of it, and stops that again.
describe.each(settingsFor('my-career'))('my career in %s at %i', (language, width) => {
  const { careers: words } = wordsIn(language)
  const stage = setStage()

  test('[D02] from nothing said to a step with a day, which stands in one’s own days; and “not now” as an answer', async () => {
    const ineke = await stage.window({ language, width })
    await takeChair(ineke, 'ineke')
    await ineke.goto('/my-career')
    await ineke.getByText(words.page.nothing, { exact: true }).waitFor()
    await arrive(ineke)
    await expectFine(ineke, 'nothing said')
    await ineke.getByRole('button', { name: words.plan.ask, exact: true }).click()
    const form = ineke.getByRole('dialog', { name: words.form.title })
    await form.getByLabel(words.form.want).fill('Zuinigheid')
    await form.getByRole('button', { name: words.form.save, exact: true }).click()
    // What is missing is said, and nothing is sent.
    await form.getByText(words.form.missing, { exact: true }).waitFor()
    await form.getByRole('radio', { name: words.form.steps, exact: true }).check()
    await form.getByLabel(words.form.what).fill('Kamperfoelie')
    await form.getByLabel(words.form.on).fill('2026-08-31')
    await expectFine(ineke, 'the form')
    await form.getByRole('button', { name: words.form.save, exact: true }).click()
    // A day that was, with the first that is right.
    await form
      .getByText(/1 (september|September) 2026|2026-09-01/)
      .first()
      .waitFor()
    await form.getByLabel(words.form.on).fill('2026-11-03')
    await form.getByRole('button', { name: words.form.save, exact: true }).click()
    await form.waitFor({ state: 'hidden' })
    const steps = ineke.getByRole('list', { name: words.plan.steps })
    await steps.getByText('Kamperfoelie', { exact: true }).waitFor()
    await expectFine(ineke, 'a plan')
    await ineke.goto('/my-days')
    await ineke.getByText(words.days.step, { exact: true }).waitFor()
    expect(await ineke.getByText('Kamperfoelie').count()).toBe(0)

    await ineke.goto('/my-career')
    await ineke.getByRole('button', { name: words.plan.change, exact: true }).click()
    await form.getByRole('radio', { name: words.form.notNow, exact: true }).check()
    await form.getByRole('button', { name: words.form.save, exact: true }).click()
    await form.waitFor({ state: 'hidden' })
    await ineke.getByText(words.page.notNow, { exact: true }).waitFor()
    await ineke.getByText('Zuinigheid').waitFor()
    await expectFine(ineke, 'not now')
  })

  test('[D01] one thing is shared and taken back, and the manager reads that and nothing else', async () => {
    const samira = await stage.window({ language, width })
    await takeChair(samira, 'samira')
    await samira.goto('/my-career')
    const { items } = await (await samira.request.get('/api/my-career')).json()
    const steps = items.filter((one: { content: { kind: string } }) => one.content.kind === 'step')
    const [shared, own] = steps.map((one: { content: { what: string } }) => one.content.what)
    const joost = await stage.window({ language, width })
    await takeChair(joost, 'joost')
    await joost.goto('/shared-careers')
    await joost.getByText(shared, { exact: true }).waitFor()
    await arrive(joost)
    await expectFine(joost, 'what is shared')
    expect(await joost.getByText(own, { exact: true }).count()).toBe(0)
    expect((await joost.request.get('/api/my-career')).status()).toBe(200)
    expect(await (await joost.request.get('/api/my-career')).text()).not.toContain(own)

    const line = samira.getByRole('list', { name: words.plan.steps }).getByRole('listitem')
    await line.filter({ hasText: shared }).getByRole('button', { name: words.plan.share }).click()
    const dialog = samira.getByRole('dialog', { name: words.share.title })
    await dialog.getByRole('button', { name: fill(words.share.stop, { name: 'Joost Verbeek' }) }).click()
    await dialog.getByText(words.share.none, { exact: true }).waitFor()
    await expectFine(samira, 'sharing')
    await joost.reload()
    await joost.getByText(words.shared.none, { exact: true }).waitFor()

    await dialog.getByRole('button', { name: words.share.lay, exact: true }).click()
    await dialog.getByText(fill(words.share.laid, { name: 'Joost Verbeek' })).waitFor()
  })

  test('[D26] [D08] paid and unpaid stretches are drawn alike; a break needs no word; three abilities stand apart', async () => {
    const ineke = await stage.window({ language, width })
    await takeChair(ineke, 'ineke')
    await ineke.goto('/my-career')
    await ineke.getByText(words.line.none, { exact: true }).waitFor()
    const form = ineke.getByRole('dialog', { name: words.line.add })
    for (const [life, from, until] of [
      ['paid', '2008', '2015'],
      ['home', '2015', '2018'],
      ['volunteering', '2018', '2019'],
      ['break', '2019', '2020'],
      ['learning', '2020', '2021'],
    ] as const) {
      await ineke.getByRole('button', { name: words.line.add, exact: true }).click()
      await form.getByRole('radio', { name: words.line.lives[life], exact: true }).check()
      await form.getByLabel(words.line.from).fill(from)
      await form.getByLabel(words.line.until).fill(until)
      await form.getByRole('button', { name: words.form.save, exact: true }).click()
      await form.waitFor({ state: 'hidden' })
      const years = fill(words.line.years, { life: words.line.lives[life], from, until })
      await ineke.getByText(years, { exact: true }).waitFor()
    }
    const thread = ineke.getByRole('list', { name: words.line.label })
    const drawn = await thread.locator('[data-thread]').evaluateAll(pieces =>
      pieces.map(piece => {
        const { borderLeftWidth, borderLeftStyle, borderLeftColor } = getComputedStyle(piece)
        return `${borderLeftWidth} ${borderLeftStyle} ${borderLeftColor}`
      }),
    )
    expect(drawn).toHaveLength(5)
    expect(new Set(drawn).size).toBe(1)

    const name = words.abilities.names.create
    const field = ineke.getByRole('heading', { level: 3, name, exact: true }).locator('xpath=../..')
    await field.getByRole('button', { name: words.abilities.write }).click()
    const write = ineke.getByRole('dialog', { name })
    await write.getByLabel(words.abilities.words).fill('Kamperfoelie')
    await write.getByRole('button', { name: words.form.save, exact: true }).click()
    await write.waitFor({ state: 'hidden' })
    await field.getByText('Kamperfoelie', { exact: true }).waitFor()
    await ineke.getByText(words.abilities.empty, { exact: true }).nth(1).waitFor()
    await expectFine(ineke, 'a thread and three abilities')
  })

  test('[D15] a route goes from a first talk to a result with its number, and rests on the way', async () => {
    const ineke = await stage.window({ language, width })
    await takeChair(ineke, 'ineke')
    await ineke.goto('/my-career')
    await ineke.getByText(words.route.none, { exact: true }).waitFor()
    await ineke.getByRole('button', { name: words.route.add, exact: true }).click()
    const form = ineke.getByRole('dialog', { name: words.route.add })
    await form.getByLabel(words.route.what).fill('Tuinontwerper')
    await form.getByRole('button', { name: words.form.save, exact: true }).click()
    // What is missing is said, and nothing is sent.
    await form.getByText(words.form.missing, { exact: true }).waitFor()
    await form.getByLabel(words.route.provider).fill('Bureau Lijsterbes')
    await expectFine(ineke, 'the form of a route')
    await form.getByRole('button', { name: words.form.save, exact: true }).click()
    await form.waitFor({ state: 'hidden' })
    const route = ineke.getByRole('heading', { level: 3, name: 'Tuinontwerper' }).locator('xpath=../..')
    const press = (name: string) => route.getByRole('button', { name, exact: true }).click()
    const { moves } = words.route
    await press(moves.portfolio)
    await press(moves['not-now'])
    await route.getByText(words.route.resting, { exact: true }).waitFor()
    await expectFine(ineke, 'a route that rests')
    await press(moves['go-on'])
    await press(moves.assessment)
    await press(words.route.more)
    await press(moves.assessment)
    await press(moves.result)
    await route.getByRole('button', { name: words.plan.changeStep }).click()
    const change = ineke.getByRole('dialog', { name: words.route.change })
    await change.getByLabel(words.route.certificate).fill('EVC-0417')
    await change.getByRole('button', { name: words.form.save, exact: true }).click()
    await route.getByText(fill(words.route.reference, { reference: 'EVC-0417' }), { exact: true }).waitFor()
    await expectFine(ineke, 'a result')
  })

  test('[A14] beside what was not kept, whoever sees few other ways is led to her own page', async () => {
    const samira = await stage.window({ language, width })
    await takeChair(samira, 'samira')
    const { relations } = await (await samira.request.get('/api/me')).json()
    const { relationId } = relations.find((one: { side: string }) => one.side === 'employee')
    await samira.goto(`/relations/${relationId}/repair`)
    await samira.getByText(words.ways.fromShelf, { exact: true }).waitFor()
    await arrive(samira)
    await expectFine(samira, 'the shelf')
    await samira.getByRole('link', { name: words.ways.toCareer, exact: true }).click()
    await samira.getByText(words.ways.hintTitle, { exact: true }).waitFor()
    await samira.getByRole('button', { name: words.ways.many, exact: true }).click()
    await samira.getByText(words.ways.hintTitle, { exact: true }).waitFor({ state: 'detached' })
  })
})
