import { randomUUID } from 'node:crypto'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { type SheetField, sheetFields } from '../../capabilities/dialogue/cycle.ts'
import type { Sheet } from '../../capabilities/dialogue/model.ts'
import { readTalks } from '../../capabilities/dialogue/service/conversations.ts'
import { readSheets, shareOwnSheet, writeSheet } from '../../capabilities/dialogue/service/sheets.ts'
import { tagTopic } from '../../capabilities/dialogue/service/topics.ts'
import { readGapMap } from '../../capabilities/expectations/service/gap.ts'
import {
  readView,
  releaseView,
  removeView,
  reopenView,
  saveView,
  startRound,
  submitView,
  withdrawRelease,
} from '../../capabilities/expectations/service/view.ts'
import type { Side } from '../../capabilities/people/model.ts'
import { rememberPlans } from '../../platform/db/plans.ts'
import type { DB } from '../../platform/db/schema.generated.ts'
import { Refusal } from '../../platform/errors/refusal.ts'
import type { Call } from '../../platform/http/call.ts'
import { joinRecords } from '../../platform/plate/records.ts'
import type { Pair } from './builder.ts'
import {
  bothSides,
  type Move,
  type Readable,
  sheetContents,
  tagContents,
  viewContents,
} from './revealing-model.ts'

/** The tables in which something of this play can change, so that a state can be put back. */
const tables = ['views', 'answers', 'topic_tags', 'interest_sheets'] as const
export type State = string
interface Rows extends Record<(typeof tables)[number], unknown[]> {
  views: { view_id: string; round: number; side: Side }[]
}

export const asSheet = (side: Side): Sheet =>
  Object.fromEntries(sheetFields.map(field => [field, sheetContents[side][field] ?? ''])) as Record<
    SheetField,
    string
  >

/** What a pair does, as verbs; each answers false where it was refused. */
export interface Doing {
  /** How often my view was saved; 0 where there is none. */
  version(): Promise<number>
  save(version: number, content: 'little' | 'much'): Promise<unknown>
  submit(version: number): Promise<unknown>
  view(step: 'release' | 'reopen' | 'withdraw' | 'remove' | 'round'): Promise<unknown>
  tag(dimensions: readonly string[]): Promise<unknown>
  tags(): Promise<{ mine: readonly string[] | null; again: boolean }>
  share(): Promise<unknown>
  read(): Promise<unknown>
}

/** One move as the verbs that a person would press for it, whatever the state: what is refused changes nothing. */
export async function make({ step }: Move, doing: Doing): Promise<void> {
  if (step === 'read') await doing.read()
  else if (step === 'show') {
    const version = await doing.version()
    if (version === 0) await doing.save(version, 'little')
    await doing.submit(Math.max(version, 1))
    await doing.view('release')
  } else if (step === 'withdraw') await doing.view('withdraw')
  else if (step === 'remove') await doing.view('remove')
  else if (step === 'rewrite') {
    await doing.view('withdraw')
    await doing.view('reopen')
    await doing.view('round')
    const version = await doing.version()
    await doing.save(version, 'much')
    await doing.submit(version + 1)
    await doing.view('release')
  } else if (step === 'tag') {
    const { mine, again } = await doing.tags()
    const next = mine?.join() === tagContents.a.join() ? tagContents.b : tagContents.a
    await doing.tag(again ? mine! : next)
  } else await doing.share()
}

/**
 * Plays by the services on one connection, each move in a transaction that is taken back: thousands of moves from any
 * state in the time that a server would need for hundreds.
 */
export class Player {
  readonly #client: pg.Client
  readonly #tx: Kysely<DB>
  readonly #pair: Pair
  readonly #topicId: string
  readonly #today: string

