import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export const licencesFile = 'THIRD-PARTY-LICENSES.txt'
export const isLicence = (name: string) => /^(?:licen[cs]e|copying|notice)/i.test(name)

export interface Package {
  name: string
  version: string
}
export const read = (folder: string): Package =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** What a package must have said about it: its name and version as a heading, and every word of its licence. */
export function lacking(text: string, folder: string): string[] {
  const { name, version } = read(folder)
  const texts = readdirSync(folder).filter(isLicence)
  const words = texts.map(one => readFileSync(join(folder, one), 'utf8').trim())
  return [`\n${name} ${version}\n`, ...words]
    .filter(part => !text.includes(part))
    .map(part => `${name}: ${part.slice(0, 60)}`)
}

export const packagesNamedIn = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name]) => join(root, 'node_modules', name!))),
]
