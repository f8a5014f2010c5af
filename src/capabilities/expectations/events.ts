/** Somebody wrote or changed a card of their own. */
export interface NeedCardChanged {
  relationId: string
  ownerId: string
  cardId: string
  need: string
}

declare module '../../platform/http/call.ts' {
  interface DomainEvents {
    'need-card.changed': NeedCardChanged
  }
}