  private constructor(client: pg.Client, pair: Pair, topicId: string, today: string) {
    this.#client = client
    this.#pair = pair
    this.#topicId = topicId
    this.#today = today
    const lent = Object.assign(client, { release: () => {} })
    this.#tx = new Kysely<DB>({
      dialect: new PostgresDialect({ pool: { connect: async () => lent as never, end: async () => {} } }),
    })
  }

  static async start(url: string, pair: Pair, topicId: string, today: string): Promise<Player> {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    rememberPlans(client as unknown as pg.PoolClient)
    await client.query('begin')
    return new Player(client, pair, topicId, today)
  }

  async stop(): Promise<void> {
    await this.#client.query('rollback')
    await this.#client.end()
  }

  /** Puts a state back, and does one move from it. */
  async from(state: State | null, move: Move | null): Promise<void> {
    const rows = state === null ? {} : (JSON.parse(state) as Record<string, unknown[]>)
    const back = tables.flatMap(table =>
      rows[table]
        ? [
            `insert into ${table} select * from jsonb_populate_recordset(null::${table}, ${pg.escapeLiteral(JSON.stringify(rows[table]))})`,
          ]
        : [],
    )
    await this.#client.query(['rollback', 'begin', ...back].join('; '))
    if (move === null) return
    await this.#client.query(this.#as(move.side))
    await make(move, this.#doing(move.side))
  }

  /** Every row as it is; and, to tell states apart, without moments and ids. */
  async state(): Promise<{ state: State; key: string }> {
    const select = tables.map(
      table => `(select coalesce(jsonb_agg(to_jsonb(t)), '[]') from ${table} t) as ${table}`,
    )
    const results = await this.#client.query(`reset role; select ${select.join(', ')}`)
    const [rows] = (results as unknown as pg.QueryResult<Rows>[])[1]!.rows
    return { state: JSON.stringify(rows), key: keyOf(rows!) }
  }

  /** What the database gives each of the two of the state that it is in. */
  async seen(): Promise<Record<Side, Readable>> {
    const results = (await this.#client.query(
      bothSides.flatMap(side => [this.#as(side), readable]).join('; '),
    )) as unknown as pg.QueryResult[]
    // The statements that say who asks answer with one column or none.
    const [employee, organisation] = results
      .filter(({ fields }) => fields.length > 1)
      .map(({ rows }) => rows[0])
    return { employee: readableFrom(employee), organisation: readableFrom(organisation) }
  }

  /** By whom the round before ended, as one of the two is told. */
  async told(side: Side): Promise<'me' | 'other' | null> {
    await this.#client.query(this.#as(side))
    return (await readView(this.#call(side), this.#pair.relationId)).endedBy
  }

  #as(side: Side): string {
    const { organisationId } = this.#pair
    return `set local role wisselwerk_app; select set_config('app.organisation', '${organisationId}', true);
      select set_config('app.person', '${this.#person(side)}', true); select set_config('app.today', '${this.#today}', true)`
  }

  #person(side: Side): string {
    return side === 'employee' ? this.#pair.employeeId : this.#pair.managerId
  }

  #doing(side: Side): Doing {
    const call = this.#call(side)
    const { relationId } = this.#pair
    const topicId = this.#topicId
    const steps = {
      release: () => releaseView(call, relationId),
      reopen: () => reopenView(call, relationId),
      withdraw: () => withdrawRelease(call, relationId),
      remove: () => removeView(call, relationId),
      round: () => startRound(call, relationId),
    }
    return {
      version: async () => (await readView(call, relationId)).version,
      save: (version, content) =>
        tried(() => saveView(call, relationId, { version, answers: viewContents[side][content] })),
      submit: version => tried(() => submitView(call, relationId, version)),
      view: step => tried(steps[step]),
      tag: dimensions => tried(() => tagTopic(call, relationId, topicId, dimensions as never)),
      tags: async () => {
        const [topic] = (await readTalks(call, relationId)).topics
        return { mine: topic!.tags.mine, again: topic!.sayAgain }
      },
      share: async () => {
        await tried(() => writeSheet(call, { relationId, topicId }, { version: 0, sheet: asSheet(side) }))
        await tried(() => shareOwnSheet(call, relationId, topicId))
      },
      read: async () => {
        await tried(() => readGapMap(call, relationId))
        await readSheets(call, relationId, topicId)
      },
    }
  }

  #call(side: Side): Call {
    const nothing = async () => {}
    return {
      actor: {
        organisationId: this.#pair.organisationId,
        personId: this.#person(side),
        name: side,
        roles: [],
        manages: side === 'organisation',
        guest: false,
      },
      tx: this.#tx,
      now: new Date(),
      today: this.#today,
      language: 'nl',
      say: key => key,
      seal: () => Promise.reject(new Error('Nothing is sealed here')),
      vault: () => {
        throw new Error('Nothing is locked here')
      },
      badgeKey: () => {
        throw new Error('Nothing is signed here')
      },
      organisation: () => Promise.reject(new Error('Nothing is printed here')),
      newId: randomUUID,
      modules: [],
      openModules: async () => [],
      records: joinRecords([]),
      smallestGroup: 5,
      // What is told, noted or posted changes nothing that the two read.
      tell: nothing,
      want: nothing,
      settle: nothing,
      looked: nothing,
      publish: nothing,
      ring: nothing,
      mail: async () => '',
    }
  }
}

const readable = `select
  (select coalesce(jsonb_agg(jsonb_build_object('own', v.author_id = app_person(), 'round', v.round, 'item', a.item_id, 'parts',
    jsonb_build_object('importance', a.importance, 'owed', a.owed, 'kept', a.kept)) order by v.round, a.item_id), '[]')
    from readable_answers a join views v using (organisation_id, view_id)) as answers,
  (select count(*)::int from answers a where not exists (select from views v where v.view_id = a.view_id
    and v.author_id = app_person())) + (select count(*)::int from interest_sheets where author_id <> app_person()) as strange,
  (select coalesce(jsonb_agg(jsonb_build_object('own', author_id = app_person(), 'dimensions', dimensions)), '[]')
    from topic_tags) as tags,
  (select jsonb_agg(to_jsonb(s)) from readable_sheets s where s.author_id <> app_person()) as sheets`

async function tried(step: () => Promise<unknown>): Promise<unknown> {
  try {
    return await step()
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const moment = /"\d{4}-\d\d-\d\dT[^"]*"/g

/** A view is known by its round and side, everything else of the play has but one id. */
function keyOf(rows: Rows): string {
  const views = new Map(rows.views.map(view => [view.view_id, `${view.round} ${view.side}`]))
  const plain = (row: unknown) =>
    JSON.stringify(row)
      .replace(uuid, id => views.get(id) ?? 'id')
      .replace(moment, 'at')
  return JSON.stringify(tables.map(table => rows[table].map(plain).sort()))
}

function readableFrom(row: {
  answers: { own: boolean; round: number; item: string; parts: never }[]
  strange: number
  tags: { own: boolean; dimensions: string[] }[]
  sheets: Record<string, string>[] | null
}): Readable {
  if (row.strange > 0) throw new Error(`${row.strange} lines of the other can be read past the views`)
  const lines = (own: boolean) =>
    row.answers.filter(line => line.own === own).map(({ own: _own, ...line }) => line)
  const tag = (own: boolean) => row.tags.find(one => one.own === own)?.dimensions ?? null
  const [sheet] = row.sheets ?? []
  return {
    own: lines(true),
    others: lines(false),
    tags: { mine: tag(true), other: tag(false) },
    sheet: sheet
      ? Object.fromEntries(
          Object.entries(sheet).filter(
            ([name, text]) => ['aims', 'bridges', 'reach'].includes(name) && text !== '',
          ),
        )
      : null,
  }
}
