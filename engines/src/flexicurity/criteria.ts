import { employeeColumns, type Row } from './matrix.ts'

/** Number of securities of employees that a row serves (seed 001, lines 598-599); the organisation's is not counted. */
export const degree = (row: Row): number => employeeColumns.filter(column => row[column] === '+').length

/** Flexicurity at least: flexibility for the organisation and a security for employees (seed 001, lines 596-597). */
export const isMinimal = (row: Row): boolean => row.F === '+' && degree(row) >= 1

/**
 * A plus on both sides of the table, whichever (seed 001, lines 599-600). All seven rows have that, so this looser
 * sentence cannot be the authors' test; it stands here to show it.
 */
export const isWide = (row: Row): boolean => (row.F === '+' || row.S === '+') && degree(row) >= 1

/** Real flexicurity: flexibility and security for the organisation, and several securities (seed 001, lines 648-652). */
export const isGenuine = (row: Row): boolean => row.F === '+' && row.S === '+' && degree(row) >= 2

/**
 * Whether a row goes against seed 000, lines 279-281, where work security brings job and income security along. The
 * matrix itself does so for external mobility: a note, never part of a verdict.
 */
export const breaksWorkSecurityRule = (row: Row): boolean =>
  row.W === '+' && !(row.J === '+' && row.I === '+')
