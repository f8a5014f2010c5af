import { z } from 'zod'
import { day, id, personName } from '../people/model.ts'
import { fewest, sheetsAtOnce } from './vocabulary.ts'

const text = (least: number, most = least) =>
  z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${least},${most}}$`), 'Letters, digits, - and _.')

/** A point on P-256, uncompressed. */
export const publicKey = z.string().regex(/^B[A-P][A-Za-z0-9_-]{85}$/, 'A public key.')

/** A private key as its owner's browser locked it. */
export const lockedKey = z.object({
  turns: z.int().min(600_000).max(10_000_000),
  salt: text(22),
  nonce: text(16),
  key: text(180, 260),
})

export type LockedKey = z.infer<typeof lockedKey>

/** What is not sealed stands before it and after it: form, key, nonce and tag. */
const around = 94
const step = 1024
const inSteps = (sealed: string) => {
  const length = Math.floor((sealed.length * 3) / 4) - around
  return length >= step && length % step === 0
}
/** A sheet as a browser sealed it; its length says in steps of a kilobyte how much is in it. */
export const sealed = text(1490, 32_000).refine(inSteps, 'Sealed in steps of a kilobyte.')

export const desks = z
  .object({
    today: day,
    /** Confidants of today, by name. */
    confidants: z.array(
      personName.extend({
        email: z.string().nullable(),
        unit: z.string().nullable(),
        mine: z.boolean(),
        /** Null while they have no drawer yet. */
        drawer: z.object({ drawerId: id, publicKey, openedOn: day }).nullable(),
      }),
    ),
    /** How many people came, as each said it themselves; null is fewer than five. Newest year first, then by name. */
    years: z.array(z.object({ year: z.int(), name: z.string(), contacts: z.int().nullable() })),
  })
  .meta({ id: 'Desks' })
export type Desks = z.infer<typeof desks>

export const letterInput = z.object({ drawerId: id, publicKey, sealed })
export type LetterInput = z.output<typeof letterInput>

export const drawer = z
  .object({
    today: day,
    name: z.string(),
    /** Holds the office today; whoever did once may still open, hand over and empty what was theirs. */
    confidant: z.boolean(),
    drawer: z
      .object({
        drawerId: id,
        version: z.int(),
        publicKey,
        openedOn: day,
        byPassphrase: lockedKey,
        byRecovery: lockedKey,
        sheets: z.array(z.object({ sheetId: id, sealed: z.string(), goesOn: day })),
      })
      .nullable(),
    /** Who else has a drawer, and with which key, to say of what was handed over by whom. */
    others: z.array(personName.extend({ drawerId: id, publicKey, confidant: z.boolean() })),
    /** Years that are over of which nothing was said yet, newest first. */
    yearsOpen: z.array(z.int()),
  })
  .meta({ id: 'Drawer' })
export type Drawer = z.infer<typeof drawer>

export const openInput = z.object({ publicKey, byPassphrase: lockedKey, byRecovery: lockedKey })
export type OpenInput = z.output<typeof openInput>
export const lockInput = openInput.extend({ version: z.int().min(1) })
export type LockInput = z.output<typeof lockInput>
export const noteInput = z.object({ publicKey, sealed })
export type NoteInput = z.output<typeof noteInput>
export const sheetParams = z.object({ sheetId: id })
export const handOverInput = z.object({
  drawerId: id,
  publicKey,
  sheets: z
    .array(z.object({ sheetId: id, sealed }))
    .min(1)
    .max(sheetsAtOnce)
    .refine(list => new Set(list.map(({ sheetId }) => sheetId)).size === list.length, 'Each sheet once.'),
})
export type HandOverInput = z.output<typeof handOverInput>
export const yearParams = z.object({ year: z.coerce.number().int().min(2000).max(2199) })
/** Null is fewer than five: how many exactly does not leave the browser. */
export const yearInput = z.object({ contacts: z.int().min(fewest).max(10_000).nullable() })

const done = z.object({ done: z.literal(true) })
export const laid = done.meta({ id: 'LaidInDrawer' })
