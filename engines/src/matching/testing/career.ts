import type { Courses, Opening } from '../opening.ts'
import type { Person } from '../person.ts'

export interface Case {
  readonly id: string
  readonly about: string
  readonly view: 'own' | 'shared'
  readonly opening: string
  readonly asked?: string
  readonly people: Readonly<Record<string, Person & { readonly name: string }>>
  readonly expected: {
    readonly people: Readonly<Record<string, ExpectedPerson>>
    readonly listed?: number
    readonly screen?: readonly (readonly [string, readonly string[]])[]
    readonly both?: Readonly<Record<string, number>>
    readonly engineOrder?: readonly string[]
    readonly cut?: number
    readonly equalBeyondCut?: number
  }
}

interface ExpectedPerson {
  readonly fit: readonly [number, number]
  readonly wish: readonly [number, number]
  readonly group: string
  readonly open?: readonly string[]
  readonly learn?: readonly string[]
  /** The case with whose answer this one agrees byte for byte. */
  readonly sameAs?: string
}

export interface CareerFile {
  readonly asked: string
  readonly related: readonly (readonly [string, string])[]
  readonly courses: Courses
  readonly openings: Readonly<Record<string, Opening>>
  readonly cases: readonly Case[]
}

export interface BankFile {
  readonly people: Readonly<Record<string, Person & { readonly name: string }>>
  readonly cases: readonly {
    readonly id: string
    readonly by: { readonly seat: string; readonly team?: string; readonly only?: 'count' }
    readonly search: string
    readonly found?: readonly string[]
    readonly count?: string
    readonly hide?: readonly string[]
    readonly refused?: boolean
  }[]
}
