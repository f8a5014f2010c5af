import type { Command } from './commands/command.ts'
import { runAmong, runAsProgram } from './run.ts'

export {
  type Call,
  type Command,
  needed,
  onlyName,
  printJson,
  UsageError,
} from './commands/command.ts'
export { type Entrance, runAmong, runAsProgram } from './run.ts'

export type Commands = Readonly<Record<string, () => Promise<{ command: Command }>>>

/** One for each engine and what is done with it, each in a file of its own name. */
export const commands: Commands = {
  negotiate: () => import('./commands/negotiate.ts'),
  improve: () => import('./commands/improve.ts'),
  scales: () => import('./commands/scales.ts'),
  agree: () => import('./commands/agree.ts'),
  surface: () => import('./commands/surface.ts'),
  compare: () => import('./commands/compare.ts'),
  contract: () => import('./commands/contract.ts'),
  disclose: () => import('./commands/disclose.ts'),
  flexicurity: () => import('./commands/flexicurity.ts'),
  match: () => import('./commands/match.ts'),
  network: () => import('./commands/network.ts'),
  'network-advice': () => import('./commands/network-advice.ts'),
  place: () => import('./commands/place.ts'),
  roster: () => import('./commands/roster.ts'),
  worktime: () => import('./commands/worktime.ts'),
}

export const runCommand = (argv: readonly string[]): Promise<number> => runAmong(argv, { commands })

/** For tools/wisselwerk.mjs, which built this first. */
export const runInCheckout = (argv: readonly string[]): Promise<void> => runAsProgram(argv, { commands })

/** HiGHS for the engines that want a solver of linear programs handed in; loaded when it is asked for. */
export const linearSolver = async () => (await import('./commands/linear-programs.ts')).highsSolver()
