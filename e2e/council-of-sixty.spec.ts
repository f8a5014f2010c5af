import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { ViewState } from '../src/capabilities/expectations/model.ts'
import { addDays, dayOf } from '../src/platform/clock/clock.ts'
import { bringIn, comeIn, fillSetup, ownPassword, setupLink, tryMail } from './support/beginning.ts'
import { look, title } from './support/look.ts'
import {
  type Clause,
  expectSignedDocument,
  goOn,
  handIn,
  propose,
  sign,
  writeAccount,
} from './support/main-job.ts'
import { parts } from './support/parts.ts'
import { agreeWithAll, leaveOutAll } from './support/reactions.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// A clinic of sixty with a works council. Two of them make the deal that people made in a real negotiation about a job, where
// that is at hand; what nine others do on their own screens as Aiko does on hers is asked of the server directly.
const scenario = join(import.meta.dirname, '../../shared/data/negotiation/scenarios/ji-000.json')
const deal: Record<string, string> = existsSync(scenario)
  ? JSON.parse(readFileSync(scenario, 'utf8')).agreedByHumans
  : { Salary: '90000', 'Leased Car': 'With leased car', 'Working Hours': '8 hours' }

const teams = ['Poli', 'Spoed', 'Keuken', 'Apotheek', 'Vervoer', 'Staf']
const member = (team: number, nth: number) => {
  const number = `${'ABCDEF'[team]}${nth}`
  const given = { A0: 'Ben', A1: 'Aiko', F9: 'Carla' }[number] ?? `Kim${number}`
  return { number, given, email: `${number.toLowerCase()}@example.org` }
}
const file = [
  'Personeelsnr;Roepnaam;Achternaam;E-mailadres werk;Soort contract;Indiensttreding;Afdelingscode;Afdeling;Functie;Contracturen;Personeelsnummer leidinggevende',
  ...teams.flatMap((name, team) =>
    Array.from({ length: 10 }, (_, nth) => {
      const { number, given, email } = member(team, nth)
      const chief = nth === 0 ? (team === 0 ? '' : 'A0') : member(team, 0).number
      return `${number};${given};Jansen;${email};onbepaalde tijd;01-0${1 + (nth % 9)}-2024;${team + 1};${name};Medewerker;32;${chief}`
    }),
  ),
].join('\r\n')

