import type { TalkPart } from '../../../platform/web/screens.ts'
import { After } from './after.tsx'
import { Before } from './before.tsx'

/** What goes with a talk of it. */
export const withTalk: readonly TalkPart[] = [
  { moment: 'before', Part: Before },
  { moment: 'after', Part: After },
]
