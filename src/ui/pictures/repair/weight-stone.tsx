import './weight-stone.css'

/** A stone as heavy as its word: from one to five, each larger than the one before. */
export function WeightStone({ size, on }: { size: 1 | 2 | 3 | 4 | 5; on: boolean }) {
  const [rx, ry] = [6 + 4 * size, 4 + 3 * size]
  return (
    <svg
      className="weight-stone"
      width={2 * rx + 8}
      height={2 * ry + 8}
      viewBox={`${-rx - 4} ${-ry - 4} ${2 * rx + 8} ${2 * ry + 8}`}
      aria-hidden="true"
      focusable="false"
      data-on={on || undefined}
    >
      <ellipse rx={rx} ry={ry} transform="rotate(-4)" />
    </svg>
  )
}