describe.each(settingsFor('council-of-sixty'))('with a works council, in %s at %i', (language, width) => {
  const words = wordsIn(language)
  const { access, agreements, campaigns, council, people, shell } = words
  const stage = setStage('empty', { mail: true })
  const [manager, employee, councillor] = [member(0, 0), member(0, 1), member(5, 9)]
  let hr: Page
  let carla: Page
  let aiko: Page
  let ben: Page
  let table: string

  test('HR brings sixty people in, names a member of the works council, and asks it for all parts at once', async () => {
    hr = await stage.window({ language, width })
    const link = setupLink(stage)
    await hr.goto(link)
    await fillSetup(hr, access, 'Kliniek Oost')
    await hr.getByRole('button', { name: access.setup.begin }).click()
    await hr.waitForURL('**/first-steps')
    // It works once.
    expect((await hr.request.post(link.replace('/setup/', '/api/setup/'), { data: {} })).status()).toBe(400)
    await tryMail(hr, stage, words)
    await hr.getByRole('link', { name: shell.firstSteps.register.file }).click()
    await bringIn(hr, people, file)
    await hr.goto('/first-steps')
    await hr.getByText(fill(shell.firstSteps.register.people_other, { count: 60 })).waitFor()
    await hr.getByText(shell.firstSteps.consent.needed).waitFor()
    await hr.getByRole('link', { name: shell.firstSteps.consent.role }).click()
    await hr.getByLabel(people.roles.number, { exact: true }).fill(councillor.number)
    await hr.getByLabel(people.roles.as, { exact: true }).selectOption('council')
    await hr.getByRole('button', { name: people.roles.give, exact: true }).click()
    await hr.getByText(people.roles.given).waitFor()
    await hr.goto('/first-steps')
    await hr.getByText(shell.firstSteps.consent.council).waitFor()
    await hr.getByRole('link', { name: shell.firstSteps.consent.all }).click()
    await title(hr, council.all.title)
    await hr.getByRole('button', { name: fill(council.all.ask_other, { count: parts }) }).click()
    await title(hr, council.all.asked)
    await look(hr, 'all parts asked')
  })

  test('the works council comes in by its mailed link, refuses one part and consents to the rest', async () => {
    await hr.goto('/people')
    await hr.getByLabel(people.register.search).fill(councillor.given)
    await hr
      .getByRole('button', { name: fill(people.register.inviteWho, { name: `${councillor.given} Jansen` }) })
      .click()
    carla = await stage.window({ language, width })
    await comeIn(carla, stage, words, councillor.email)
    // Whoever sits at a table of their own sees there too that nothing is open yet, and where that stands.
    const { relations } = await (await carla.request.get('/api/me')).json()
    const shut = await carla.request.get(`/api/relations/${relations[0].relationId}/view`)
    expect([shut.status(), (await shut.json()).code]).toEqual([403, 'council.module-off'])
    await carla.goto('/consent')
    await carla.getByText(fill(council.page.waiting_other, { count: parts })).waitFor()
    await look(carla, 'what the works council is asked')
    const decide = (word: string) => carla.getByRole('button', { name: new RegExp(`^${word}:? `) })
    // The first on the page: people out of a directory that this clinic has not.
    await decide(council.page.refuse).first().click()
    await carla.getByText(council.page.status.refused).waitFor()
    for (let left = parts - 1; left > 0; left--) {
      await expect.poll(() => decide(council.page.consent).count()).toBe(left)
      await decide(council.page.consent).first().click()
    }
    await carla.getByText(fill(council.page.sentence, { open: parts - 1, total: parts })).waitFor()
    await stage.mail.linkFor('hanna@example.org', '/consent')
    await hr.goto('/first-steps')
    await hr
      .getByText(fill(shell.firstSteps.consent.state, { open: parts - 1, asked: 0, total: parts }))
      .waitFor()
  })

  test('HR invites everybody, and plans a round for all; whoever is asked hears so', async () => {
    await hr.getByRole('button', { name: fill(shell.firstSteps.invited.all_other, { count: 59 }) }).click()
    await hr.getByText(shell.firstSteps.invited.never_zero).waitFor()
    aiko = await stage.window({ language, width })
    ben = await stage.window({ language, width })
    await comeIn(aiko, stage, words, employee.email)
    await comeIn(ben, stage, words, manager.email)
    table = new URL(aiko.url()).pathname
    await hr.goto('/pictures')
    await hr.getByRole('button', { name: campaigns.plan, exact: true }).click()
    await hr.getByLabel(campaigns.name).fill('Voorjaar')
    const today = dayOf(new Date())
    await hr.getByLabel(campaigns.opensOn).fill(today)
    await hr.getByLabel(campaigns.closesOn).fill(addDays(today, 28))
    await look(hr, 'a round planned')
    await hr.getByRole('button', { name: campaigns.save }).click()
    await hr.getByText(campaigns.states.open, { exact: true }).waitFor()
    await aiko.goto(table)
    await aiko.getByText('Voorjaar').first().waitFor()
  })

  test('the picture of the round holds a team of which five and more showed, and is fog where nobody did', async () => {
    const { items } = await (await hr.request.get('/api/expectations/catalogue')).json()
    const answers = (owed: number) =>
      Object.fromEntries(
        items.map(({ id }: { id: string }, at: number) => [
          id,
          { importance: 1 + ((at + owed) % 5), owed: 1 + ((at * owed) % 5), kept: 1 + ((at + 2 * owed) % 5) },
        ]),
      )
    const show = async (page: Pick<Page, 'request'>, relationId: string, owed: number) => {
      const url = `/api/relations/${relationId}/view`
      const saved = await page.request.put(url, {
        data: { version: 0, answers: answers(owed), pass: 'whole' },
      })
      const { version } = (await saved.json()) as ViewState
      for (const [step, data] of [
        ['submit', { version }],
        ['release', {}],
      ] as const)
        expect((await page.request.post(`${url}/${step}`, { data })).status()).toBe(200)
    }
    const ofMe = async (page: Page) => (await (await page.request.get('/api/me')).json()).relations
    for (let nth = 1; nth <= 8; nth++) {
      const page = nth === 1 ? aiko : await stage.window({ language })
      if (nth > 1) {
        const link = await stage.mail.linkFor(member(0, nth).email, '/invitation/')
        const secret = link.slice(link.lastIndexOf('/') + 1)
        const reply = await page.request.post(`/api/invitations/${secret}`, {
          data: { password: ownPassword },
        })
        expect(reply.status()).toBe(200)
      }
      const { relationId } = (await ofMe(page)).find(({ side }: { side: string }) => side === 'employee')
      await show(page, relationId, nth)
      await show(ben, relationId, nth + 1)
    }
    await hr.reload()
    await hr.getByRole('button', { name: campaigns.close, exact: true }).click()
    await hr.getByRole('button', { name: campaigns.closeNow, exact: true }).click()
    await hr.getByRole('link', { name: campaigns.look }).click()
    await title(hr, fill(campaigns.picture.title, { name: 'Voorjaar' }))
    await hr.getByText(campaigns.picture.onlyEmployees).waitFor()
    const folded = fill(campaigns.picture.foldedOption, { name: 'Spoed' })
    await hr.getByRole('option', { name: folded }).waitFor({ state: 'attached' })
    await look(hr, 'the picture of the round')
  })

  test('two make a deal of it, up to two signatures on one document', async () => {
    await ben.goto(`${table}/renderings`)
    await ben.getByRole('button', { name: agreements.start.begin }).click()
    await title(ben, agreements.writing.title)
    await goOn(aiko, table, agreements.steps.write.action)
    const names = { employee: employee.given, organisation: manager.given }
    const clauses = Object.entries(deal).map(
      ([issue, option]): Clause => ({ what: `${issue}: ${option}`, who: 'both', how: 'op de loonstrook' }),
    )
    for (const page of [aiko, ben]) {
      await writeAccount(page, words, clauses, names)
      await handIn(page, words)
    }
    for (const page of [aiko, ben]) {
      await page.goto(`${table}/renderings`)
      await agreeWithAll(page, agreements.reactions.agree)
    }
    await title(ben, agreements.joint.title)
    await leaveOutAll(ben, agreements.loose, 'Staat al in de deal.')
    await propose(ben, words, employee.given, 'Zo is het afgesproken.')
    await goOn(aiko, table, agreements.steps['read-text'].action)
    await aiko.getByRole('button', { name: agreements.joint.accept }).click()
    await aiko.waitForURL('**/sign')
    await sign(aiko, words)
    await goOn(ben, table, agreements.steps.sign.action)
    await sign(ben, words)
    await ben.getByText(agreements.sign.signed).waitFor()
    for (const { what } of clauses) await ben.getByText(what).first().waitFor()
    await expectSignedDocument(ben, words)
  })
})
