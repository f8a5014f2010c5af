import './pond.css'

export interface PondLayer {
  id: string
  label: string
  note: string
  /** How many notes float here. */
  notes: number
  /** The same in words. */
  said: string
}

const width = 480
const depth = 84
const top = 56
/** A line of water, from left to right. */
const wave = (y: number) => `M0 ${y}q30-9 60 0t60 0t60 0t60 0t60 0t60 0t60 0t60 0`
/** Where notes float, each a little turned; more than these lie behind each other. */
const most = 6
const placed = (nth: number) => ({
  x: 246 + (nth % 3) * 76,
  y: 20 + Math.floor(nth / 3) * 28,
  turn: [-4, 3, -2][nth % 3]!,
})

/** Water of four depths; what was noted floats at its own. The list beside it says the same in words. */
export function Pond({ label, layers }: { label: string; layers: readonly PondLayer[] }) {
  return (
    <figure className="pond" aria-label={label}>
      <svg viewBox={`0 0 ${width} ${top + layers.length * depth}`} aria-hidden="true" className="pond__water">
        {layers.map(({ id, label: name, note, notes }, nth) => {
          const y = top + nth * depth
          return (
            <g key={id} className="pond__layer" data-nth={nth}>
              <path d={`${wave(y)}V${y + depth + 12}H0z`} className="pond__body" />
              <path d={wave(y)} className="pond__line" />
              <text x="22" y={y + 36} className="pond__name">
                {name}
              </text>
              <text x="22" y={y + 58} className="pond__note">
                {note}
              </text>
              {Array.from({ length: Math.min(notes, most) }, (_, which) => {
                const at = placed(which)
                return (
                  <rect
                    // biome-ignore lint/suspicious/noArrayIndexKey: notes of one layer, all alike
                    key={which}
                    className="pond__float"
                    x={at.x}
                    y={y + at.y - 8}
                    width="30"
                    height="22"
                    rx="3"
                    transform={`rotate(${at.turn} ${at.x} ${y + at.y})`}
                  />
                )
              })}
            </g>
          )
        })}
      </svg>
      <ul className="only-heard">
        {layers.map(({ id, said }) => (
          <li key={id}>{said}</li>
        ))}
      </ul>
    </figure>
  )
}
