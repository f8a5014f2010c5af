/** Low waves from left to right. */
export function wave(from: number, until: number, y: number): string {
  const step = 46
  const steps = Math.ceil((until - from) / step)
  return `M${from} ${y}${`q${step / 4} -3 ${step / 2} 0t${step / 2} 0`.repeat(steps)}`
}

const gables = [
  { x: 10, high: 74, wide: 58 },
  { x: 60, high: 92, wide: 40 },
  { x: 98, high: 66, wide: 48 },
  { x: 142, high: 84, wide: 38 },
]

/** Where everybody works, on the quay. */
export function Houses({ water }: { water: number }) {
  return (
    <>
      {gables.map(({ x, high, wide }) => (
        <g key={x}>
          <path
            d={`M${x} ${water - 8}v${-high}l${wide / 2} ${-wide * 0.42} ${wide / 2} ${wide * 0.42}v${high}`}
            className="lock__house"
          />
          <path
            d={`M${x + wide / 2 - 7} ${water - high + 10}h5v8h-5zM${x + wide / 2 + 3} ${water - high + 10}h5v8h-5z`}
            className="lock__pane"
          />
        </g>
      ))}
      <path d={`M0 ${water - 8}H196v16`} className="lock__quay" />
    </>
  )
}

export function Gulls({ from, water }: { from: number; water: number }) {
  return (
    <path
      d={`M${from + 120} ${water - 42}q12 -11 24 0M${from + 150} ${water - 82}q10 -9 20 0M${from + 350} ${water - 116}q9 -8 18 0`}
      className="lock__gull"
    />
  )
}

export function Boat({ x, y, scale }: { x: number; y: number; scale: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <path d="M-44 0H44C40 14 30 21 16 21H-16C-30 21 -40 14 -44 0Z" className="lock__hull" />
      <path d="M0 -80V0" className="lock__mast" />
      <path d="M-5 -76V-8H-38C-24 -26 -12 -50 -5 -76Z" className="lock__sail" />
      <path d="M5 -66V-8H36C24 -24 14 -42 5 -66Z" className="lock__sail" />
    </g>
  )
}
