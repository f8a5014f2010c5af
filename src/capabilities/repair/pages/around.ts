import { createContext, type ReactNode, useContext } from 'react'
import type { Side } from '../../people/model.ts'

/** What other capabilities know of this table; the screen on which they meet brings it. */
export interface Around {
  relationId: string
  side: Side
  /** First names. */
  own: string
  other: string
  /** Where whoever wants to be away from here goes. */
  home: string
  clauses: readonly { clauseId: string; label: string }[]
  items: readonly { itemId: string; label: string }[]
  topics: readonly { topicId: string; title: string }[]
  deals: readonly { dealId: string; title: string }[]
  /** A word beside what somebody writes, before it is kept. */
  hint: (text: string) => ReactNode
  /** Lays a topic on the table, and says which it became. */
  layTopic: (title: string) => Promise<string>
  /** Where somebody who sees few other ways may look; nothing for everybody else. */
  fewWays: ReactNode
  /** The gate of deals, with what it should repair; null while nothing is being written down together. */
  gate: ((of: { words: string; onMade: (dealId: string) => void; onClose: () => void }) => ReactNode) | null
}

export const AroundTable = createContext<Around | null>(null)

export function useAround(): Around {
  const around = useContext(AroundTable)
  if (!around) throw new Error('Nothing is known of the table')
  return around
}
