import type { House } from '../../../platform/http/verb.ts'
import { helpRoutes } from './help.ts'
import { conversationRoutes, sharedNotesRoutes } from './talks.ts'
import { sheetRoutes, topicRoutes } from './topics.ts'

export function dialogueRoutes(house: House): void {
  conversationRoutes(house)
  sharedNotesRoutes(house)
  topicRoutes(house)
  sheetRoutes(house)
  helpRoutes(house)
}
