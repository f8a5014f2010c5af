import './year-stripes.css'

/** The shape of a year, small: beside its name, where one is chosen. */
export function YearGlimpse({ heights }: { heights: readonly number[] }) {
  const most = Math.max(1, ...heights)
  const step = 84 / heights.length
  return (
    <svg className="year-glimpse" viewBox="0 0 84 20" aria-hidden="true" focusable="false">
      {heights.map((height, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a stripe is its week
          key={index}
          x={index * step}
          y={20 - (height / most) * 20}
          width={step * 0.7}
          height={(height / most) * 20}
        />
      ))}
    </svg>
  )
}
