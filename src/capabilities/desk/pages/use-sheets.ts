import { useEffect, useState } from 'react'
import type { OwnKey } from '../lock/keys.ts'
import { type Letter, type Note, openSheet, type Sheet } from '../lock/sheets.ts'
import type { Drawer } from '../model.ts'

type Known = NonNullable<Drawer['drawer']>
export interface Lying<Content> {
  sheetId: string
  goesOn: string
  /** The key of who handed it over. */
  from: string | null
  content: Content
}

export interface Sheets {
  /** Everything that lies there was tried. */
  ready: boolean
  letters: readonly Lying<Letter>[]
  notes: readonly Lying<Note>[]
  /** What this key does not open. */
  unread: readonly string[]
}

const none: Sheets = { ready: false, letters: [], notes: [], unread: [] }

/** What lies in the drawer, opened here; newest first. */
export function useSheets(drawer: Drawer['drawer'], own: OwnKey | null): Sheets {
  const [sheets, setSheets] = useState(none)
  useEffect(() => {
    let current = true
    if (!drawer || !own) setSheets(none)
    else
      openAll(drawer, own).then(found => {
        if (current) setSheets(found)
      })
    return () => {
      current = false
    }
  }, [drawer, own])
  return sheets
}

async function openAll({ sheets }: Known, own: OwnKey): Promise<Sheets> {
  const letters: Lying<Letter>[] = []
  const notes: Lying<Note>[] = []
  const unread: string[] = []
  const opened = await Promise.all(
    sheets.map(async lying => ({ ...lying, sheet: await openSheet(lying.sealed, own) })),
  )
  for (const { sheetId, goesOn, sheet } of opened) {
    if (!sheet) unread.push(sheetId)
    else if (sheet.content.kind === 'letter') letters.push(lie({ sheetId, goesOn }, sheet, sheet.content))
    else notes.push(lie({ sheetId, goesOn }, sheet, sheet.content))
  }
  return { ready: true, letters: letters.sort(newestFirst), notes: notes.sort(newestFirst), unread }
}

const lie = <C>(
  { sheetId, goesOn }: Pick<Lying<C>, 'sheetId' | 'goesOn'>,
  { from }: Sheet,
  content: C,
): Lying<C> => ({ sheetId, goesOn, from, content })

const newestFirst = (one: Lying<{ on: string }>, other: Lying<{ on: string }>) =>
  other.content.on.localeCompare(one.content.on) || one.sheetId.localeCompare(other.sheetId)
