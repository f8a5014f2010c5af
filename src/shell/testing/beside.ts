import { isWhole, turnOf } from '../../../tools/rotation.ts'
import { spread } from '../../../tools/spread.mjs'
import { type AskerName, askers } from './access-rows.ts'
import type { House } from './house.ts'
import type { Client, Reply } from './test-app.ts'

// Two houses that are the same but for what is nobody else's: every answer to anybody else has to be the same in both.

/** HR with every role there is, by the same ids wherever it is done. */
export const giveEveryRole = ({ world, cast }: House) =>
  world.database.pool.query(
    `insert into role_holdings (organisation_id, holding_id, person_id, role, valid_from)
      select $1::uuid, md5(role)::uuid, $2::uuid, role, '2020-01-01' from unnest(array['council', 'confidant',
        'region_coordinator', 'planner', 'recruiter', 'coach', 'mobility_adviser']) as role`,
    [cast.pair.organisationId, cast.people.hr],
  )

/** What a signed token says, without the signature of the one house or the other. */
const saidIn = (_: string, payload: string) => Buffer.from(payload, 'base64url').toString()

/** An answer without its moments, and without the links of the chain, which are made of them. */
export const plain = ({ status, raw }: Pick<Reply, 'status' | 'raw'>): string =>
  `${status} ${raw.body}`
    .replace(/eyJ[\w-]+\.(eyJ[\w-]+)\.[\w-]+/g, saidIn)
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)/g, 'then')
    .replace(/DTSTAMP:\d+T\d+Z/g, 'then')
    .replace(/\\\\x[0-9a-f]{64}/g, 'link')

type Ask = (client: Client) => Promise<Reply>

/** What a house answers, where it is looked up each time who asks: otherwise that is done now and then. */
export async function answerIn({ world, cast }: House, asker: AskerName, ask: Ask): Promise<string> {
  world.app.house.forget()
  return plain(await ask(cast.clients[asker]))
}

/** What the two answer: without it, and with it. */
export const inBoth = async (
  [bare, full]: readonly [House, House],
  asker: AskerName,
  ask: Ask,
): Promise<[without: string, within: string]> => [
  await answerIn(bare, asker, ask),
  await answerIn(full, asker, ask),
]

/** Everybody but those: who should find nothing. */
export const allBut = (...owners: readonly AskerName[]): AskerName[] =>
  askers.filter(asker => !owners.includes(asker))

/** Where a word would lie beside the page it was written on. */
const lyingPlaces = [
  '/api/my-data',
  '/api/my-data/export',
  '/api/my-days',
  '/api/my-days/export',
  '/api/bell',
  '/api/bell/newest',
  '/api/register/export',
]

/** Everything that can be read, as an asker would ask it. */
export function readsOf({ aims }: House) {
  const reads = Object.entries(aims).filter(([, aim]) => aim.employee.method === 'GET')
  const known = reads.map(([, aim]) => aim.employee.url)
  const missing = lyingPlaces.filter(place => !known.some(url => url.split('?')[0] === place))
  if (missing.length > 0) throw new Error(`Nobody would read ${missing.join(', ')}`)
  return reads.map(([operation, aim]) => ({
    operation,
    url: aim.employee.url,
    ask:
      (asker: AskerName): Ask =>
      client =>
        client.get(aim[asker].url),
  }))
}

/** Whoever looks for a word by the field that seeks; where it might lie otherwise is among the reads. */
export const seek =
  (word: string): Ask =>
  client =>
    client.post('/api/jump', { text: word, language: 'nl' })

type Read = ReturnType<typeof readsOf>[number]

/**
 * Who reads what in a trial: everybody everything; in `npm test` a third of that takes its turn, and always the places where
 * a word would lie. Drawn by both together, so that nobody and no read rests altogether.
 */
export function readingsOf(trial: string, readers: readonly AskerName[], reads: readonly Read[]) {
  if (reads.length < 60) throw new Error(`Only ${reads.length} reads: nothing was tried`)
  const turn = turnOf(trial, 3)
  const isIn = (asker: AskerName, { operation, url }: Read) =>
    isWhole || lyingPlaces.includes(url.split('?')[0]!) || spread(`${operation} of ${asker}`) % 3 === turn
  return readers.flatMap(asker =>
    reads
      .filter(read => isIn(asker, read))
      .map(({ operation, ask }) => ({ asker, operation, ask: ask(asker) })),
  )
}

interface Trial {
  /** By which its turns are told apart from those of others. */
  readonly name: string
  readonly houses: readonly [bare: House, full: House]
  readonly readers: readonly AskerName[]
}

/** What the readers learn by any read: that it answers something else with it than without, or a word of it. */
export async function toldByReads(
  { name, houses, readers }: Trial,
  words: readonly string[] = [],
): Promise<string[]> {
  const told: string[] = []
  for (const { asker, operation, ask } of readingsOf(name, readers, readsOf(houses[1]))) {
    const [without, within] = await inBoth(houses, asker, ask)
    if (without !== within) told.push(`${operation} answers ${asker} something else`)
    if (words.some(word => within.includes(word))) told.push(`${operation} tells ${asker} a word`)
  }
  return told
}

/** What they learn who seek each of the words; the word itself comes back to whoever typed it. */
export async function toldBySeeking(
  { houses, readers }: Omit<Trial, 'name'>,
  words: readonly string[],
): Promise<string[]> {
  const told: string[] = []
  for (const asker of readers)
    for (const word of words) {
      const [without, within] = await inBoth(houses, asker, seek(word))
      if (without !== within) told.push(`seeking ${word} tells ${asker} something`)
    }
  return told
}
