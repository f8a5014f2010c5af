import { vi } from 'vitest'
import { runCommand } from '../cli.ts'

export interface Said {
  code: number
  stdout: string
  stderr: string
}

/**
 * An operator's command on the database of a test, in this process: loading the product once more for each takes longer
 * than what it does. That it runs as a program too is tried where it is packed (`tools/packing`) and in the stories.
 */
export async function operate(database: string, ...argv: string[]): Promise<Said> {
  const said = { log: [] as string[], error: [] as string[] }
  vi.stubEnv('DATABASE_URL', database)
  const ears = [
    vi.spyOn(console, 'log').mockImplementation(line => void said.log.push(String(line))),
    vi.spyOn(console, 'error').mockImplementation(line => void said.error.push(String(line))),
  ]
  try {
    const code = await runCommand(argv)
    return { code, stdout: said.log.join('\n'), stderr: said.error.join('\n') }
  } finally {
    for (const ear of ears) ear.mockRestore()
    vi.unstubAllEnvs()
  }
}
