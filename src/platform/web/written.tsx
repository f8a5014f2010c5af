import type { ReactNode } from 'react'
import { useMe } from './me.ts'

/** In which language people of this organisation write; the product's own words are in that of the reader. */
export const useWrittenLanguage = (): string | undefined => useMe()?.organisation.language

/** What somebody wrote, said by a screen reader in the language of who wrote it. */
export function Written({ children }: { children: ReactNode }) {
  return (
    <span lang={useWrittenLanguage()} dir="auto">
      {children}
    </span>
  )
}
