import { describe, expect, test } from 'vitest'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { languagesFor, settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

/** A button by its word, and by what is said after it for who listens. */
const onOne = (word: string, of: string) => ({ name: new RegExp(`^${word} ?: ${of}$`) })

// Somebody finds out how they stand, for themselves alone, and asks one other how they see one thing of it.
describe.each(settingsFor('knowing-oneself'))('knowing oneself in %s at %i', (language, width) => {
  const { employability: words } = wordsIn(language)
  const stage = setStage()

  test('[D07] a bead is hung by keyboard, read as a sentence, and stands loose: five strings, no total', async () => {
    const ineke = await stage.window({ language, width })
    await takeChair(ineke, 'ineke')
    await ineke.goto('/my-career')
    const fan = ineke.getByRole('list', { name: words.beads.label })
    await fan.waitFor()
    await arrive(ineke)
    const { craft, balance } = words.beads.names
    expect(await fan.getByRole('listitem').count()).toBe(5)
    expect(await fan.getByRole('button').count()).toBe(0)
    await ineke.getByRole('button', onOne(words.beads.place, craft)).focus()
    await ineke.keyboard.press('Enter')
    const form = ineke.getByRole('dialog', { name: craft })
    await form.getByRole('button', { name: words.form.save, exact: true }).click()
    // What is missing is said, and nothing is sent.
    await form.getByText(words.form.missing, { exact: true }).nth(1).waitFor()
    await form.getByRole('checkbox', { name: words.beads.statements.explain, exact: true }).check()
    await form.getByRole('radio', { name: words.beads.stands.firm, exact: true }).check()
    await form.getByLabel(words.form.words).fill('Kamperfoelie')
    await expectFine(ineke, 'the form of one string')
    await form.getByRole('button', { name: words.form.save, exact: true }).click()
    await form.waitFor({ state: 'hidden' })
    const says = fill(words.beads.bead, { name: craft, stand: words.beads.stands.firm })
    const bead = fan.getByRole('button', { name: says, exact: true })
    await bead.waitFor()
    await ineke.getByText('Kamperfoelie').waitFor()
    await expectFine(ineke, 'one bead')
    await bead.focus()
    await ineke.keyboard.press('Enter')
    await form.getByRole('radio', { name: words.beads.stands.grow, exact: true }).check()
    await form.getByRole('button', { name: words.form.save, exact: true }).click()
    await form.waitFor({ state: 'hidden' })
    const moved = fill(words.beads.bead, { name: craft, stand: words.beads.stands.grow })
    await fan.getByRole('button', { name: moved, exact: true }).waitFor()
    // A bead on every string, and nothing between them: no line, no area, no sum.
    await ineke.getByRole('button', onOne(words.beads.place, balance)).click()
    const other = ineke.getByRole('dialog', { name: balance })
    await other.getByRole('radio', { name: words.beads.stands.going, exact: true }).check()
    await other.getByLabel(words.form.words).fill('Zuinigheid')
    await other.getByRole('button', { name: words.form.save, exact: true }).click()
    await other.waitFor({ state: 'hidden' })
    await expect.poll(() => fan.getByRole('button').count()).toBe(2)
    const drawing = fan.locator('xpath=..').locator('svg')
    expect(await drawing.locator('line').count()).toBe(5)
    expect(await drawing.locator('polygon, polyline, path').count()).toBe(0)
  })

  test('[D07] who leads is asked about one string, says something about that one, and it is taken back', async () => {
    const samira = await stage.window({ language, width })
    await takeChair(samira, 'samira')
    await samira.goto('/my-career')
    const { flexible } = words.beads.names
    const name = 'Joost Verbeek'
    await samira.getByRole('button', onOne(words.beads.ask, flexible)).click()
    const dialog = samira.getByRole('dialog', { name: words.ask.title })
    await dialog.getByRole('button', { name: fill(words.ask.ask, { name }), exact: true }).click()
    await dialog.getByRole('button', onOne(words.ask.takeBack, name)).waitFor()
    await expectFine(samira, 'asking')

    const joost = await stage.window({ language, width })
    await takeChair(joost, 'joost')
    await joost.goto('/asked-views')
    const asked = joost
      .getByRole('article')
      .filter({ has: joost.getByRole('heading', { level: 2 }).filter({ hasText: flexible }) })
    await asked.getByRole('button', { name: words.asked.answer }).waitFor()
    await arrive(joost)
    await expectFine(joost, 'what is asked')
    const hers = await (await samira.request.get('/api/my-beads')).json()
    const said = hers.beads.map((one: { content: { words: string } }) => one.content.words)
    expect(said).toHaveLength(5)
    const page = await joost.locator('main').textContent()
    for (const sentence of said) expect(page).not.toContain(sentence)
    await asked.getByRole('button', { name: words.asked.answer }).click()
    const form = joost.getByRole('dialog', { name: flexible })
    await form.getByRole('radio', { name: words.asked.stands.along, exact: true }).check()
    await form.getByLabel(words.asked.words).fill('Kamperfoelie')
    await expectFine(joost, 'answering')
    await form.getByRole('button', { name: /Samira/ }).click()
    await form.waitFor({ state: 'hidden' })

    await samira.reload()
    await samira.getByText('Kamperfoelie').waitFor()
    await arrive(samira)
    await expectFine(samira, 'what was answered')
    await samira.getByRole('button', onOne(words.beads.ask, flexible)).click()
    await dialog.getByRole('button', onOne(words.ask.takeBack, name)).click()
    await dialog.getByRole('button', { name: fill(words.ask.ask, { name }), exact: true }).waitFor()
    await samira.getByText('Kamperfoelie').waitFor({ state: 'detached' })
    await joost.reload()
    await joost.getByRole('heading', { level: 1, name: words.asked.title }).waitFor()
    await arrive(joost)
    expect(await joost.getByText('Kamperfoelie').count()).toBe(0)
  })

  test('[D10] four ages are each shared by a switch of their own, and the manager reads the one that is on', async () => {
    const samira = await stage.window({ language, width })
    await takeChair(samira, 'samira')
    await samira.goto('/my-career')
    const name = 'Joost Verbeek'
    const { home, profession } = words.ages.names
    await samira.getByRole('figure', { name: words.ages.label }).waitFor()
    const { ages } = await (await samira.request.get('/api/my-ages')).json()
    const said = (age: string): string => ages.find((one: { age: string }) => one.age === age).content.words
    const joost = await stage.window({ language, width })
    await takeChair(joost, 'joost')
    await joost.goto('/asked-views')
    await joost.getByText(said('profession')).waitFor()
    await arrive(joost)
    await expectFine(joost, 'ages that are shared')
    for (const age of ['calendar', 'home', 'felt']) expect(await joost.getByText(said(age)).count()).toBe(0)

    const dialogOf = (age: string) =>
      samira.getByRole('dialog', { name: fill(words.share.title, { name: age }) })
    const switchOf = (age: string) =>
      dialogOf(age).getByRole('switch', { name: fill(words.share.switch, { name }), exact: true })
    await samira.getByRole('button', onOne(words.share.open, home)).click()
    await switchOf(home).click()
    await expect.poll(() => switchOf(home).isChecked()).toBe(true)
    await expectFine(samira, 'sharing an age')
    await dialogOf(home).getByText(words.ask.close, { exact: true }).click()
    await samira.getByRole('button', onOne(words.share.open, profession)).click()
    await switchOf(profession).click()
    await expect.poll(() => switchOf(profession).isChecked()).toBe(false)
    await joost.reload()
    await joost.getByText(said('home')).waitFor()
    expect(await joost.getByText(said('profession')).count()).toBe(0)
  })
})

describe.each(languagesFor('five ages'))('five ages on a phone in %s', language => {
  const { employability: words } = wordsIn(language)
  const stage = setStage()
  /** One for each, so that each is known again wherever it goes. */
  const of = {
    calendar: 'Kamperfoelie',
    profession: 'Zwaluwnest',
    home: 'Oeverloper',
    felt: 'Wielewaal',
  } as const
  const fifth = 'Kiekendief'

  test('[D10] all five are filled in, and no request carries the fifth: it stays in this browser, without a way to share it, and is wiped', async () => {
    const ineke = await stage.window({ language, width: 390 })
    /** Everything that leaves the page: where it goes, what it says of itself and what is in it. */
    const sent: string[] = []
    ineke.context().on('request', request => {
      sent.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`)
    })
    ineke.on('websocket', socket => socket.on('framesent', ({ payload }) => sent.push(String(payload))))
    const logged: string[] = []
    ineke.on('console', message => logged.push(message.text()))
    await takeChair(ineke, 'ineke')
    await ineke.goto('/my-career')
    await ineke.getByRole('figure', { name: words.ages.label }).waitFor()
    for (const [age, text] of Object.entries(of)) {
      const name = words.ages.names[age as keyof typeof of]
      await ineke.getByRole('button', onOne(words.ages.write, name)).click()
      const form = ineke.getByRole('dialog', { name, exact: true })
      await form.getByLabel(words.form.words).fill(text)
      await form.getByRole('radio', { name: words.ages.turns.midway, exact: true }).check()
      await form.getByRole('button', { name: words.form.save, exact: true }).click()
      await form.waitFor({ state: 'hidden' })
      await ineke.getByText(text, { exact: true }).waitFor()
    }
    const { name } = words.body
    const here = ineke.locator('[data-kept-here]')
    await ineke.getByRole('button', onOne(words.ages.write, name)).click()
    const form = ineke.getByRole('dialog', { name, exact: true })
    // Typed key by key, as somebody does: what is half written leaves the page no more than what is whole.
    await form.getByLabel(words.form.words).pressSequentially(fifth)
    await form.getByRole('radio', { name: words.ages.turns.early, exact: true }).check()
    await expectFine(ineke, 'the form of the fifth')
    await form.getByRole('button', { name: words.body.keep, exact: true }).click()
    await form.waitFor({ state: 'hidden' })
    await here.getByText(fifth, { exact: true }).waitFor()
    await expectFine(ineke, 'five ages')
    expect(await here.getByRole('button', { name: new RegExp(words.share.open) }).count()).toBe(0)
    expect(await here.getByRole('switch').count()).toBe(0)

    await ineke.reload()
    await here.getByText(fifth, { exact: true }).waitFor()
    await arrive(ineke)
    for (const at of ['/my-data', '/my-days']) {
      await ineke.goto(at)
      await arrive(ineke)
      expect(await ineke.getByText(fifth).count()).toBe(0)
    }
    // The recording bites: each of the four went out, and the fifth not even in part.
    for (const text of Object.values(of)) expect(sent.filter(one => one.includes(text))).not.toEqual([])
    const part = fifth.slice(0, 6).toLowerCase()
    expect(sent.filter(one => one.toLowerCase().includes(part))).toEqual([])
    expect(logged.filter(one => one.toLowerCase().includes(part))).toEqual([])

    // Whoever comes in under another name at this browser finds nothing of it; its owner does.
    const stored = () =>
      ineke.evaluate(
        () => Object.values({ ...localStorage }).filter(one => one.includes('Kiekendief')).length,
      )
    expect(await stored()).toBe(1)
    await takeChair(ineke, 'bram')
    await ineke.goto('/my-career')
    await here.waitFor()
    await arrive(ineke)
    expect(await ineke.getByText(fifth).count()).toBe(0)
    await takeChair(ineke, 'ineke')
    await ineke.goto('/my-career')
    await here.getByText(fifth, { exact: true }).waitFor()
    await here.getByRole('button', { name: words.body.wipe, exact: true }).click()
    const sure = ineke.getByRole('dialog', { name: words.body.wipeTitle })
    await sure.getByRole('button', { name: words.body.wipe, exact: true }).click()
    await here.getByText(fifth).waitFor({ state: 'detached' })
    expect(await stored()).toBe(0)
    expect(sent.filter(one => one.toLowerCase().includes(part))).toEqual([])
  })
})
