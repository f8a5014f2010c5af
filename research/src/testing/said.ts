import { afterEach, beforeEach, expect, vi } from 'vitest'
import type { Command } from '../commands/command.ts'

type Run = (argv: readonly string[]) => Promise<number>

/** The example of a command's help, as the words that are typed. */
export const typed = ({ example }: Command): string[] => example.split(' ')

/** Runs commands and catches what they say. Call it inside a describe. */
export function listen(run: Run) {
  const said: string[] = []
  const refused: string[] = []
  beforeEach(() => {
    vi.spyOn(console, 'log').mockImplementation(line => void said.push(String(line)))
    vi.spyOn(console, 'error').mockImplementation(line => void refused.push(String(line)))
  })
  afterEach(() => {
    vi.restoreAllMocks()
    said.length = 0
    refused.length = 0
  })

  /** One document on standard output, and nothing else. */
  async function answer(...argv: string[]) {
    said.length = 0
    expect(await run([...argv, '--json']), refused.join()).toBe(0)
    expect(said).toHaveLength(1)
    return JSON.parse(said[0]!)
  }

  async function summary(...argv: string[]): Promise<string> {
    said.length = 0
    expect(await run(argv), refused.join()).toBe(0)
    return said.join('\n')
  }

  /** One sentence on standard error. */
  async function refusal(...argv: string[]): Promise<string> {
    refused.length = 0
    expect(await run(argv), said.join()).toBe(2)
    expect(refused).toHaveLength(1)
    expect(refused[0]).not.toContain('\n')
    return refused[0]!
  }

  return { answer, summary, refusal, said, refused }
}
