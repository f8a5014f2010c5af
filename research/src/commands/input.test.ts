import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Command, needed, parseCall } from './command.ts'
import { readJson, readText } from './input.ts'

const folder = mkdtempSync(join(tmpdir(), 'ww-input-'))
const file = (content: string | Uint8Array) => {
  const path = join(folder, 'input.json')
  writeFileSync(path, content)
  return path
}
const scenario = z.object({ issues: z.array(z.object({ name: z.string(), options: z.array(z.number()) })) })

describe('what a command reads', () => {
  test('a byte order mark is no part of the text', () => {
    expect(readText(file('\uFEFFa;b'))).toBe('a;b')
  })

  test('line ends of every kind, other alphabets and an old end of file are the same text', () => {
    const text = 'één\ntwee\n'
    const marked = Buffer.from(`\uFEFF${text}`, 'utf16le')
    for (const bytes of [
      Buffer.from(text.replaceAll('\n', '\r\n')),
      Buffer.from(text.replaceAll('\n', '\r')),
      Buffer.from(text, 'latin1'),
      Buffer.from(`${text}\u001a`),
      marked,
      marked.subarray(2),
      Buffer.from(marked).swap16(),
    ])
      expect(readText(file(bytes))).toBe(text)
  })

  test('a missing file, a folder and bytes that are no text each get their own sentence', () => {
    expect(() => readText(join(folder, 'none'))).toThrow('there is no such file')
    expect(() => readText(folder)).toThrow('a folder')
    expect(() => readText(file(Uint8Array.of(0xff, 0xfe, 0x00)))).toThrow('UTF-8')
  })

  test('broken JSON is named with its line and column', () => {
    expect(() => readJson(file('{\n "issues" []\n}'), scenario)).toThrow(
      /input\.json: this is not JSON \(line 2, column 11\)/,
    )
  })

  test('a wrong value is named with its path inside the document', () => {
    const wrong = file(JSON.stringify({ issues: [{ name: 'pay', options: [1, 'two'] }] }))
    expect(() => readJson(wrong, scenario)).toThrow(
      /issues\[0\]\.options\[1\]: invalid input: expected number/,
    )
    expect(() => readJson(file('[]'), scenario)).toThrow('the document')
  })
})

describe('how a command is called', () => {
  const command: Command = {
    usage: 'wisselwerk weigh FILE --by COLUMN [--json]',
    example: '',
    about: '',
    options: { by: { type: 'string' } },
    run: async () => 0,
  }

  test('names, options and --json are told apart', () => {
    const call = parseCall(command, ['data.csv', '--json', '--by', 'team'])
    expect(call).toEqual({ names: ['data.csv'], options: { by: 'team' }, json: true })
    expect(needed(call, 'by', 'a column')).toBe('team')
  })

  test('an unknown option, a missing value and a missing option are refused with the form', () => {
    expect(() => parseCall(command, ['--loud'])).toThrow(/Unknown option '--loud'.*wisselwerk weigh FILE/)
    expect(() => parseCall(command, ['--by'])).toThrow(/--by.*wisselwerk weigh FILE/)
    expect(() => needed(parseCall(command, []), 'by', 'a column')).toThrow('Give --by: a column.')
  })
})
