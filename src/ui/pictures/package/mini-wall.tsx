import type { Side } from '../../side.ts'
import './mini-wall.css'

export type MiniTile = {
  id: string
  side: Side
  sign: string
  /** What a reader hears instead of the sign. */
  said: string
  lit: boolean
  hatched: boolean
  open: boolean
  tied: boolean
}

export type MiniWallProps = {
  label: string
  columns: readonly string[]
  rows: readonly { id: string; name: string; tiles: readonly MiniTile[] }[]
}

/** The wall at a glance, to lay beside another. */
export function MiniWall({ label, columns, rows }: MiniWallProps) {
  return (
    <table className="mini-wall">
      <caption className="only-heard">{label}</caption>
      <thead>
        <tr>
          <td />
          {columns.map(column => (
            <th key={column} scope="col">
              <span>{column}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.id}>
            <th scope="row">{row.name}</th>
            {row.tiles.map(tile => (
              <td
                key={tile.id}
                data-side={tile.side}
                data-lit={tile.lit || undefined}
                data-hatched={tile.hatched || undefined}
                data-open={tile.open || undefined}
                data-tied={tile.tied || undefined}
              >
                <span aria-hidden="true">{tile.lit && tile.sign}</span>
                <span className="only-heard">{tile.said}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
