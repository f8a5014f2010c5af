import type { Call } from './call.ts'

/** A fault of ours: a verb that leaves no trace was written so that it leaves one. Nothing of it was kept. */
export class PrivateActSpoke extends Error {
  constructor(id: string, how: string) {
    super(`${id} is private and may not ${how}`)
  }
}

/** By which a service leaves something for others to find. */
const waysToSpeak = [
  'tell',
  'looked',
  'publish',
  'ring',
  'mail',
  'want',
  'seal',
] as const satisfies readonly (keyof Call)[]

/** The same call, without a way to tell anybody: no event, read line, mail, bell or work that others see. */
export function silenced(call: Call, id: string): Call {
  const refuse = (how: string) => () => Promise.reject(new PrivateActSpoke(id, how))
  return { ...call, ...Object.fromEntries(waysToSpeak.map(how => [how, refuse(how)])) }
}
