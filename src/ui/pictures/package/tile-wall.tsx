import {
  type CSSProperties,
  type DragEvent,
  type KeyboardEvent,
  type ReactNode,
  useId,
  useRef,
  useState,
} from 'react'
import type { Side } from '../../side.ts'
import { Cords } from './tile-cords.tsx'
import './tile-wall.css'

export type WallTile = {
  id: string
  /** Its sign, and beside it what a reader hears of the whole tile. */
  sign: ReactNode
  label: string
  lit: boolean
  hatched?: boolean
  /** `open` asks for something, `tied` has a cord, `loose` a cord that holds nothing. */
  state?: 'open' | 'tied' | 'loose'
  quiet?: boolean
}

export type WallRow = {
  id: string
  name: string
  note: string
  label: string
  pips: readonly { id: string; name: string; on: boolean }[]
  /** As many as there are columns. */
  tiles: readonly WallTile[]
}

export type TileWallProps = {
  label: string
  corner: string
  groups: readonly { label: string; side: Side; columns: readonly { id: string; label: string }[] }[]
  rows: readonly WallRow[]
  cords: readonly (readonly [from: string, to: string])[]
  selected: string | null
  /** The tile that is looked at; null on a row. */
  onLook: (tile: string | null) => void
  onOpen: (tile: string) => void
  onOpenRow: (row: string) => void
  /** A card lies over the wall: the wall says where it may fall. */
  drop?: { label: string; row: string | null; onDrop: () => void }
  onCarry?: (pip: string | null) => void
}

/** A wall of tiles that light up: rows against columns, walked with the arrow keys, tied with cords. */
export function TileWall(props: TileWallProps) {
  const { label, corner, groups, rows, cords, selected, drop } = props
  const id = useId()
  const wall = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<readonly [number, number]>([0, 0])
  const width = groups.reduce((sum, group) => sum + group.columns.length, 0)
  const sideOf = groups.flatMap(group => group.columns.map(() => group.side))

  const walk = (event: KeyboardEvent) => {
    const next = stepOf(event, at, rows.length, width)
    if (!next) return
    event.preventDefault()
    wall.current?.querySelector<HTMLElement>(`[data-at="${next[0]}-${next[1]}"]`)?.focus()
  }
  const place = (row: number, column: number) => ({
    'data-at': `${row}-${column}`,
    tabIndex: at[0] === row && at[1] === column ? 0 : -1,
  })
  const over = (event: DragEvent) => {
    if (drop) event.preventDefault()
  }

  // Rows that are grids are no rows of a table any more, so the roles are written out. Dragging is one of three ways;
  // the others have controls.
  // biome-ignore-start lint/a11y/useSemanticElements: see above
  // biome-ignore-start lint/a11y/useFocusableInteractive: the buttons in the cells take the focus
  // biome-ignore-start lint/a11y/noStaticElementInteractions: see above
  return (
    <div
      className="tile-wall"
      data-drop={drop ? true : undefined}
      onDragOver={over}
      onDrop={event => {
        event.preventDefault()
        drop?.onDrop()
      }}
    >
      <div className="tile-wall__grid" role="grid" aria-label={label} id={id} ref={wall} onKeyDown={walk}>
        <div role="row" className="tile-wall__row tile-wall__groups">
          <span role="columnheader" className="only-heard">
            {corner}
          </span>
          {groups.map(group => (
            <span
              key={group.label}
              role="columnheader"
              aria-colspan={group.columns.length}
              data-side={group.side}
              className="tile-wall__group"
              style={{ '--span': group.columns.length } as CSSProperties}
            >
              {group.label}
            </span>
          ))}
        </div>
        <div role="row" className="tile-wall__row tile-wall__columns">
          <span role="columnheader" className="only-heard">
            {corner}
          </span>
          {groups.flatMap(group =>
            group.columns.map(column => (
              <span key={column.id} role="columnheader" data-side={group.side}>
                {column.label}
              </span>
            )),
          )}
        </div>
        {rows.map((row, line) => (
          <div
            key={row.id}
            role="row"
            className="tile-wall__row"
            data-lit={row.pips.some(pip => pip.on) || undefined}
            data-target={drop?.row === row.id || undefined}
          >
            <div role="rowheader" className="tile-wall__head">
              <button
                type="button"
                className="tile-wall__name"
                aria-label={row.label}
                {...place(line, -1)}
                onFocus={() => {
                  setAt([line, -1])
                  props.onLook(null)
                }}
                onClick={() => props.onOpenRow(row.id)}
              >
                {row.name}
              </button>
              <span className="tile-wall__pips" aria-hidden="true">
                {row.pips.map(pip => (
                  <span
                    key={pip.id}
                    className="tile-wall__pip"
                    title={pip.name}
                    data-on={pip.on || undefined}
                    draggable={pip.on}
                    onDragStart={event => {
                      event.dataTransfer.setData('text/plain', pip.id)
                      props.onCarry?.(pip.id)
                    }}
                    onDragEnd={() => props.onCarry?.(null)}
                  />
                ))}
              </span>
              <span className="tile-wall__note">{row.note}</span>
            </div>
            {row.tiles.map((tile, column) => (
              <div key={tile.id} role="gridcell" data-side={sideOf[column]}>
                <button
                  type="button"
                  className="tile"
                  data-tile={tile.id}
                  data-lit={tile.lit || undefined}
                  data-hatched={tile.hatched || undefined}
                  data-state={tile.state}
                  data-quiet={tile.quiet || undefined}
                  data-selected={tile.id === selected || undefined}
                  aria-label={tile.label}
                  {...place(line, column)}
                  onFocus={() => {
                    setAt([line, column])
                    props.onLook(tile.id)
                  }}
                  onPointerEnter={event => event.pointerType === 'mouse' && props.onLook(tile.id)}
                  onClick={() => props.onOpen(tile.id)}
                >
                  <span className="tile__sign">{tile.sign}</span>
                </button>
              </div>
            ))}
          </div>
        ))}
      </div>
      <Cords within={id} cords={cords} selected={selected} />
      {drop && <p className="tile-wall__drop">{drop.label}</p>}
    </div>
  )
  // biome-ignore-end lint/a11y/useSemanticElements: see above
  // biome-ignore-end lint/a11y/useFocusableInteractive: see above
  // biome-ignore-end lint/a11y/noStaticElementInteractions: see above
}

/** Where an arrow, Home or End leads; column -1 is the name of the row. */
function stepOf(
  { key }: KeyboardEvent,
  [row, column]: readonly [number, number],
  rows: number,
  columns: number,
): readonly [number, number] | undefined {
  const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))
  if (key === 'ArrowRight') return [row, within(column + 1, -1, columns - 1)]
  if (key === 'ArrowLeft') return [row, within(column - 1, -1, columns - 1)]
  if (key === 'ArrowDown') return [within(row + 1, 0, rows - 1), column]
  if (key === 'ArrowUp') return [within(row - 1, 0, rows - 1), column]
  if (key === 'Home') return [row, -1]
  if (key === 'End') return [row, columns - 1]
  return undefined
}
