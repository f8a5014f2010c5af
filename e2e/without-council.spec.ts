import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { bringIn, fillSetup, setupLink } from './support/beginning.ts'
import { expectAccessible, expectFits } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { wordsIn } from './support/words.ts'

// A bakery of four has no works council and needs none: from an empty installation to a part that is open.
const csv = [
  'personeelsnummer;voornaam;achternaam;email;relatienummer;soort;relatie vanaf;afdelingscode;afdeling;functie;uren;leidinggevende',
  'B1;Ben;Bakker;ben@example.org;R1;vast;1-3-2022;WN;Winkel;Bakker;36;',
  'A1;Aiko;Tanaka;aiko@example.org;R2;vast;1-9-2025;WN;Winkel;Verkoper;24;B1',
  'C1;Carla;Bos;carla@example.org;R3;vast;1-3-2020;WN;Winkel;Verkoper;32;B1',
].join('\r\n')

describe('without a works council', () => {
  const { access, council, people } = wordsIn('nl')
  const stage = setStage('empty')
  let hr: Page

  test('HR sets up, brings three people in, and opens a part on a ground of its own', async () => {
    hr = await stage.window()
    await hr.goto(setupLink(stage))
    await fillSetup(hr, access, 'Bakkerij De Korst')
    await hr.getByRole('button', { name: access.setup.begin }).click()
    await hr.waitForURL('**/first-steps')
    await hr.goto('/people/import')
    await bringIn(hr, people, csv)
    await hr.goto('/consent')
    await arrive(hr)
    await hr.getByText(council.page.noteWithout).waitFor()
    await hr.getByText(council.page.openWithout).first().click()
    await hr.getByText('Hier werken 3 mensen').first().waitFor()
    await hr.getByLabel(council.page.arrangement).first().fill('Ieder vult een eigen kijk in.')
    await hr.getByRole('button', { name: council.page.openWithoutSend }).first().click()
    await hr.getByText(council.page.status['without-council']).waitFor()
    await hr.getByText(council.page.ground).waitFor()
    await expectAccessible(hr, 'consent')
    await hr.setViewportSize({ width: 390, height: 800 })
    await expectFits(hr, 'consent')
  })

  test('everybody who works there is told, with the arrangement', async () => {
    const folder = join(stage.app.home, 'outbox')
    const told = () =>
      (existsSync(folder) ? readdirSync(folder) : [])
        .filter(file => file.endsWith('.json'))
        .map(file => JSON.parse(readFileSync(join(folder, file), 'utf8')) as { to: string; text: string })
        .filter(({ text }) => text.includes('Ieder vult een eigen kijk in.'))
        .map(({ to }) => to)
        .sort()
    await expect.poll(told).toEqual(['aiko@example.org', 'ben@example.org', 'carla@example.org'])
  })
})
