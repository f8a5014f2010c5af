import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const words = (text: string) => text.split(/\s+/).filter(Boolean).join(' ')

test.each([
  ['LICENSE', 'package.json', 'EUPL-1.2'],
  ['engines/LICENSE', 'engines/package.json', 'Apache-2.0'],
  ['research/LICENSE', 'research/package.json', 'EUPL-1.2'],
])('%s is the whole text that %s names', (file, description, id) => {
  const { license } = JSON.parse(readFileSync(join(root, description), 'utf8')) as { license: string }
  const listed = createRequire(import.meta.url)(`spdx-license-list/licenses/${id}.json`) as {
    licenseText: string
  }
  expect(license).toBe(id)
  expect(words(readFileSync(join(root, file), 'utf8'))).toBe(words(listed.licenseText))
})
