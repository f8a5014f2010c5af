import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

export interface Term {
  readonly code: string
  /** Empty where there is none. */
  readonly nl: string
  readonly en: string
}

// Beside this file in the sources; from what was built, two folders up and down again.
const places = ['./data/esco.tsv.gz', '../../src/capabilities/competences/data/esco.tsv.gz']

let read: readonly Term[] | undefined

/** The skills of ESCO, read once, when somebody first asks. */
export function escoSkills(): readonly Term[] {
  read ??= parseEsco(gunzipSync(readFileSync(findFile())).toString('utf8'))
  return read
}

function findFile(): URL {
  const found = places.map(place => new URL(place, import.meta.url)).find(place => existsSync(place))
  if (!found) throw new Error('The list of skills, esco.tsv.gz, is not where the server looks for it')
  return found
}

function parseEsco(text: string): Term[] {
  const lines = text.split('\n')
  const from = lines.findIndex(line => line.startsWith('## skills')) + 1
  const until = lines.findIndex(line => line.startsWith('## occupations'))
  return lines.slice(from, until).map(line => {
    const cells = line.split('\t')
    return { code: cells[0]!, en: cells[4]!, nl: cells[5]! }
  })
}
