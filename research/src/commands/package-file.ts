import { PackageError, readPackage, type WrittenPackage } from '@wisselwerk/engines/flexicurity'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { UsageError } from './command.ts'
import { nameOf, pathOf, readJson, readText } from './input.ts'

type Path = readonly (string | number)[]

/** A package of HR activities from JSON (a name that ends in .json) or YAML. */
export function readPackageFile(file: string): WrittenPackage {
  if (/\.json$/i.test(file)) return packageFrom(file, readJson(file, z.unknown()), pathOf)
  const text = readText(file)
  const lines = new LineCounter()
  const { document, value } = parseYaml(file, text, lines)
  return packageFrom(file, value, path => `line ${lineOf(document, path, lines)}`)
}

function packageFrom(file: string, value: unknown, placeOf: (path: Path) => string): WrittenPackage {
  try {
    return readPackage(value)
  } catch (error) {
    if (!(error instanceof PackageError)) throw error
    throw new UsageError(`${nameOf(file)}: ${placeOf(error.path)}: ${error.message}`)
  }
}

const largest = 500_000

function parseYaml(file: string, text: string, lines: LineCounter): { document: Document; value: unknown } {
  const refuse = (line: number, what: string): never => {
    throw new UsageError(`${nameOf(file)}: line ${line}: ${what}`)
  }
  if (text.length > largest) refuse(1, 'this is too large for a package of HR activities.')
  // The parser takes minutes over what nests without end.
  const tangled = text.split('\n').findIndex(isTangled)
  if (tangled >= 0) refuse(tangled + 1, 'this nests deeper than a package does.')
  const document = parseDocument(text, { lineCounter: lines })
  const fault = document.errors[0] ?? document.warnings[0]
  if (fault) {
    const line = fault.linePos?.[0].line ?? 1
    const isMark = /[:[{,]\s*[-?]\s*(?:[,}\]]|$)/.test(text.split(/\r?\n/)[line - 1] ?? '')
    const what = fault.message.split(/ at line |\n|:$/)[0]!
    refuse(line, isMark ? 'write the marks "-" and "?" in quotes.' : `this is not YAML: ${lowerFirst(what)}.`)
  }
  try {
    return { document, value: document.toJS() }
  } catch {
    return refuse(1, 'an alias (*) here stands for nothing, or for too much.')
  }
}

const isTangled = (line: string): boolean =>
  /^\s*(?:- +)*\?\s/.test(line) ||
  /[{,]\s*\?\s/.test(line) ||
  /(?:- +){8}/.test(line) ||
  /(?:[[{][^\]}]*){12}/.test(line)

/** The line of the nearest thing on the way to a place that is really there. */
function lineOf(document: Document, path: Path, lines: LineCounter): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

const lowerFirst = (sentence: string): string => sentence.slice(0, 1).toLowerCase() + sentence.slice(1)
