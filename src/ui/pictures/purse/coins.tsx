import './coins.css'
import { pilesOf } from './coin-piles.ts'

/** Coins in piles of five: full, or only where they lay. Their amount stands in words beside them, so they are silent. */
export function Coins({
  amount,
  coin,
  gone,
  small,
}: {
  amount: number
  coin: number
  gone?: boolean
  small?: boolean
}) {
  const piles = pilesOf(amount, coin)
  return (
    <span className="coins" data-gone={gone || undefined} data-small={small || undefined} aria-hidden="true">
      {piles.map((height, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: piles are told apart by their place alone
        <Pile key={at} height={height} />
      ))}
    </span>
  )
}

const coinHeight = 5

function Pile({ height }: { height: number }) {
  const top = 6
  const foot = top + height * coinHeight
  return (
    <svg width="46" height="38" viewBox="0 0 46 38" aria-hidden="true" focusable="false">
      <g transform={`translate(0 ${37 - foot - 5})`}>
        <path d={`M1 ${top}V${foot}A22 5 0 0 0 45 ${foot}V${top}`} />
        {Array.from({ length: height - 1 }, (_, at) => top + (at + 1) * coinHeight).map(y => (
          <path key={y} className="coins__rim" d={`M1 ${y}A22 5 0 0 0 45 ${y}`} />
        ))}
        <ellipse className="coins__face" cx="23" cy={top} rx="22" ry="5" />
      </g>
    </svg>
  )
}

/** What is in a purse, and what was laid down from it, beside each other. */
export function Purse({
  label,
  coin,
  heaps,
}: {
  label: string
  coin: number
  heaps: readonly { id: string; label: string; amount: number; says: string; gone?: boolean }[]
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div className="purse" role="group" aria-label={label}>
      {heaps.map(({ id, label: name, amount, says, gone }) => (
        <div key={id} className="purse__heap">
          <p className="purse__name">{name}</p>
          <div className="purse__ground">
            <Coins amount={amount} coin={coin} {...(gone && { gone })} />
          </div>
          <p className="purse__amount">{says}</p>
        </div>
      ))}
    </div>
  )
}
