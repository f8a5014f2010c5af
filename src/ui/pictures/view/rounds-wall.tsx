import { type RoundVoice, SmallRoundsLine } from './rounds-line.tsx'

export type RoundsTile = { id: string; label: string; voices: readonly RoundVoice[] }

/** Many small lines beside each other, all on the same scale; pressing one says that one wants to see it large. */
export function RoundsWall(props: {
  label: string
  tiles: readonly RoundsTile[]
  shown: string
  onShow: (id: string) => void
}) {
  return (
    <ul className="rounds-wall" aria-label={props.label}>
      {props.tiles.map(tile => (
        <li key={tile.id}>
          <button
            type="button"
            className="rounds-wall__tile"
            aria-pressed={tile.id === props.shown}
            onClick={() => props.onShow(tile.id)}
          >
            <span>{tile.label}</span>
            <SmallRoundsLine voices={tile.voices} />
          </button>
        </li>
      ))}
    </ul>
  )
}
