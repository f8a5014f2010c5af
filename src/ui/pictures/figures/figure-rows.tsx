import type { CSSProperties, ReactNode } from 'react'
import './figure-rows.css'

export interface FigureRow {
  id: string
  label: ReactNode
  /** As many as there are columns; null is too small to show, and drawn as fog. */
  counts: readonly (number | null)[]
  /** What is drawn between the name and the numbers. */
  picture?: ReactNode
  action?: ReactNode
}

/** Numbers of people under each other, each with a small picture and a word for fog. The first number is what it is about. */
export function FigureRows(props: {
  caption: string
  /** What these are, and among how many they are counted. */
  head: ReactNode
  columns: readonly string[]
  rows: readonly FigureRow[]
  fog: string
  kind?: 'ladder'
}) {
  const { caption, head, columns, rows, fog, kind } = props
  const drawn = rows.some(({ picture }) => picture !== undefined)
  const asked = rows.some(({ action }) => action)
  return (
    <table className="figure-rows" data-kind={kind}>
      <caption className="only-heard">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" colSpan={drawn ? 2 : 1}>
            {head}
          </th>
          {columns.map(column => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
          {asked && <td data-print="no" />}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, counts, picture, action }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            {drawn && <td className="figure-rows__picture">{picture}</td>}
            {columns.map((column, at) => (
              <td key={column} className="figure-rows__count">
                <Count count={counts[at] ?? null} fog={fog} />
              </td>
            ))}
            {asked && (
              <td className="figure-rows__action" data-print="no">
                {action}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Count({ count, fog }: { count: number | null; fog: string }) {
  if (count !== null) return count
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="only-heard">{fog}</span>
    </>
  )
}

/** A bar as long as there are people, and under it a line for the year before; fog where it is folded. */
export function TwoBars(props: { count: number | null; before?: number | null | undefined; most: number }) {
  const { count, before, most } = props
  const share = (value: number) => ({ '--share': most === 0 ? 0 : value / most }) as CSSProperties
  return (
    <span className="two-bars" aria-hidden="true">
      {count === null ? (
        <span className="two-bars__fog" />
      ) : (
        <span className="two-bars__now" style={share(count)} />
      )}
      {before !== undefined && before !== null && <span className="two-bars__before" style={share(before)} />}
    </span>
  )
}
