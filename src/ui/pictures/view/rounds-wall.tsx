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
    <ul
      aria-label={props.label}
      style={{
        display: 'grid',
        // Two beside each other on a phone.
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(200px, 46%), 1fr))',
        gap: 12,
        margin: 0,
        padding: 0,
        listStyle: 'none',
      }}
    >
      {props.tiles.map(tile => {
        const isShown = tile.id === props.shown
        return (
          <li key={tile.id} style={{ display: 'grid', minWidth: 0 }}>
            <button
              type="button"
              aria-pressed={isShown}
              onClick={() => props.onShow(tile.id)}
              style={{
                ...button,
                borderColor: isShown ? 'var(--ink)' : 'var(--line)',
                boxShadow: isShown ? 'inset 0 0 0 1px var(--ink)' : undefined,
              }}
            >
              <span>{tile.label}</span>
              <SmallRoundsLine voices={tile.voices} />
            </button>
          </li>
        )
      })}
    </ul>
  )
}

const button = {
  display: 'grid',
  alignContent: 'space-between',
  minWidth: 0,
  padding: '12px 14px',
  border: '1px solid',
  borderRadius: 'var(--round-card)',
  background: 'var(--sheet)',
  color: 'var(--ink)',
  lineHeight: 1.3,
  textAlign: 'start',
  overflowWrap: 'anywhere',
} as const
