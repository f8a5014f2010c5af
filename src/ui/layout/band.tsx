import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { Link } from '../controls/link.tsx'
import { BoatMark, Check, TableMark } from '../icons/icons.tsx'
import './band.css'

export type RoomLink = { href: string; label: string; current?: boolean; waits?: string }

/** The rooms of one place, in no order that means anything. */
export function Rooms({ label, rooms }: { label: string; rooms: readonly RoomLink[] }) {
  const list = useRef<HTMLUListElement>(null)
  const current = rooms.find(room => room.current)?.href
  // On a phone the strip is wider than the screen: where one is, is brought into view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is the reason, not an input
  useEffect(() => {
    const strip = list.current
    const here = strip?.querySelector<HTMLElement>('[aria-current]')
    if (strip && here) strip.scrollLeft = here.offsetLeft - (strip.clientWidth - here.offsetWidth) / 2
  }, [current])
  return (
    <nav className="band" aria-label={label}>
      <ul className="band__rooms" ref={list}>
        {rooms.map(room => (
          <li key={room.href}>
            <Link href={room.href} className="band__room" aria-current={room.current ? 'page' : undefined}>
              {room.label}
              {room.waits && <em className="band__waits">{room.waits}</em>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export type PathStep = {
  label: string
  href: string
  current?: boolean
  done?: boolean
  /** What waits at this step, in words. */
  waits?: string
}

export type PathProps = {
  label: string
  /** Said after a step that is behind them, for who does not see the tick. */
  doneLabel: string
  start: PathStep
  steps: readonly PathStep[]
  end: PathStep | undefined
}

/** The main job as a path along one table: what two people do together, between the table and what they agreed. */
export function Path({ label, doneLabel, start, steps, end }: PathProps) {
  return (
    <nav className="band band--path" aria-label={label}>
      <PathEnd step={start} icon={<TableMark size={24} />} />
      <ol className="path">
        {steps.map((step, index) => (
          <li key={step.href} className="path__step" data-state={stateOf(step)}>
            <Link href={step.href} className="path__link" aria-current={step.current ? 'step' : undefined}>
              <span className="path__knot" aria-hidden="true">
                {step.done && !step.current ? <Check size={16} strokeWidth={2} /> : index + 1}
              </span>
              <span className="path__words">
                {step.label}
                {step.done && <span className="only-heard">, {doneLabel}</span>}
                {step.waits && <em className="band__waits">{step.waits}</em>}
              </span>
            </Link>
          </li>
        ))}
      </ol>
      {end && <PathEnd step={end} icon={<BoatMark size={24} />} />}
    </nav>
  )
}

const stateOf = ({ current, done }: PathStep) => (current ? 'current' : done ? 'done' : 'open')

function PathEnd({ step, icon }: { step: PathStep; icon: ReactNode }) {
  return (
    <Link href={step.href} className="path__end" aria-current={step.current ? 'page' : undefined}>
      {icon}
      <span className="path__words">
        {step.label}
        {step.waits && <em className="band__waits">{step.waits}</em>}
      </span>
    </Link>
  )
}
