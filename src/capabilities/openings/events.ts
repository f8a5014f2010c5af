/** A person chose who comes, or a project closed with whoever has a place in it. */
export interface OpeningFilled {
  openingId: string
  kind: 'post' | 'project'
  people: readonly string[]
  from: string
  /** The last day; null of a post that stays. */
  until: string | null
}

declare module '../../platform/http/call.ts' {
  interface DomainEvents {
    'opening.filled': OpeningFilled
  }
}
