import { createPublicKey } from 'node:crypto'
import { compactVerify, decodeProtectedHeader, importJWK } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeOf, type Desk, startDesk } from '../../shell/testing/desk.ts'
import { withAnotherKey } from '../../shell/testing/keys.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import type { DiplomaContent } from './model.ts'
import { answerDiploma, readShownDiplomas, setTradeRegister } from './service/office.ts'
import {
  addDiploma,
  changeDiploma,
  readDiplomas,
  removeDiploma,
  showDiploma,
  takeBackDiploma,
} from './service/own.ts'
import { signBadge, writeEuropass } from './service/taking.ts'
import { learningNl } from './text/nl.ts'
import { mostDiplomas } from './vocabulary.ts'

const diploma: DiplomaContent = {
  title: 'Mbo-verpleegkundige',
  school: 'ROC Waterkant',
  level: 4,
  recognised: true,
  awardedOn: '2012-07-05',
}

describe('diplomas', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const laid = async () => {
    const { build } = desk
    const where = await build.organisation()
    const { organisationId } = where
    const [hr, manager, worker] = [
      await build.person(organisationId),
      await build.person(organisationId),
      await build.person(organisationId),
    ]
    await build.role(organisationId, hr, 'hr')
    await build.relation(where, worker, manager)
    const people = { organisationId, hr, manager, worker }
    const { diplomas } = await desk.as(people.worker, call => addDiploma(call, diploma))
    return { ...people, diplomaId: diplomas[0]!.diplomaId }
  }
  const shown = async () => {
    const table = await laid()
    await desk.as(table.worker, call => showDiploma(call, table.diplomaId))
    return table
  }
  const seen = async () => {
    const table = await shown()
    const answer = { version: 1, answer: 'seen' } as const
    await desk.as(table.hr, call => answerDiploma(call, table.diplomaId, answer))
    return table
  }

  test('[D16] is its owner’s alone until they show it; then HR reads it, and says that they saw the original', async () => {
    const { hr, manager, worker, diplomaId } = await laid()
    const waits = async () => (await desk.as(hr, readShownDiplomas)).waiting
    expect(await waits()).toEqual([])
    await desk.as(worker, call => showDiploma(call, diplomaId))
    expect(await waits()).toMatchObject([{ diplomaId, content: diploma, person: { personId: worker } }])
    expect(await desk.refused(manager, readShownDiplomas)).toBe('learning.only-hr')
    await desk.as(worker, call => takeBackDiploma(call, diplomaId))
    expect(await waits()).toEqual([])
    await desk.as(worker, call => showDiploma(call, diplomaId))
    await desk.as(hr, call => answerDiploma(call, diplomaId, { version: 1, answer: 'returned' }))
    const [back] = (await desk.as(worker, readDiplomas)).diplomas
    expect(back).toMatchObject({ answer: { answer: 'returned' } })
    // It is its owner's to change again, and to show anew.
    const better = { version: 1, diploma: { ...diploma, level: 5 } }
    const [changed] = (await desk.as(worker, call => changeDiploma(call, diplomaId, better))).diplomas
    expect(changed).toMatchObject({ version: 2, shownOn: null, answer: null })
    await desk.as(worker, call => showDiploma(call, diplomaId))
    // What HR read before it was changed is not what they would answer to.
    const stale = desk.as(hr, call => answerDiploma(call, diplomaId, { version: 1, answer: 'seen' }))
    expect(await codeOf(stale)).toBe('learning.changed-elsewhere')
    await desk.as(hr, call => answerDiploma(call, diplomaId, { version: 2, answer: 'seen' }))
    expect(await waits()).toEqual([])
    expect((await desk.as(worker, readDiplomas)).diplomas[0]?.answer).toMatchObject({ answer: 'seen' })
  })

  test('[D16] once seen it is taken along as a badge that holds by the organisation’s key, and by no other word of it', async () => {
    const { worker, organisationId, diplomaId } = await seen()
    const token = await desk.as(worker, call => signBadge(call, diplomaId))
    const { alg, kid, jwk } = decodeProtectedHeader(token)
    expect(alg).toBe('RS256')
    expect(kid).toContain(organisationId)
    const named = await desk.as(worker, async call =>
      createPublicKey(call.badgeKey()).export({ format: 'jwk' }),
    )
    expect(jwk).toMatchObject({ n: named.n, e: named.e })
    // Nothing of the key but what everybody may have.
    expect(Object.keys(jwk!).sort()).toEqual(['e', 'kty', 'n'])
    const key = await importJWK(jwk!, 'RS256')
    const { payload } = await compactVerify(token, key, { algorithms: ['RS256'] })
    const badge = JSON.parse(new TextDecoder().decode(payload))
    expect(badge.credentialSubject.achievement.creator.name).toBe('ROC Waterkant')
    expect(badge.jti).toBe(`urn:uuid:${diplomaId}`)
    const [head, body, signature] = token.split('.')
    const other = Buffer.from(body!, 'base64url').toString().replace('EQF4', 'EQF6')
    const forged = [head, Buffer.from(other).toString('base64url'), signature].join('.')
    await expect(compactVerify(forged, key)).rejects.toThrow()
    // The same diploma is the same badge, whatever its text.
    const again = await desk.as(worker, call => signBadge(call, diplomaId))
    expect(JSON.parse(Buffer.from(again.split('.')[1]!, 'base64url').toString()).jti).toBe(badge.jti)
  })

  test('[D16] in the shape of Europass once HR wrote down who the organisation is', async () => {
    const { hr, worker, diplomaId } = await seen()
    expect(await desk.refused(worker, call => writeEuropass(call, diplomaId))).toBe('learning.no-register')
    await desk.as(hr, call => setTradeRegister(call, '12345678'))
    const document = JSON.parse(await desk.as(worker, call => writeEuropass(call, diplomaId)))
    expect(document.issuer.eIDASIdentifier.notation).toBe('NTRNL-12345678')
    expect(document.credentialSubject.hasClaim[0].awardedBy.awardingBody.legalName).toEqual({
      nl: 'ROC Waterkant',
    })
  })

  test('[D16] nobody sees their own original, and no name or school stands in the database in the clear', async () => {
    const { organisationId, hr } = await laid()
    const { diplomas } = await desk.as(hr, call => addDiploma(call, diploma))
    const own = diplomas[0]!.diplomaId
    await desk.as(hr, call => showDiploma(call, own))
    expect((await desk.as(hr, readShownDiplomas)).waiting).toEqual([])
    const answer = { version: 1, answer: 'seen' } as const
    expect(await desk.refused(hr, call => answerDiploma(call, own, answer))).toBe('learning.not-waiting')
    const bySql = desk.as(hr, call =>
      call.tx
        .updateTable('diplomas')
        .set({ answer: 'seen', answered_by: hr, answered_at: call.now })
        .where('diploma_id', '=', own)
        .execute(),
    )
    await expect(bySql).rejects.toThrow()
    const lines = await desk.rows('select * from diplomas where organisation_id = $1', [organisationId])
    expect(lines).toHaveLength(2)
    expect(JSON.stringify(lines)).not.toMatch(/verpleegkundige|Waterkant|2012/)
  })

  test('[D16] where the key is away that is said, and it can be taken away', async () => {
    const { worker, diplomaId } = await laid()
    const away = await desk.as(worker, withAnotherKey(readDiplomas))
    expect(away.diplomas).toMatchObject([{ diplomaId, content: null }])
    const gone = await desk.as(
      worker,
      withAnotherKey(call => removeDiploma(call, diplomaId)),
    )
    expect(gone.diplomas).toEqual([])
  })

  tryRefusals('learning', learningNl.refusals, () => desk, {
    'no-such-diploma': async () => {
      const { hr, diplomaId } = await laid()
      return desk.refused(hr, call => removeDiploma(call, diplomaId))
    },
    'changed-elsewhere': async () => {
      const { worker, diplomaId } = await laid()
      return desk.refused(worker, call => changeDiploma(call, diplomaId, { version: 2, diploma }))
    },
    'cannot-be-read': async () => {
      const { worker, diplomaId } = await seen()
      return desk.refused(
        worker,
        withAnotherKey(call => signBadge(call, diplomaId)),
      )
    },
    'too-many': async () => {
      const { worker } = await laid()
      for (let left = mostDiplomas - 1; left > 0; left--)
        await desk.as(worker, call => addDiploma(call, diploma))
      return desk.refused(worker, call => addDiploma(call, diploma))
    },
    'not-yet': async () => {
      const { worker } = await laid()
      return desk.refused(worker, call => addDiploma(call, { ...diploma, awardedOn: '2026-09-02' }))
    },
    'is-shown': async () => {
      const { worker, diplomaId } = await shown()
      return desk.refused(worker, call => changeDiploma(call, diplomaId, { version: 1, diploma }))
    },
    'was-seen': async () => {
      const { worker, diplomaId } = await seen()
      return desk.refused(worker, call => takeBackDiploma(call, diplomaId))
    },
    'not-shown': async () => {
      const { worker, diplomaId } = await laid()
      return desk.refused(worker, call => takeBackDiploma(call, diplomaId))
    },
    'not-seen': async () => {
      const { worker, diplomaId } = await shown()
      return desk.refused(worker, call => signBadge(call, diplomaId))
    },
    'no-register': async () => {
      const { worker, diplomaId } = await seen()
      return desk.refused(worker, call => writeEuropass(call, diplomaId))
    },
    'not-waiting': async () => {
      const { hr, diplomaId } = await laid()
      return desk.refused(hr, call => answerDiploma(call, diplomaId, { version: 1, answer: 'seen' }))
    },
    'only-hr': async () => {
      const { manager } = await laid()
      return desk.refused(manager, call => setTradeRegister(call, null))
    },
  })
})
