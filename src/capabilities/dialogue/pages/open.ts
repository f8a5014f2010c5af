import type { ConversationView } from '../model.ts'

/** A talk that can still be moved and given another agenda: not called off, and nobody said yet whether it was one. */
export const isOpenTalk = (talk: ConversationView): boolean =>
  !talk.cancelled && talk.outcome === 'open' && !talk.answered
