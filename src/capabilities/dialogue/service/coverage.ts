import type { Call } from '../../../platform/http/call.ts'
import { findTalkCoverage, type TalkCoverage } from '../store/coverage.ts'

/** How far talks reach, for HR: process, and nothing of what is said. */
export const readTalkCoverage = (call: Call): Promise<TalkCoverage> =>
  findTalkCoverage(call.tx, call.smallestGroup)
