import { lockKey, makeKey, type OwnKey } from '../../../src/capabilities/desk/lock/keys.ts'
import { makeCode, readCode } from '../../../src/capabilities/desk/lock/secrets.ts'
import { sealLetter, sealOwn } from '../../../src/capabilities/desk/lock/sheets.ts'
import {
  keepNote,
  leaveLetter,
  openDrawer,
  readDrawer,
  sayContacts,
} from '../../../src/capabilities/desk/service.ts'
import type { Scene } from './scene.ts'

/**
 * Both confidants have a drawer, which opens with the passphrase of the example. In Fatma's lie a letter of Samira, one of
 * somebody without a name, and two notes of her own; of two years she said how many people came.
 */
export async function openDesks(scene: Scene): Promise<void> {
  const { act, demo, personOf, words } = scene
  const { someone, named, notes } = words.scenes.desk
  const fatma = personOf('fatma')
  for (const { personId } of demo.register.roles.filter(({ role }) => role === 'confidant'))
    if (personId !== fatma) await giveDrawer(scene, personId, '2026-03-02')
  const { own, drawerId } = await giveDrawer(scene, fatma, '2026-02-02')
  const { publicKey } = own
  for (const { on, words } of notes) {
    const sealed = await sealOwn({ kind: 'note', on, words }, own)
    await act(fatma, call => keepNote(call, { publicKey, sealed }), on)
  }
  const samira = personOf('samira')
  const colleague = demo.register.relations.find(
    ({ team, personId }) => team.code === 'HH' && personId !== fatma && personId !== samira,
  )!
  const { givenName, familyName } = demo.register.people.find(({ personId }) => personId === samira)!
  for (const [personId, letter, name] of [
    [samira, named, `${givenName} ${familyName}`],
    [colleague.personId, someone, null],
  ] as const) {
    const sealed = await sealLetter({ kind: 'letter', ...letter, name }, publicKey)
    await act(personId, call => leaveLetter(call, { drawerId, publicKey, sealed }), letter.on)
  }
  await act(fatma, call => sayContacts(call, 2024, null), '2025-01-14')
  await act(fatma, call => sayContacts(call, 2025, 11), '2026-01-13')
}

async function giveDrawer(
  { act, words }: Scene,
  personId: string,
  on: string,
): Promise<{ own: OwnKey; drawerId: string }> {
  const own = await makeKey()
  const byPassphrase = await lockKey(own, words.scenes.desk.passphrase)
  const byRecovery = await lockKey(own, readCode(makeCode())!)
  await act(personId, call => openDrawer(call, { publicKey: own.publicKey, byPassphrase, byRecovery }), on)
  const { drawer } = await act(personId, readDrawer, on)
  return { own, drawerId: drawer!.drawerId }
}
