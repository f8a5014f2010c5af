import { type ReactNode, useLayoutEffect, useRef } from 'react'
import './table.css'

export type Column = { key: string; label: string; align?: 'left' | 'right' | 'centre'; quietLabel?: boolean }
export type TableRow = { id: string; cells: Readonly<Record<string, ReactNode>> }

export type TableProps = {
  caption: string
  /** Keeps the caption for who listens, where a title above says it already. */
  quietCaption?: boolean
  columns: readonly [Column, ...Column[]]
  rows: readonly TableRow[]
}

/**
 * The table behind a picture. Where it does not fit, and on a phone, each row becomes a card; the roles are written out
 * because the display of a table carries its meaning and cards take that display away.
 */
export function Table({ caption, quietCaption, columns, rows }: TableProps) {
  const [head, ...others] = columns
  const frame = useCardsWhereNarrow()
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    <div className="table__frame" ref={frame}>
      <table className="table" role="table">
        <caption className={quietCaption ? 'only-heard' : 'table__caption'}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(column => (
              <th key={column.key} scope="col" role="columnheader" data-align={column.align}>
                {column.quietLabel ? <span className="only-heard">{column.label}</span> : column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(row => (
            <tr key={row.id} role="row">
              <th scope="row" role="rowheader" data-align={head.align}>
                {row.cells[head.key]}
              </th>
              {others.map(column => (
                <td
                  key={column.key}
                  role="cell"
                  data-align={column.align}
                  data-label={column.quietLabel ? undefined : column.label}
                >
                  <div>{row.cells[column.key]}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  )
}

/** Measured each time: how wide a table wants to be depends on what stands in it. */
function useCardsWhereNarrow() {
  const frame = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const around = frame.current!
    const table = around.firstElementChild!
    const fit = () => {
      table.removeAttribute('data-cards')
      table.toggleAttribute(
        'data-cards',
        window.matchMedia('(max-width: 600px)').matches || around.scrollWidth > around.clientWidth,
      )
    }
    const resized = new ResizeObserver(fit)
    resized.observe(around)
    return () => resized.disconnect()
  })
  return frame
}
