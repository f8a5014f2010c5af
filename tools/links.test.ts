import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const documents = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '*.md'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter(path => path !== '' && existsSync(join(root, path)))

const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-')

const anchorsIn = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading!))

/** Links and pictures to what is not there; addresses on the web are not asked. */
function brokenLinks(document: string, words = readFileSync(join(root, document), 'utf8')): string[] {
  const text = words.replace(/```[\s\S]*?```|`[^`\n]*`/g, '')
  const targets = [...text.matchAll(/\]\(<?([^)>\s]+)>?(?: "[^"]*")?\)/g)].map(([, target]) => target!)
  return targets.filter(target => {
    if (/^[a-z]+:/.test(target)) return false
    const [file, anchor] = target.split('#') as [string, string?]
    const path = file === '' ? join(root, document) : join(root, dirname(document), file)
    return !existsSync(path) || (anchor !== undefined && !anchorsIn(path).includes(anchor))
  })
}

test.each(documents)('every link in %s leads somewhere', document => {
  expect(brokenLinks(document)).toEqual([])
})

test('planted links to what is not there are found, and others are not', () => {
  const planted = ['docs/nowhere.md', '#no-such-heading', 'CHANGELOG.md#no-such-heading', 'a-picture.png']
  const fine = [
    'CHANGELOG.md',
    'docs/ARCHITECTURE.md',
    'https://elsewhere.example/x.md',
    `#${anchorsIn(join(root, 'README.md'))[0]}`,
  ]
  const words = [...planted, ...fine].map(target => `[words](${target}) ![words](${target} "said")`)
  expect(brokenLinks('README.md', `${words.join('\n')}\n`)).toEqual(
    planted.flatMap(target => [target, target]),
  )
  // In code it is no link.
  expect(brokenLinks('README.md', '`[a](docs/nowhere.md)`\n```md\n[a](docs/nowhere.md)\n```\n')).toEqual([])
})

test('every document in docs/ can be reached from the README', () => {
  const reached = new Set<string>()
  const visit = (document: string) => {
    if (reached.has(document)) return
    reached.add(document)
    const text = readFileSync(join(root, document), 'utf8')
    for (const [, target] of text.matchAll(/\]\(([^)#\s]+\.md)(?:#[^)]*)?\)/g)) {
      if (!/^[a-z]+:/.test(target!)) visit(join(dirname(document), target!))
    }
  }
  visit('README.md')
  expect(documents.filter(path => path.startsWith('docs/') && !reached.has(path))).toEqual([])
})

test('the Dutch and the English README lead to each other, and to the same places', () => {
  const targets = (document: string) =>
    [...readFileSync(join(root, document), 'utf8').matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target!)
  const [english, dutch] = [targets('README.md'), targets('README.nl.md')]
  expect(english).toContain('README.nl.md')
  expect(dutch).toContain('README.md')
  const elsewhere = (all: string[]) => all.filter(target => !target.startsWith('README.')).sort()
  expect(elsewhere(dutch)).toEqual(elsewhere(english))
})
