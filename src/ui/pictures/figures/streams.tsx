import './streams.css'

/** One stream through the moments of a year, as wide at each as there are people; fog where it is folded. */
export function Stream(props: {
  /** As many as there are moments; null is too small to show, and drawn as fog. */
  counts: readonly (number | null)[]
  /** The most that any stream beside this one has at any moment. */
  most: number
  /** The same for who listens. */
  said: string
}) {
  const { counts, most, said } = props
  return (
    <>
      <svg
        className="stream"
        viewBox={`0 0 ${width * counts.length} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {counts.map((count, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the moments of a year keep their order
          <g key={at} transform={`translate(${at * width} 0)`}>
            {count === null ? (
              <rect y={height / 2 - 3} width={width} height={6} className="stream__fog" />
            ) : (
              <path d={bandOf(counts, at, most)} className="stream__water" />
            )}
          </g>
        ))}
      </svg>
      <span className="only-heard">{said}</span>
    </>
  )
}

const [width, height] = [120, 48]

/** From the middle between this moment and the one before to the middle of the next; a stream ends in a point at fog. */
function bandOf(counts: readonly (number | null)[], at: number, most: number): string {
  const half = (count: number) => (count / Math.max(1, most)) * (height / 2)
  const here = half(counts[at]!)
  const edge = (next: number | null | undefined) =>
    next === undefined ? here : next === null ? here / 3 : (here + half(next)) / 2
  const [left, right] = [edge(counts[at - 1]), edge(counts[at + 1])]
  const [middle, x1, x2, x3] = [height / 2, width / 4, width / 2, (width * 3) / 4]
  const y = (value: number) => middle - value
  const under = (value: number) => middle + value
  return [
    `M0 ${y(left)}`,
    `C${x1} ${y(left)} ${x1} ${y(here)} ${x2} ${y(here)}`,
    // A little over its neighbour, so that no seam shows.
    `S${x3} ${y(right)} ${width + 4} ${y(right)}`,
    `V${under(right)}`,
    `C${x3} ${under(right)} ${x3} ${under(here)} ${x2} ${under(here)}`,
    `S${x1} ${under(left)} 0 ${under(left)}Z`,
  ].join('')
}
