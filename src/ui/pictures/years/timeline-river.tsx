import { useNarrow } from '../../width.ts'
import { RiverBand } from './river-band.tsx'
import { BoatDoor, type OnOpen, type RiverBoat, type TimelineRiverProps, Turn } from './river-parts.tsx'
import './timeline-river.css'

/** Agreements through the years. Full sail: kept, both say. Two halves that differ: you see it differently. */
export function TimelineRiver(props: TimelineRiverProps) {
  const narrow = useNarrow(820)
  return narrow ? <RiverList {...props} /> : <RiverBand {...props} />
}

/** From above to below, with this day between what was and what comes. */
function RiverList({ label, years, boats, today, onOpen }: TimelineRiverProps) {
  const known = years.some(year => year.label === today.year)
  return (
    <figure className="river river--list" aria-label={label}>
      {years.map(year => {
        const own = boats.filter(boat => boat.year === year.label).sort((a, b) => a.at - b.at)
        const isNow = known ? year.label === today.year : year === years.at(-1)
        return (
          <div key={year.label} className="river__group">
            <h2 className="river__heading">
              {year.label} {year.turn && <Turn turn={year.turn} words />}
            </h2>
            <Entries {...{ onOpen }} boats={own.filter(boat => !isNow || boat.at <= today.at)} />
            {isNow && <p className="river__now">{today.label}</p>}
            {isNow && <Entries {...{ onOpen }} boats={own.filter(boat => boat.at > today.at)} />}
          </div>
        )
      })}
    </figure>
  )
}

function Entries({ boats, onOpen }: { boats: readonly RiverBoat[]; onOpen?: OnOpen }) {
  if (boats.length === 0) return null
  return (
    <ul className="river__entries">
      {boats.map(boat => (
        <li key={boat.id} className="river__entry">
          <BoatDoor boat={boat} onOpen={onOpen} />
          <p className="river__entry-note">{boat.note}</p>
        </li>
      ))}
    </ul>
  )
}
