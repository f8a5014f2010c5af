import type { WhyKind } from '../../model.ts'
import './why-list.css'

/** Past this height each slip stands for more than one. */
const mostSlips = 40
const slip = { width: 84, height: 5, step: 7 }
/** How far each slip lies from the middle; the same every time. */
const shifts = [0, 3, -2, 4, -4, 1, -3, 2]

/** One slip for each person with an arrangement of that kind; fog where it is not told. The choice below says the same in words. */
export function PaperPiles(props: {
  kinds: readonly WhyKind[]
  chosen: string | undefined
  nameOf: (kind: string) => string
}) {
  const { kinds, chosen, nameOf } = props
  const most = Math.max(...kinds.map(({ told }) => told?.count ?? 0))
  const worth = Math.max(1, Math.ceil(most / mostSlips))
  return (
    <div aria-hidden="true">
      <div className="paper-piles">
        {kinds.map(({ kind, told }) => (
          <div
            key={kind}
            className="paper-piles__pile"
            data-chosen={kind === chosen || undefined}
            data-fog={told === null || undefined}
          >
            {told?.count ?? ''}
            <Pile slips={told ? Math.max(1, Math.round(told.count / worth)) : 2} />
          </div>
        ))}
      </div>
      <div className="paper-piles__names">
        {kinds.map(({ kind }) => (
          <span key={kind}>{nameOf(kind)}</span>
        ))}
      </div>
    </div>
  )
}

function Pile({ slips }: { slips: number }) {
  const height = slips * slip.step
  return (
    <svg viewBox={`0 0 96 ${height}`} role="presentation">
      {Array.from({ length: slips }, (_, at) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: slips have no names
          key={at}
          x={6 + shifts[at % shifts.length]!}
          y={height - (at + 1) * slip.step + 1}
          width={slip.width}
          height={slip.height}
          rx="1.5"
        />
      ))}
    </svg>
  )
}
