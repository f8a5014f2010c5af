import pg from 'pg'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chairs } from '../db/demo/chairs.ts'
import { wordsIn as exampleWords } from '../db/demo/words/words.ts'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive, settle } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

const planted = { letter: 'kanariegeel', note: 'korenbloemblauw' }
const fatmas = 'Fatma Yılmaz'

// Samira writes to Fatma, and nobody finds a trace of it: not HR, not her manager, and not whoever holds the whole database.
describe.each(settingsFor('desk'))('the desk of the confidant in %s at %i', (language, width) => {
  const { desk, people, depth, dialogue } = wordsIn(language)
  const { passphrase } = exampleWords(language).scenes.desk
  const stage = setStage()

  const sit = async (chair: keyof typeof chairs) => {
    const page = await stage.window({ language, width })
    await takeChair(page, chair)
    return page
  }
  const go = async (page: Page, at: string) => {
    await page.goto(at)
    await arrive(page)
  }
  const ask = async <Row extends pg.QueryResultRow>(query: string, values: unknown[] = []) => {
    const client = new pg.Client({ connectionString: stage.app.database })
    await client.connect()
    try {
      return (await client.query<Row>(query, values)).rows
    } finally {
      await client.end()
    }
  }
  /** In which tables of the whole database a word stands. */
  const tablesWith = async (word: string) => {
    const tables = await ask<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'auth')`,
    )
    expect(tables.length).toBeGreaterThan(60)
    const found: string[] = []
    for (const { name } of tables)
      if (
        (await ask(`select 1 from ${name} t where t::text like '%' || $1 || '%' limit 1`, [word])).length > 0
      )
        found.push(name)
    return found
  }
  const cardOf = (page: Page, name: string) =>
    page.locator('article').filter({ has: page.getByRole('heading', { name, exact: true }) })
  const beginLetter = async (page: Page, name = fatmas) => {
    await go(page, '/confidants')
    await cardOf(page, name).getByRole('button', { name: desk.confidants.write }).click()
  }
  const fillLetter = async (page: Page, words: string) => {
    await page.getByLabel(desk.letter.words, { exact: true }).fill(words)
    await page.getByLabel(desk.letter.reach, { exact: true }).fill('Bel na vijven')
  }
  const lay = (page: Page) => page.getByRole('button', { name: desk.letter.send, exact: true }).click()
  const unlock = async (page: Page, secret: string) => {
    await page.getByLabel(desk.unlock.passphrase, { exact: true }).fill(secret)
    await page.getByRole('button', { name: desk.unlock.open, exact: true }).click()
  }
  const isOpen = (page: Page) => page.getByRole('button', { name: desk.shut.button, exact: true }).waitFor()
  /** Chooses a passphrase, proves to have the sheet, and answers with the code on it. */
  const newLock = async (page: Page, secret: string) => {
    await page.getByLabel(desk.lock.first, { exact: true }).fill(secret)
    await page.getByLabel(desk.lock.again, { exact: true }).fill(secret)
    await page.getByRole('button', { name: desk.lock.next, exact: true }).click()
    await page.getByRole('heading', { name: desk.lock.sheet, exact: true }).waitFor()
    const code = (await page.locator('strong.desk-code').textContent())!
    await page.getByLabel(desk.lock.end, { exact: true }).fill(code.slice(-4))
    await page.getByRole('button', { name: desk.lock.keep, exact: true }).click()
    return code
  }

  test('[I07] somebody writes to the confidant, who alone reads it; HR, the manager and the operator find no trace', async () => {
    const [samira, joost, marieke] = [await sit('samira'), await sit('joost'), await sit('marieke')]
    /** What their screens say, and what waits, rings or is coming. */
    const seen = async () => {
      const said: string[] = []
      for (const [page, at] of [
        [joost, '/workplace'],
        [marieke, '/hr'],
        [samira, '/confidants'],
      ] as const) {
        await go(page, at)
        said.push(await page.locator('body').innerText())
        for (const url of ['/api/bell/newest', '/api/my-days'])
          said.push(await (await page.request.get(url)).text())
      }
      return said
    }
    const traces = () =>
      ask(`select (select count(*) from audit_events) as told, (select count(*) from outbox) as mails,
        (select count(*) from bell_rings) as rings, (select count(*) from chores) as chores`)
    const before = [await seen(), await traces()]

    await go(samira, '/confidants')
    await expectFine(samira, 'whom one can talk to')
    await beginLetter(samira)
    await lay(samira)
    await samira.getByText(desk.letter.missing).waitFor()
    await samira.getByText(fill(desk.letter.noReach, { name: fatmas })).waitFor()
    await expectFine(samira, 'a letter of which something is missing')
    await fillLetter(samira, `Het gaat over ${planted.letter}`)
    await lay(samira)
    await samira.getByText(fill(desk.letter.done, { name: fatmas })).waitFor()
    await expectFine(samira, 'a letter that lies in the drawer')
    // On her screen nothing of it stays, now or when she comes back.
    expect(await samira.locator('body').innerText()).not.toContain(planted.letter)
    await go(samira, '/confidants')
    expect(await samira.locator('body').innerText()).not.toContain(planted.letter)
    const kept = await samira.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
    expect(kept).not.toContain(planted.letter)

    expect([await seen(), await traces()]).toEqual(before)
    expect(await tablesWith(planted.letter)).toEqual([])

    const fatma = await sit('fatma')
    await go(fatma, '/desk')
    await fatma.getByText(desk.page.shut, { exact: true }).waitFor()
    await expectFine(fatma, 'a drawer that is shut')
    await unlock(fatma, 'een zin die het niet is')
    await fatma.getByText(desk.unlock.wrong).waitFor()
    await fatma.getByText(desk.unlock.wrongText).waitFor()
    await expectFine(fatma, 'a wrong passphrase')
    await unlock(fatma, passphrase)
    await isOpen(fatma)
    await fatma.locator('.desk-words', { hasText: planted.letter }).waitFor()
    await expectFine(fatma, 'an open drawer')
    await fatma.getByLabel(desk.notes.label, { exact: true }).fill(`Zei iets over ${planted.note}`)
    await fatma.getByRole('button', { name: desk.notes.keep, exact: true }).click()
    await fatma.locator('.desk-words').getByText(planted.note).waitFor()
    expect(await tablesWith(planted.note)).toEqual([])
    // The page that is opened anew is shut again.
    await fatma.reload()
    await arrive(fatma)
    await fatma.getByText(desk.page.shut, { exact: true }).waitFor()
    expect(await fatma.locator('body').innerText()).not.toContain(planted.note)
    // On the bar of a confidant nothing is said, also now.
    expect(await fatma.locator('header').first().innerText()).not.toMatch(/\d/)
  })

  test('[I07] a new passphrase with a new recovery sheet, in one of two windows; and the sheet opens where the passphrase is forgotten', async () => {
    const [fatma, beside] = [await sit('fatma'), await sit('fatma')]
    const secret = 'vier gewone losse woorden'
    for (const page of [fatma, beside]) {
      await go(page, '/desk')
      await unlock(page, passphrase)
      await isOpen(page)
      await page.getByText(desk.renew.title, { exact: true }).click()
      await page.getByRole('button', { name: desk.renew.begin, exact: true }).click()
    }
    await fatma.getByRole('button', { name: desk.lock.next, exact: true }).click()
    await fatma.getByText(fill(desk.lock.short, { count: '16' })).waitFor()
    await fatma.getByLabel(desk.lock.first, { exact: true }).fill(secret)
    await fatma.getByRole('button', { name: desk.lock.next, exact: true }).click()
    await fatma.getByText(desk.lock.different).waitFor()
    await expectFine(fatma, 'choosing a passphrase')
    const code = await newLock(fatma, secret)
    await fatma.getByText(desk.lock.kept).waitFor()
    // The other window was opened with the old one.
    await newLock(beside, 'een heel andere zin dan die')
    await beside.getByText(desk.refusals['changed-elsewhere'].reason).waitFor()
    await expectFine(beside, 'a lock that was changed in another window')

    await go(beside, '/desk')
    await unlock(beside, passphrase)
    await beside.getByText(desk.unlock.wrong).waitFor()
    await beside.getByRole('button', { name: desk.unlock.byCode, exact: true }).click()
    const typed = beside.getByLabel(desk.unlock.code, { exact: true })
    const open = () => beside.getByRole('button', { name: desk.unlock.open, exact: true }).click()
    await typed.fill(code.slice(0, -3))
    await open()
    await beside.getByText(desk.unlock.noCode).waitFor()
    await typed.fill(code.replace(/^./, sign => (sign === '7' ? '8' : '7')))
    await open()
    await beside.getByText(desk.unlock.wrongCode).waitFor()
    await expectFine(beside, 'a code that is another')
    await typed.fill(code.toLowerCase().replaceAll('-', ' '))
    await open()
    await beside.getByText(desk.unlock.byCodeNext).waitFor()
    await newLock(beside, passphrase)
    await beside.getByText(desk.lock.kept).waitFor()
    await go(fatma, '/desk')
    await unlock(fatma, passphrase)
    await isOpen(fatma)
  })

  test('[I07] a lock that somebody swapped is noticed by who writes and by whose it is', async () => {
    const [samira, fatma] = [await sit('samira'), await sit('fatma')]
    await go(fatma, '/desk')
    await unlock(fatma, passphrase)
    await isOpen(fatma)
    await beginLetter(samira)
    await fillLetter(samira, 'Voor Fatma alleen')
    const of = `organisation_id = (select organisation_id from organisations where language = $1)`
    // The operator lays the lock of another confidant over hers.
    await ask(
      `update drawers d set public_key = (select o.public_key from drawers o where o.organisation_id = d.organisation_id
          and o.drawer_id <> d.drawer_id)
        where d.${of} and d.person_id = (select person_id from people p where p.organisation_id = d.organisation_id and p.number = $2)`,
      [language, chairs.fatma.number],
    )
    await lay(samira)
    await samira.getByText(fill(desk.letter.otherLock, { name: fatmas })).waitFor()
    await expectFine(samira, 'a lock that changed while she wrote')
    expect(await samira.getByLabel(desk.letter.words, { exact: true }).inputValue()).toBe('Voor Fatma alleen')

    await go(fatma, '/desk')
    await unlock(fatma, passphrase)
    await fatma.getByText(desk.changed.title).waitFor()
    await expectFine(fatma, 'a lock that was swapped')
    await fatma.getByRole('button', { name: desk.changed.back, exact: true }).click()
    await fatma.getByText(desk.changed.title).waitFor({ state: 'detached' })
    await lay(samira)
    await samira.getByText(fill(desk.letter.otherLock, { name: fatmas })).waitFor()
    await lay(samira)
    await samira.getByText(fill(desk.letter.done, { name: fatmas })).waitFor()
  })

  test('[I07] HR appoints a confidant, who opens a desk, is found, is handed something over, and says a number', async () => {
    const marieke = await sit('marieke')
    const { roles } = people
    await go(marieke, '/people/roles')
    await marieke.getByLabel(roles.number, { exact: true }).fill(chairs.noor.number)
    await marieke.getByLabel(roles.as, { exact: true }).selectOption({ label: roles.names.confidant })
    await marieke.getByRole('button', { name: roles.give, exact: true }).click()
    await marieke.getByText(roles.given).waitFor()

    const samira = await sit('samira')
    await go(samira, '/confidants')
    const noors = 'Noor Bakker'
    await cardOf(samira, noors)
      .getByText(fill(desk.confidants.notYet, { name: noors }))
      .waitFor()
    const noor = await sit('noor')
    await go(noor, '/desk')
    await noor.getByText(desk.page.none, { exact: true }).waitFor()
    await expectFine(noor, 'a desk without a drawer')
    await newLock(noor, 'vier gewone losse woorden')
    await isOpen(noor)
    await beginLetter(samira, noors)
    await fillLetter(samira, 'Fijn dat je dit doet')
    await samira
      .getByRole('checkbox', { name: fill(desk.letter.named, { name: 'Samira El Amrani' }) })
      .check()
    await lay(samira)
    await samira.getByText(fill(desk.letter.done, { name: noors })).waitFor()

    const fatma = await sit('fatma')
    await go(fatma, '/desk')
    await unlock(fatma, passphrase)
    await isOpen(fatma)
    await fatma.getByText(desk.hand.title, { exact: true }).click()
    await fatma.getByLabel(desk.hand.to, { exact: true }).selectOption({ label: noors })
    await fatma.getByRole('button', { name: desk.hand.give, exact: true }).click()
    await fatma.getByText(desk.hand.none).waitFor()
    const [first] = exampleWords(language).scenes.desk.notes
    await fatma
      .locator('details')
      .filter({ hasText: desk.hand.text })
      .locator('.tick', { hasText: first!.words.slice(0, 40) })
      .getByRole('checkbox')
      .check()
    await expectFine(fatma, 'handing over')
    await fatma.getByRole('button', { name: desk.hand.give, exact: true }).click()
    await fatma.getByText(fill(desk.hand.done, { name: noors })).waitFor()
    expect(await fatma.locator('.desk-words', { hasText: first!.words }).count()).toBe(0)

    await noor.reload()
    await arrive(noor)
    await unlock(noor, 'vier gewone losse woorden')
    await isOpen(noor)
    await noor.locator('.desk-words', { hasText: 'Fijn dat je dit doet' }).waitFor()
    await noor.getByText(fill(desk.letters.from, { name: fatmas })).waitFor()
    await noor.locator('.desk-words', { hasText: first!.words }).waitFor()
    const howMany = noor.getByLabel(desk.out.people, { exact: true })
    const say = async (typed: string) => {
      await howMany.fill(typed)
      await noor.getByRole('button', { name: desk.out.ask, exact: true }).click()
    }
    await say('vijf')
    await noor.getByText(desk.out.bad).waitFor()
    await say('3')
    await noor.getByRole('dialog').getByText(desk.years.few, { exact: false }).waitFor()
    await expectFine(noor, 'a number before it goes out')
    const sent = noor.waitForRequest(request => request.method() === 'PUT')
    await noor.getByRole('dialog').getByRole('button', { name: desk.out.say, exact: true }).click()
    // How few it were does not leave the browser.
    expect((await sent).postData()).toBe('{"contacts":null}')
    await go(samira, '/confidants')
    await samira.getByText(fill(desk.years.row, { year: '2025', name: noors })).waitFor()
    await expectFine(samira, 'the numbers of years')
  })

  test('[I08] a consultant from outside is invited from here by a link, and is asked by nobody whose member they are', async () => {
    const samira = await sit('samira')
    const { company } = depth
    const { relations } = await (await samira.request.get('/api/me')).json()
    const table = `/relations/${relations[0].relationId}`
    const data = { kind: 'development', plannedOn: '2026-09-10', startsAt: '10:00', place: 'Kamer 2' }
    await samira.request.post(`/api${table}/conversations`, { data })
    await go(samira, '/confidants')
    await samira.getByText(desk.beside.union).waitFor()
    await samira.getByRole('link', { name: desk.beside.to, exact: true }).click()
    await samira.waitForURL('**/my-days')
    await arrive(samira)
    await go(samira, `${table}/talk`)
    const mine = samira
      .locator('section')
      .filter({ has: samira.getByRole('heading', { name: new RegExp(dialogue.kinds.development) }) })
      .first()
    await mine.getByText(dialogue.offered.label, { exact: true }).first().click()
    await settle(samira)
    await mine.getByText(company.show, { exact: true }).last().click()
    await mine.getByRole('button', { name: company.kinds.consultant.label }).click()
    // A name and an address, and nothing else to fill in.
    const form = mine.locator('form').filter({ has: samira.getByLabel(company.givenName) })
    expect(await form.getByRole('textbox').count()).toBe(3)
    const email = `consulent.${language}.${width}@example.org`
    await mine.getByLabel(company.givenName).fill('Vera')
    await mine.getByLabel(company.familyName).fill('Bond')
    await mine.getByLabel(company.email.consultant).fill(email)
    await mine.getByRole('button', { name: company.bring, exact: true }).click()
    await mine.getByText(fill(company.along, { kind: company.kinds.consultant.as })).waitFor()
    await go(samira, '/demo/outbox')
    await samira.getByText(email).first().waitFor()
    const link = /\/invitation\/[\w-]+/.exec((await samira.locator('body').textContent())!)![0]
    const guest = await stage.window({ language, width })
    await go(guest, link)
    await guest.getByLabel(people.invitation.password, { exact: true }).fill('een lange zin als wachtwoord')
    await guest.getByRole('button', { name: people.invitation.enter, exact: true }).click()
    await guest.waitForURL('**/')
    await arrive(guest)
    await guest.getByRole('link', { name: company.guest.open }).click()
    await guest.getByText('Kamer 2', { exact: false }).first().waitFor()
    await expectFine(guest, 'what a consultant reads')
    // The desk is of who works here.
    expect((await guest.request.get('/api/desks')).status()).toBe(403)
    expect((await guest.request.get(`/api${table}/agreements`)).status()).toBeGreaterThanOrEqual(403)
    // Kept of it is a name, an address and 'consultant'; the word union stands with none of it.
    const kept = await ask<{ line: string }>(
      `select c::text as line from companions c join people p using (organisation_id, person_id) where p.email = $1`,
      [email],
    )
    expect(kept).toHaveLength(1)
    expect(kept[0]!.line).toContain('consultant')
    expect(kept[0]!.line).not.toMatch(/union|vakbond/i)
  })
})
