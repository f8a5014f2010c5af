import type { Level } from './vocabulary.ts'

/** The level on which everything noted so far lies, where that is one; null without a tag, or with two and more. */
export function onlyLevel(notes: readonly { level: Level | null }[]): Level | null {
  const used = new Set(notes.flatMap(({ level }) => level ?? []))
  return used.size === 1 ? [...used][0]! : null
}
