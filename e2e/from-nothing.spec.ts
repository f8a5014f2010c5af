import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf } from '../src/platform/clock/clock.ts'
import { chooseFile, comeIn, fillSetup, setupLink, tryMail } from './support/beginning.ts'
import { look, title } from './support/look.ts'
import {
  answerRoom,
  answerTen,
  expectSignedDocument,
  goOn,
  handIn,
  propose,
  showView,
  sign,
  writeAccount,
} from './support/main-job.ts'
import { agreeWithAll, leaveOutAll } from './support/reactions.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// A bakery of three, without a works council: from an empty installation to the first agreement, and nothing of it prepared.
// Its file is as a system for pay writes it: columns with names of its own, days as the Dutch write them, and one kind of contract that
// is nobody else’s.
const file = [
  '"Mdw.nr";"Roepnaam";"Voorvoegsel";"Geboortenaam";"E-mail werk";"Aard dienstverband";"Datum in dienst";"Code afdeling";"Afdeling omschrijving";"Functie-omschrijving";"Uren p/w";"Chef";"Kostenplaats"',
  '"0007";"Ben";"";"Bakker";"ben@example.org";"Onbepaalde tijd";"1-3-2022";"010";"Winkel";"Bedrijfsleider";"36,00";"";"4100"',
  '"0012";"Aiko";"van der";"Meer";"aiko@example.org";"Onbepaalde tijd";"15-9-2025";"010";"Winkel";"Verkoper";"24,00";"0007";"4100"',
  '"0015";"Carla";"";"Bos";"carla@example.org";"Weekendhulp";"1-6-2024";"010";"Winkel";"Verkoper";"8,00";"0007";"4100"',
].join('\r\n')

