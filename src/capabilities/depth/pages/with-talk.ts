import type { TalkPart } from '../../../platform/web/screens.ts'
import { Before } from './before.tsx'
import { WhoComesAlong } from './company.tsx'
import { During } from './during.tsx'
import { Envelope } from './pack.tsx'

/** What goes with a talk here, at its moments. */
export const withTalk: readonly TalkPart[] = [
  { moment: 'before', Part: Before },
  { moment: 'before', Part: Envelope },
  { moment: 'before', Part: WhoComesAlong },
  { moment: 'during', Part: During },
  { moment: 'during', Part: WhoComesAlong },
]
