import type { Cluster, Column, Mark } from './matrix.ts'

/**
 * How far one goes in placing the marks: `marks` only their order; `text` also what the article says of a row
 * outright; `soft` also that three rows lead "not so much" to flexibility of the organisation; `all` also what the
 * earlier article of the same authors says (seed 000).
 */
export type Level = 'marks' | 'text' | 'soft' | 'all'
export const levels: readonly Level[] = ['marks', 'text', 'soft', 'all']

interface Statement {
  readonly id: string
  readonly level: Exclude<Level, 'marks'>
  readonly clusters: readonly Cluster[]
  readonly cells: Partial<Record<Column, Mark>>
  readonly source: string
}

/** What the articles say in words about cells of table 1. */
export const statements: readonly Statement[] = [
  {
    id: 't1',
    level: 'text',
    clusters: ['internal-mobility'],
    cells: { F: '+', S: '+', I: '+', J: '+', W: '+' },
    source: 'seed 001, lines 459-461',
  },
  {
    id: 't2',
    level: 'text',
    clusters: ['external-mobility'],
    cells: { F: '+', W: '+', I: '-' },
    source: 'seed 001, lines 495-497 and 633-648',
  },
  {
    id: 't3',
    level: 'text',
    clusters: ['terms'],
    cells: { S: '+', C: '+' },
    source: 'seed 001, lines 509-512',
  },
  {
    id: 't4',
    level: 'text',
    clusters: ['sustainable-employability'],
    cells: { S: '+', J: '+' },
    source: 'seed 001, lines 528-531',
  },
  {
    id: 't5',
    level: 'text',
    clusters: ['training'],
    cells: { F: '+', S: '+', J: '+', W: '+' },
    source: 'seed 001, lines 536-538',
  },
  {
    id: 't6',
    level: 'text',
    clusters: ['work-life'],
    cells: { F: '-', S: '+', C: '+' },
    source: 'seed 001, lines 569-571 and 635-646',
  },
  { id: 't7', level: 'text', clusters: ['csr'], cells: { S: '+' }, source: 'seed 001, lines 587-588' },
  {
    id: 't8',
    level: 'soft',
    clusters: ['terms', 'sustainable-employability', 'csr'],
    cells: { F: '' },
    source: 'seed 001, lines 631-633',
  },
  {
    id: 'z1',
    level: 'all',
    clusters: ['work-life'],
    cells: { J: '+', W: '?' },
    source: 'seed 000, lines 279-284 and 326-347',
  },
]
