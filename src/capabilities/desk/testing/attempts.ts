import { randomUUID } from 'node:crypto'
import { type Aim, type Attempt, type Attempts, plain, type Room } from '../../../shell/testing/attempting.ts'
import { ok } from '../../../shell/testing/furnished.ts'
import { letterFor, type NewDrawer, newDrawer, noteOf } from './sheet.ts'

const url = '/api/drawer'

interface Laid extends NewDrawer {
  drawerId: string
  publicKey: string
  /** The drawer of another confidant. */
  other: { drawerId: string; publicKey: string }
}

/** All at the one desk of the one confidant: what empties or gives up comes after what needs it. */
export function attempts({ world, cast }: Room): Attempts {
  const { pool } = world.database
  const { organisationId } = cast.pair
  let laid: Promise<Laid> | undefined
  const lay = async (): Promise<Laid> => {
    const { build } = world
    const successor = await build.person(organisationId)
    await build.role(organisationId, successor, 'confidant')
    const [made, others] = [await newDrawer(), await newDrawer()]
    const other = { drawerId: randomUUID(), publicKey: others.own.publicKey }
    await pool.query(
      `insert into drawers (organisation_id, drawer_id, person_id, public_key, by_passphrase, by_recovery, opened_on)
        values ($1, $2, $3, $4, $5, $6, '2026-09-01')`,
      [
        organisationId,
        other.drawerId,
        successor,
        other.publicKey,
        others.locks.byPassphrase,
        others.locks.byRecovery,
      ],
    )
    await ok(cast.clients.confidant.post(url, made.locks))
    const { drawer } = (await ok(cast.clients.confidant.get(url))).body
    return { ...made, drawerId: drawer.drawerId, publicKey: made.own.publicKey, other }
  }
  const at = (aim: (it: Laid) => Attempt | Promise<Attempt>) => async (): Promise<Aim> => {
    laid ??= lay()
    const attempt = await aim(await laid)
    return () => attempt
  }
  /** A letter of its own for what takes one away. */
  const sheetIn = async ({ drawerId, publicKey }: Laid): Promise<string> => {
    const known = await sheets(drawerId)
    const body = { drawerId, publicKey, sealed: await letterFor(publicKey) }
    await ok(cast.clients.colleague.post('/api/letters', body))
    return (await sheets(drawerId)).find(id => !known.includes(id))!
  }
  const sheets = async (drawerId: string) =>
    (
      await pool.query<{ id: string }>('select sheet_id as id from drawer_sheets where drawer_id = $1', [
        drawerId,
      ])
    ).rows.map(({ id }) => id)
  return {
    readDesks: plain('GET', '/api/desks'),
    leaveLetter: at(async ({ drawerId, publicKey }) => ({
      method: 'POST',
      url: '/api/letters',
      body: { drawerId, publicKey, sealed: await letterFor(publicKey) },
    })),
    readDrawer: at(() => ({ method: 'GET', url })),
    keepNote: at(async ({ own, publicKey }) => ({
      method: 'POST',
      url: `${url}/notes`,
      body: { publicKey, sealed: await noteOf(own) },
    })),
    putAwaySheet: at(async it => ({ method: 'DELETE', url: `${url}/sheets/${await sheetIn(it)}` })),
    handOverSheets: at(async it => ({
      method: 'POST',
      url: `${url}/hand-over`,
      body: {
        ...it.other,
        sheets: [{ sheetId: await sheetIn(it), sealed: await letterFor(it.other.publicKey) }],
      },
    })),
    changeLock: at(({ locks }) => ({ method: 'PUT', url, body: { ...locks, version: 1 } })),
    sayContacts: plain('PUT', `${url}/years/2025`, { contacts: 11 }),
    giveUpDrawer: at(() => ({ method: 'DELETE', url })),
    openDrawer: at(({ locks }) => ({ method: 'POST', url, body: locks })),
  }
}
