import { Check } from '../../icons/icons.tsx'
import { useNarrow } from '../../width.ts'
import './card-shelf.css'

export type ShelfCard = { id: string; label: string; note?: string | undefined; on: boolean }
export type ShelfGroup = { id: string; name: string; count: string; cards: readonly ShelfCard[] }

export type CardShelfProps = {
  groups: readonly ShelfGroup[]
  onToggle: (id: string, on: boolean) => void
  /** A card is in the hand, or no card any more. */
  onCarry: (id: string | null) => void
  /** A card from elsewhere is put back on the shelf. */
  onPutBack?: (() => void) | undefined
}

/** Cards to take from a shelf: pressed to lie down or come back, or dragged. */
export function CardShelf({ groups, onToggle, onCarry, onPutBack }: CardShelfProps) {
  const narrow = useNarrow(900)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is one of three ways; the others have controls
    <div
      className="card-shelf"
      onDragOver={event => onPutBack && event.preventDefault()}
      onDrop={event => {
        event.preventDefault()
        onPutBack?.()
      }}
    >
      {groups.map((group, at) => (
        <details key={group.id} className="card-shelf__group" open={!narrow || at === 0}>
          <summary>
            <span>{group.name}</span>
            <span className="card-shelf__count">{group.count}</span>
          </summary>
          <ul aria-label={group.name}>
            {group.cards.map(card => (
              <li key={card.id}>
                <button
                  type="button"
                  className="shelf-card"
                  aria-pressed={card.on}
                  draggable
                  onDragStart={event => {
                    event.dataTransfer.setData('text/plain', card.id)
                    event.dataTransfer.effectAllowed = 'move'
                    onCarry(card.id)
                  }}
                  onDragEnd={() => onCarry(null)}
                  onClick={() => onToggle(card.id, !card.on)}
                >
                  <span>{card.label}</span>
                  {card.note && <span className="shelf-card__note">{card.note}</span>}
                  {card.on && <Check size={16} />}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}
