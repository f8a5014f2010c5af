import type { ReactNode, SVGProps } from 'react'

export type IconProps = Omit<SVGProps<SVGSVGElement>, 'children'> & {
  /** Only when the icon stands alone; beside a word it stays silent. */
  label?: string
  size?: number
}

// One hand: a 20 px grid, a 1.5 px line, round ends.
function Drawn({ label, size = 20, shape, ...rest }: IconProps & { shape: ReactNode }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable="false"
      {...rest}
    >
      {shape}
    </svg>
  )
}
