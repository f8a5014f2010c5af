import { assessActivity, clusters, columns } from '@wisselwerk/engines/flexicurity'
import { useMemo } from 'react'
import { Legend } from '../../../ui/index.ts'
import { TileWall, type WallRow, type WallTile } from '../../../ui/pictures/package/tile-wall.tsx'
import type { ShelfCard } from '../draft.ts'
import type { PackageContent } from '../model.ts'
import type { Judged, Tile } from '../verdict.ts'
import { signs } from '../verdict-words.ts'
import { useWords, type Words } from './words.ts'

export interface WallPictureProps {
  content: PackageContent
  judged: Judged
  shelf: readonly ShelfCard[]
  selected: string | null
  onLook: (tile: string | null) => void
  onOpen: (tile: string) => void
  onOpenRow: (cluster: string) => void
  carried: ShelfCard | undefined
  onCarry: (id: string | null) => void
  onDrop: () => void
}

/** The wall of 7 × 6 tiles, in words and signs. */
export function WallPicture(props: WallPictureProps) {
  const { content, judged, shelf, carried } = props
  const words = useWords()
  const { t } = words
  const sideColumns = (which: readonly string[]) =>
    columns
      .filter(column => which.includes(column))
      .map(column => ({ id: column, label: t(`columns.${column}.short`) }))
  const cords = useMemo(() => cordsOf(judged, content), [judged, content])
  const rows = clusters.map((cluster): WallRow => {
    const cards = shelf.filter(card => card.cluster === cluster)
    const on = new Set(content.activities.map(({ id }) => id))
    return {
      id: cluster,
      name: t(`clusters.${cluster}`),
      note: rowNote(cluster, words),
      label: t('wall.row', {
        cluster: t(`clusters.${cluster}`),
        count: cards.filter(({ id }) => on.has(id)).length,
      }),
      pips: cards.map(({ id, name }) => ({ id, name: words.activity(id, name), on: on.has(id) })),
      tiles: judged.tiles
        .filter(tile => tile.cluster === cluster)
        .map(tile => wallTile(tile, content, words)),
    }
  })
  const laying = carried && !content.activities.some(({ id }) => id === carried.id)
  return (
    <>
      <TileWall
        label={t('wall.label')}
        corner={t('wall.kind')}
        groups={[
          { label: t('sides.organisation'), side: 'organisation', columns: sideColumns(['F', 'S']) },
          { label: t('sides.employee'), side: 'employee', columns: sideColumns(['I', 'J', 'W', 'C']) },
        ]}
        rows={rows}
        cords={cords}
        selected={props.selected}
        onLook={props.onLook}
        onOpen={props.onOpen}
        onOpenRow={props.onOpenRow}
        onCarry={props.onCarry}
        {...(laying && { drop: { label: t('wall.drop'), row: carried.cluster, onDrop: props.onDrop } })}
      />
      <Legend
        label={t('wall.legend')}
        items={[
          { label: `+ ${t('wall.legendItems.plus')}`, side: 'employee' },
          { label: `− ${t('wall.legendItems.minus')}`, shape: 'dot' },
          { label: `? ${t('wall.legendItems.doubt')}`, side: 'organisation', shape: 'dot' },
          { label: t('wall.legendItems.hatched'), shape: 'fog' },
          { label: t('wall.legendItems.tied'), side: 'together' },
        ]}
      />
    </>
  )
}

function rowNote(cluster: (typeof clusters)[number], { t }: Words): string {
  const { genuine, minimal, degree } = assessActivity({ id: cluster, cluster })
  const securities = t('wall.degree', { count: degree }).replace(' ', '\u00a0')
  if (!minimal) return securities
  return `${t(genuine ? 'wall.genuine' : 'wall.minimal')} · ${securities}`
}

function wallTile(tile: Tile, content: PackageContent, words: Words): WallTile {
  const { t } = words
  const { cell, cluster, column, mark, hatched, lit, open, cords, loose } = tile
  const state = stateOf(tile)
  const nameOf = (by: string) => {
    const found = content.activities.find(({ id }) => id === by)
    return words.activity(by, found?.name ?? null)
  }
  const said = [
    t('wall.tile', {
      cluster: t(`clusters.${cluster}`),
      column: t(`columns.${column}.full`),
      mark: words.mark(mark),
    }),
    ...(hatched ? [t('wall.maybe')] : []),
    ...(lit ? [] : [t('wall.dark')]),
    ...(open > 0 ? [t('wall.open')] : []),
    ...(cords.length > 0 ? [t('wall.tied', { names: words.join(cords.map(({ by }) => nameOf(by))) })] : []),
    ...(loose.length > 0 ? [t('wall.loose')] : []),
  ]
  return {
    id: cell,
    sign: mark === null ? t('wall.perhaps') : signs[mark],
    label: said.join(', '),
    lit,
    hatched,
    quiet: mark === null,
    ...(state && { state }),
  }
}

function stateOf({ lit, open, cords, loose }: Tile): WallTile['state'] {
  if (!lit) return undefined
  if (open > 0) return loose.length > 0 ? 'loose' : 'open'
  return cords.length > 0 ? 'tied' : undefined
}

/** From the minus to the tile of the activity that makes up for it, in the same column. */
function cordsOf({ tiles }: Judged, { activities }: PackageContent) {
  const clusterOf = new Map(activities.map(({ id, cluster }) => [id, cluster]))
  return tiles.flatMap(({ cell, column, cords }) =>
    cords.map(({ by }) => [cell, `${clusterOf.get(by)}.${column}`] as const),
  )
}