describe.each(settingsFor('from-nothing'))('from nothing in %s at %i', (language, width) => {
  const words = wordsIn(language)
  const { access, agreements, council, dialogue, expectations, names: called, people, shell } = words
  const names = { employee: 'Aiko', organisation: 'Ben' }
  const stage = setStage('empty', { mail: true })
  const touch = width < 600
  let hr: Page
  let aiko: Page
  let ben: Page
  let table: string

  test('HR begins by the link, proves that mail arrives, and brings in the file of another system', async () => {
    hr = await stage.window({ language, width, touch })
    await hr.goto(setupLink(stage))
    await fillSetup(hr, access, 'Bakkerij De Korst')
    await look(hr, 'setup')
    await hr.getByRole('button', { name: access.setup.begin }).click()
    await hr.waitForURL('**/first-steps')
    await tryMail(hr, stage, words)
    await hr.getByRole('link', { name: shell.firstSteps.register.file }).click()
    await chooseFile(hr, file)
    const { importing } = people
    await hr
      .getByLabel(fill(importing.yourColumns.isWhat, { header: 'Mdw.nr' }))
      .selectOption('person_number')
    await hr.getByLabel(fill(importing.yourColumns.isWhat, { header: 'Chef' })).selectOption('manager_number')
    await hr.getByRole('button', { name: importing.again }).click()
    await hr.getByLabel(fill(importing.questions.kind, { value: 'Weekendhulp' })).selectOption('on_call')
    await hr.getByRole('button', { name: importing.again }).click()
    await hr.getByRole('heading', { name: importing.would }).waitFor()
    await hr.getByRole('button', { name: importing.confirm }).click()
    await hr.getByText(importing.saved).waitFor()
    await hr.getByRole('link', { name: importing.toPeople }).click()
    for (const name of ['Ben Bakker', 'Aiko van der Meer', 'Carla Bos'])
      await hr.getByText(name).first().waitFor()
    expect(stage.mail.lettersTo('aiko@example.org')).toEqual([])
  })

  test('HR opens what the two need on a ground of its own; everybody is told how it is arranged, and invited', async () => {
    const arrangement = 'Ieder vult een eigen kijk in, en alleen de twee lezen haar.'
    await hr.getByRole('link', { name: called.rooms.consent }).first().click()
    await title(hr, council.page.title)
    await hr.getByText(council.page.noteWithout).waitFor()
    for (const module of ['expectations', 'dialogue', 'agreements'] as const) {
      const part = hr.locator('article').filter({
        has: hr.getByRole('heading', { name: called.modules[module]!, exact: true }),
      })
      await part.getByText(council.page.openWithout).click()
      await part.getByText(fill(council.page.openWithoutNote_other, { count: 3 })).waitFor()
      if (module === 'expectations') await part.getByLabel(council.page.arrangement).fill(arrangement)
      await part.getByRole('button', { name: council.page.openWithoutSend }).click()
      await part.getByText(council.page.status['without-council']).waitFor()
      await part.getByText(council.page.ground).waitFor()
    }
    await look(hr, 'consent')
    await hr.goto('/first-steps')
    await hr.getByRole('button', { name: fill(shell.firstSteps.invited.all_other, { count: 3 }) }).click()
    await hr.getByText(shell.firstSteps.invited.never_zero).waitFor()
    for (const name of ['ben', 'aiko', 'carla']) {
      const letters = () => stage.mail.lettersTo(`${name}@example.org`)
      await expect.poll(() => letters().filter(({ text }) => text.includes(arrangement)).length).toBe(1)
    }
  })

  test('both come in by their mailed links, look at ten and at one room, and show', async () => {
    aiko = await stage.window({ language, width, touch })
    ben = await stage.window({ language, width, touch })
    await comeIn(aiko, stage, words, 'aiko@example.org')
    await comeIn(ben, stage, words, 'ben@example.org')
    await look(aiko, 'a new table')
    const fillIn = expectations.steps['fill-view'].action
    await aiko.getByRole('main').getByRole('link', { name: fillIn }).click()
    await aiko.waitForURL('**/view')
    table = new URL(aiko.url()).pathname.replace('/view', '')
    await goOn(ben, table, fillIn)
    const aikos = (item: number) => ({ importance: 5, owed: item % 3 === 0 ? 5 : 3, kept: 3 })
    const bens = (item: number) => ({ importance: item > 8 ? 2 : 5, owed: 5, kept: 4 })
    await Promise.all([answerTen(aiko, words, aikos), answerTen(ben, words, bens)])
    const agreed = { importance: 4, owed: 5, kept: 4 }
    const rooms = await Promise.all([aiko, ben].map(page => answerRoom(page, words, 'balance', agreed)))
    expect(rooms[0]).toBe(rooms[1])
    await showView(aiko, words)
    await aiko.getByText(fill(expectations.shown.otherNot, { other: 'Ben Bakker' })).waitFor()
    await look(aiko, 'shown, and waiting')
    await showView(ben, words)
    // A short pass asks one of that room.
    const total = 10 + rooms[0]! - 1
    await ben.getByRole('link', { name: expectations.shown.toGap, exact: true }).click()
    await stage.mail.linkFor('aiko@example.org', `${table}/view`)
    await goOn(aiko, table, dialogue.steps['choose-topics'].action)
    for (const page of [aiko, ben])
      await page
        .getByText(fill(expectations.gap.sentence, { same: total - 8, total, different: 8 }))
        .waitFor()
    await look(aiko, 'the difference')
  })

  test('three are enough; they plan the talk, say what each is about, share their sheets, and it was one', async () => {
    const { gap } = expectations
    const discuss = aiko.getByRole('button', { name: new RegExp(`^${gap.discuss}`) })
    for (let more = 3; more > 0; more--) {
      const left = await discuss.count()
      await discuss.first().click()
      await expect.poll(() => discuss.count()).toBe(left - 1)
    }
    await aiko.getByText(fill(gap.enough, { count: 3 })).waitFor()
    await aiko.getByRole('link', { name: gap.goOn }).click()
    await aiko.waitForURL('**/talk')
    const today = dayOf(new Date())
    const planning = aiko.locator('form').filter({
      has: aiko.getByRole('button', { name: dialogue.plan.plan, exact: true }),
    })
    await planning.getByLabel(dialogue.plan.day).fill(today)
    await planning.getByLabel(dialogue.plan.hour).fill('16:30')
    await planning.getByLabel(dialogue.plan.place).fill('Achter de winkel')
    await planning.getByRole('button', { name: dialogue.plan.plan, exact: true }).click()
    await aiko.getByText('16:30, Achter de winkel').waitFor()
    await look(aiko, 'a talk planned')

    await ben.goto(await stage.mail.linkFor('ben@example.org', `${table}/talk`))
    await arrive(ben)
    const { missing } = dialogue
    await ben.getByRole('button', { name: missing.add, exact: true }).first().click()
    await aiko.reload()
    await aiko.getByRole('heading', { name: dialogue.mandatory.freedom }).waitFor()
    for (const page of [ben, aiko])
      for (let left = 2; left > 0; left--) {
        await page.getByRole('button', { name: missing.skip, exact: true }).first().click()
        await page.getByLabel(missing.reason).fill('Dit speelt niet in een winkel van drie.')
        await page.getByRole('button', { name: missing.skipNow }).click()
        await page.getByRole('button', { name: missing.skipNow }).waitFor({ state: 'detached' })
      }
    await ben.reload()
    await ben.getByRole('button', { name: dialogue.agenda.makeReady }).click()
    await ben.getByText(dialogue.agenda.readyTag, { exact: true }).waitFor()
  })

  test('each says what a topic is about and writes a sheet, both share, and it was a talk', async () => {
    const subject = (await aiko.locator('article h3').first().textContent())!
    const card = (page: Page) => page.locator('article').filter({ hasText: subject }).first()
    const { topic, sheet, dimensions } = dialogue
    for (const [page, dimension] of [
      [aiko, 'exchange'],
      [ben, 'cooperation'],
    ] as const) {
      await page.reload()
      await card(page).getByRole('button', { name: dimensions[dimension] }).click()
      await card(page).getByRole('button', { name: topic.say }).click()
      await card(page).getByRole('button', { name: topic.say }).waitFor({ state: 'detached' })
      await card(page).getByRole('button', { name: topic.sheet.none }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel(sheet.fields.aims).fill(`Wat ${dimension} vraagt.`)
      await dialog.getByRole('button', { name: sheet.share }).click()
      await dialog
        .getByText(page === aiko ? fill(sheet.shared, { other: 'Ben' }) : sheet.bothShared)
        .waitFor()
      await dialog.getByRole('button', { name: shell.close }).click()
    }
    await card(ben)
      .getByText(fill(topic.otherTags, { name: 'Aiko', tags: dimensions.exchange }))
      .waitFor()
    await aiko.reload()
    await card(aiko).getByText(topic.tension).waitFor()
    await card(aiko).getByRole('button', { name: topic.sheet.shared }).click()
    await aiko.getByRole('dialog').getByText('Wat cooperation vraagt.').waitFor()
    for (const page of [aiko, ben]) {
      await goOn(page, table, dialogue.steps.confirm.action)
      await page.getByRole('button', { name: dialogue.confirm.yes }).click()
      await page.getByRole('button', { name: dialogue.confirm.yes }).waitFor({ state: 'detached' })
    }
    await ben.getByText(dialogue.openPoints.counts).waitFor()
  })

  test('both write down what they agreed, react, make one text of it, sign, and hold the document', async () => {
    await ben.getByRole('link', { name: dialogue.openPoints.write, exact: true }).first().click()
    await ben.getByRole('button', { name: agreements.start.begin }).click()
    await title(ben, agreements.writing.title)
    await goOn(aiko, table, agreements.steps.write.action)
    const mornings = {
      what: 'Aiko begint op woensdag om tien uur.',
      who: 'employee',
      how: 'in het rooster',
    } as const
    const course = {
      what: 'De bakkerij betaalt de cursus brood.',
      who: 'organisation',
      how: 'op de bon',
    } as const
    await writeAccount(aiko, words, [mornings, course], names)
    await writeAccount(ben, words, [mornings], names)
    await handIn(aiko, words)
    await handIn(ben, words)
    for (const page of [aiko, ben]) {
      await goOn(page, table, agreements.steps.react.action)
      await agreeWithAll(page, agreements.reactions.agree)
    }
    // The first text is written for the organisation, every next year by the other.
    await goOn(ben, table, agreements.steps.join.action)
    await leaveOutAll(ben, agreements.loose, 'Dat bespreken we in het voorjaar.')
    await propose(ben, words, 'Aiko', 'Zo zeiden we het.')
    await goOn(aiko, table, agreements.steps['read-text'].action)
    await look(aiko, 'a text to read')
    await aiko.getByRole('button', { name: agreements.joint.accept }).click()
    await aiko.waitForURL('**/sign')
    await sign(aiko, words)
    await goOn(ben, table, agreements.steps.sign.action)
    await ben.getByText(fill(agreements.sign.yoursFirst, { other: 'Aiko' })).waitFor()
    await sign(ben, words)
    await ben.getByText(agreements.sign.signed).waitFor()
    await look(ben, 'signed')
    for (const { what } of [mornings, course]) await ben.getByText(what).first().waitFor()
    await expectSignedDocument(ben, words)
  })

  test('[C18] in a bakery of three hours are an arrangement of its own, which is said before, and a no has words', async () => {
    const { requests } = words
    const { ask, answer } = requests
    await aiko.goto(`${table}/requests`)
    await arrive(aiko)
    await aiko.getByRole('button', { name: requests.page.ask }).click()
    const form = aiko.getByRole('dialog')
    await form.getByRole('radio', { name: new RegExp(`^${requests.kinds.hours}`) }).click()
    await form.getByLabel(ask.hours, { exact: true }).fill('16')
    await form.getByLabel(ask.words, { exact: true }).fill('Op woensdag vrij.')
    await form.getByLabel(ask.startsOn, { exact: true }).fill(addDays(dayOf(new Date()), 100))
    await form.getByText(requests.apart['small-employer']).waitFor()
    await form.getByRole('button', { name: ask.send }).click()
    await aiko.getByText(requests.states.open, { exact: true }).waitFor()
    await look(aiko, 'a request in a small bakery')

    await ben.goto(`${table}/requests`)
    await arrive(ben)
    await ben.getByRole('button', { name: answer.open }).click()
    const reply = ben.getByRole('dialog')
    await reply.getByRole('radio', { name: answer.no, exact: true }).click()
    await reply.getByLabel(answer.ground, { exact: true }).selectOption('no-cover')
    await reply.getByLabel(answer.words, { exact: true }).fill('Op woensdag ben ik anders alleen.')
    await reply.getByRole('button', { name: answer.send }).click()
    await ben.getByText(requests.states.refused, { exact: true }).waitFor()
    await aiko.reload()
    await aiko.getByText('Op woensdag ben ik anders alleen.').waitFor()
  })
})
