import { useId } from 'react'
import { Boat, Gulls, Houses, wave } from './lock-parts.tsx'
import './lock.css'

export type LockPictureProps = {
  /** The same in words. */
  label: string
  inside: string
  outside: string
  /** The first bolt: so many days, each a block. */
  days: { says: string; gone: number; of: number }
  /** The second bolt. */
  look: { says: string; drawn: boolean }
  /** The boat may leave, and left. */
  open: boolean
}

/** A lock between inside and outside with two bolts; the boat waits inside. */
export function LockPicture(props: LockPictureProps) {
  const { label, days, look } = props
  return (
    <figure className="lock">
      <svg className="lock__wide" viewBox="0 0 1120 330" role="img" aria-label={label}>
        <Drawing {...props} narrow={false} />
      </svg>
      <svg className="lock__narrow" viewBox="0 0 340 300" role="img" aria-label={label}>
        <Drawing {...props} narrow />
      </svg>
      <figcaption className="lock__words" aria-hidden="true">
        <span>{days.says}</span>
        <span>{look.says}</span>
      </figcaption>
    </figure>
  )
}

const sizes = {
  wide: { w: 1120, h: 330, left: 430, right: 690, water: 232, top: 52, thick: 24, first: 58, second: 138 },
  narrow: { w: 340, h: 300, left: 108, right: 232, water: 214, top: 54, thick: 18, first: 40, second: 100 },
} as const
/** More than these would be no blocks any more. */
const mostBlocks = 14

function Drawing({ inside, outside, days, look, open, narrow }: LockPictureProps & { narrow: boolean }) {
  const id = useId()
  const { w, h, left, right, water, top, thick, first, second } = sizes[narrow ? 'narrow' : 'wide']
  const middle = (left + right) / 2
  const leaves = [
    { from: left + 7, to: open ? left + 26 : middle - 2 },
    { from: open ? right - 26 : middle + 2, to: right - 7 },
  ]
  const boat = open ? right + (narrow ? 54 : 150) : narrow ? 52 : 312
  const start = left + (narrow ? 8 : 16)
  const length = right - left - (narrow ? 16 : 32)
  const bolts = { first: top + first, second: top + second }
  return (
    <>
      <clipPath id={`${id}in`}>
        <rect x="0" y="0" width={left} height={h} />
      </clipPath>
      <clipPath id={`${id}mid`}>
        <rect x={left + 6} y="0" width={right - left - 12} height={h} />
      </clipPath>
      <clipPath id={`${id}out`}>
        <rect x={right} y="0" width={w - right} height={h} />
      </clipPath>
      {(['in', 'out'] as const).map(side => (
        <g key={side} clipPath={`url(#${id}${side})`}>
          <path d={`${wave(-20, w + 50, water)}V${h}H-20Z`} className="lock__water" />
          <path d={wave(-34, w + 50, water + 26)} className="lock__ripple" />
          <path d={wave(-10, w + 50, water + 48)} className="lock__ripple" />
        </g>
      ))}
      {!narrow && <Houses water={water} />}
      {!narrow && <Gulls from={right} water={water} />}
      {leaves.map(({ from, to }, at) => (
        <Leaf key={from} {...{ from, to, top: top + 18, foot: h, gap: narrow ? 14 : 20, rises: at === 0 }} />
      ))}
      <g clipPath={`url(#${id}mid)`}>
        <path
          d={`${wave(left - 20, right + 50, water + 6)}V${h}H${left}Z`}
          className="lock__water"
          data-over=""
        />
      </g>
      <path d={`M${left} ${top}V${h}M${right} ${top}V${h}`} className="lock__post" />
      <Boat x={boat} y={water - 2} scale={narrow ? 0.78 : 1.25} />
      {!open && (
        <>
          <DayBolt {...{ x: start, y: bolts.first, length, thick, days }} />
          <LookBolt {...{ x: start, y: bolts.second, length, thick, drawn: look.drawn }} />
        </>
      )}
      {!open &&
        !narrow &&
        [
          { y: bolts.first, says: days.says },
          { y: bolts.second, says: look.says },
        ].map(({ y, says }) => (
          <g key={says}>
            <rect x={middle - 116} y={y - 31} width="232" height="26" rx="4" className="lock__plate" />
            <text x={middle} y={y - 12} textAnchor="middle" className="lock__text">
              {says}
            </text>
          </g>
        ))}
      <text x={narrow ? 44 : 98} y={h - 22} textAnchor="middle" className="lock__text lock__text--side">
        {inside}
      </text>
      <text x={w - (narrow ? 44 : 78)} y={h - 22} textAnchor="middle" className="lock__text lock__text--side">
        {outside}
      </text>
    </>
  )
}

function Leaf(props: { from: number; to: number; top: number; foot: number; gap: number; rises: boolean }) {
  const { from, to, top, foot, gap, rises } = props
  const planks: number[] = []
  for (let x = from + gap; x < to - 6; x += gap) planks.push(x)
  return (
    <>
      <rect x={from} y={top} width={to - from} height={foot - top} className="lock__leaf" />
      <path d={planks.map(x => `M${x} ${top}V${foot}`).join('')} className="lock__plank" />
      <path
        d={rises ? `M${from} ${foot}L${to} ${top}` : `M${to} ${foot}L${from} ${top}`}
        className="lock__brace"
      />
    </>
  )
}

interface Bolt {
  x: number
  y: number
  length: number
  thick: number
}

function DayBolt({ x, y, length, thick, days: { gone, of } }: Bolt & { days: { gone: number; of: number } }) {
  if (of === 0 || of > mostBlocks)
    return (
      <>
        <rect x={x} y={y} width={length} height={thick} rx="4" className="lock__day" />
        <rect
          x={x}
          y={y}
          width={of === 0 ? length : (length * gone) / of}
          height={thick}
          rx="4"
          className="lock__day"
          data-gone=""
        />
      </>
    )
  const each = length / of
  return Array.from({ length: of }, (_, day) => (
    <rect
      // biome-ignore lint/suspicious/noArrayIndexKey: days are told apart by their place alone
      key={day}
      x={x + day * each + 1.5}
      y={y}
      width={each - 3}
      height={thick}
      rx="4"
      className="lock__day"
      data-gone={day < gone ? '' : undefined}
    />
  ))
}

/** Across both leaves as long as nobody looked; drawn back into its own after that. */
function LookBolt({ x, y, length, thick, drawn }: Bolt & { drawn: boolean }) {
  const long = drawn ? length / 2 - thick / 3 : length
  return (
    <>
      <rect
        x={x}
        y={y}
        width={long}
        height={thick}
        rx={thick / 2}
        className="lock__bolt"
        data-drawn={drawn ? '' : undefined}
      />
      <circle
        cx={drawn ? x + thick / 2 : x + length / 2}
        cy={y + thick / 2}
        r={thick / 3.4}
        className="lock__eye"
        data-drawn={drawn ? '' : undefined}
      />
    </>
  )
}
