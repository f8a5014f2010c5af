import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { layOutExample } from '../../../../db/demo/lay-out.ts'
import { languages } from '../../../platform/i18n/language.ts'
import { copyHome, type Kept, templateOf } from '../kept.ts'
import { startTestApp, type TestApp } from '../test-app.ts'

const [first, ...others] = languages

/** As the first start lays it out. */
const example: Kept = {
  name: 'example',
  make: async ({ app }) => {
    await layOutExample(app.house, first)
  },
}

/** With those beside it that a first visit in their language lays out. */
const examples: Kept = {
  name: 'examples',
  on: example,
  make: async ({ app }) => {
    for (const language of others) await layOutExample(app.house, language)
  },
}

/** The example organisation in the first language, or in every one; laid out once in a run. */
export async function openExample(
  settings: { inEveryLanguage?: true; recorded?: boolean; home?: string } = {},
): Promise<TestApp> {
  const { inEveryLanguage, recorded, home = mkdtempSync(join(tmpdir(), 'wisselwerk-test-')) } = settings
  const kept = inEveryLanguage ? examples : example
  const world = await startTestApp({ recorded, home, furnished: schema => templateOf(kept, schema) })
  copyHome(kept, home)
  return {
    ...world,
    close: async () => {
      await world.close()
      if (!settings.home) rmSync(home, { recursive: true })
    },
  }
}
