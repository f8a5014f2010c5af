import type { Call } from '../../platform/http/call.ts'
import { findTitles } from './store/consultations.ts'

/** What each proposal is called that the asker may read. */
export const titlesOfConsultations = (call: Call): Promise<Map<string, string>> => findTitles(call.tx)
