import { Link } from '../controls/link.tsx'
import { Check } from '../icons/icons.tsx'
import './ribbon.css'

export type RibbonStep = { label: string; href?: string; state: 'done' | 'current' | 'open' }

export type RibbonProps = {
  label: string
  steps: readonly RibbonStep[]
  /** Said after a finished step, for who does not see the tick. */
  doneLabel: string
}

/** The main job as a thread of steps: where you are, what is behind you, what comes. */
export function Ribbon({ label, steps, doneLabel }: RibbonProps) {
  return (
    <nav className="ribbon" aria-label={label}>
      <ol className="ribbon__steps">
        {steps.map((step, index) => (
          <li key={step.label} className="ribbon__step" data-state={step.state}>
            <RibbonLabel step={step} number={index + 1} doneLabel={doneLabel} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

function RibbonLabel({ step, number, doneLabel }: { step: RibbonStep; number: number; doneLabel: string }) {
  const inside = (
    <>
      <span className="ribbon__knot" aria-hidden="true">
        {step.state === 'done' ? <Check size={16} strokeWidth={2} /> : number}
      </span>
      <span className="ribbon__label">
        {step.label}
        {step.state === 'done' && <span className="only-heard">, {doneLabel}</span>}
      </span>
    </>
  )
  const current = step.state === 'current' ? ('step' as const) : undefined
  if (!step.href) {
    return (
      <span className="ribbon__inside" aria-current={current}>
        {inside}
      </span>
    )
  }
  return (
    <Link href={step.href} className="ribbon__inside" aria-current={current}>
      {inside}
    </Link>
  )
}
