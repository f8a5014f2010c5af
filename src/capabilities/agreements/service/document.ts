import type { Call } from '../../../platform/http/call.ts'
import type { Loaded } from './load.ts'

export async function keepDocument(_call: Call, _loaded: Loaded, _number: number): Promise<void> {}
export async function dropDocument(_call: Call, _loaded: Loaded, _number: number): Promise<void> {}
