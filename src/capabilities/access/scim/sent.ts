import { plainPath } from './filter.ts'

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Looks a field up whatever the case of its name. */
export const fieldOf = (value: Record<string, unknown>, name: string): unknown =>
  Object.entries(value).find(([key]) => key.toLowerCase() === name)?.[1]

/** Some directories put every value in a list, or in an object as one among several. */
function alone(value: unknown): unknown {
  const plain = Array.isArray(value)
    ? value.length === 0
      ? null
      : value.length === 1
        ? value[0]
        : value
    : value
  return isObject(plain) ? fieldOf(plain, 'value') : plain
}

/** Truth, also where it is written as a word; undefined where nothing is said, and as it is where it is no truth. */
export function truthIn(value: unknown): unknown {
  const bare = alone(value)
  if (bare === null || bare === undefined) return undefined
  if (typeof bare !== 'string') return bare
  const word = bare.trim().toLowerCase()
  if (word === '') return undefined
  return word === 'true' ? true : word === 'false' ? false : bare
}

/** Numbers are texts that somebody wrote without quotes; null where nothing is said. */
export function textIn(value: unknown): unknown {
  const bare = alone(value)
  if (bare === undefined || bare === null || bare === '') return null
  return typeof bare === 'number' ? String(bare) : bare
}

/** Where in a person something is to be changed. */
export interface Path {
  /** In small letters and without its schema. */
  name: string
  filter: string | null
  /** In small letters; empty for the whole. */
  part: string
}

/** `emails[type eq "work"].value`, with or without its schema, in any case. */
export function readPath(text: string): Path {
  const open = text.indexOf('[')
  const close = text.lastIndexOf(']')
  const isFiltered = open >= 0 && close > open
  const plain = plainPath((isFiltered ? text.slice(0, open) : text).trim())
  const filter = isFiltered ? text.slice(open + 1, close) : null
  const rest = isFiltered
    ? text
        .slice(close + 1)
        .trim()
        .replace(/^\./, '')
        .toLowerCase()
    : null
  // A schema has points of its own and is none of its attributes.
  const point = plain.startsWith('urn:') ? -1 : plain.indexOf('.')
  if (rest !== null) return { name: plain, filter, part: rest }
  return {
    name: point < 0 ? plain : plain.slice(0, point),
    filter,
    part: point < 0 ? '' : plain.slice(point + 1),
  }
}
