import type { ReactNode } from 'react'
import type { Request } from '../model.ts'

/** What other capabilities bring to this page; the screen on which they meet says it. */
export interface Beside {
  /** A quiet word beside free text, before it is sent. */
  hint: (text: string) => ReactNode
  /** The way on for what holds: into what the two write together. */
  into: (request: Request) => ReactNode
}
