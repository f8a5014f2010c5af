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

export const ArrowRight = (props: IconProps) => (
  <Drawn {...props} shape={<path d="M4 10h12M11.5 5.5 16 10l-4.5 4.5" />} />
)
export const ArrowLeft = (props: IconProps) => (
  <Drawn {...props} shape={<path d="M16 10H4M8.5 5.5 4 10l4.5 4.5" />} />
)
export const ChevronDown = (props: IconProps) => (
  <Drawn {...props} shape={<path d="m5.5 8 4.5 4.5L14.5 8" />} />
)
export const Check = (props: IconProps) => (
  <Drawn {...props} shape={<path d="m4.5 10.5 3.75 3.75L15.5 6.5" />} />
)
export const Cross = (props: IconProps) => <Drawn {...props} shape={<path d="m5.5 5.5 9 9m0-9-9 9" />} />
export const Plus = (props: IconProps) => <Drawn {...props} shape={<path d="M10 4.5v11M4.5 10h11" />} />
export const MenuLines = (props: IconProps) => (
  <Drawn {...props} shape={<path d="M3.5 6h13M3.5 10h13M3.5 14h13" />} />
)
export const Pencil = (props: IconProps) => (
  <Drawn
    {...props}
    shape={
      <path d="m4 16 .9-3.6L13 4.3a1.6 1.6 0 0 1 2.3 0l.4.4a1.6 1.6 0 0 1 0 2.3l-8.1 8.1L4 16ZM11.5 5.8l2.7 2.7" />
    }
  />
)
export const Lock = (props: IconProps) => (
  <Drawn {...props} shape={<path d="M5 9h10v7H5zM7 9V6.8a3 3 0 0 1 6 0V9M10 12v1.5" />} />
)
export const EyeClosed = (props: IconProps) => (
  <Drawn {...props} shape={<path d="M2.5 9S5 13 10 13s7.5-4 7.5-4M5 12l-1.2 2M10 13v2.4M15 12l1.2 2" />} />
)
export const Clock = (props: IconProps) => (
  <Drawn
    {...props}
    shape={
      <>
        {' '}
        <circle cx="10" cy="10" r="7" /> <path d="M10 6v4.2l2.8 1.6" />{' '}
      </>
    }
  />
)
export const Minus = (props: IconProps) => <Drawn {...props} shape={<path d="M5.5 10h9" />} />
export const Question = (props: IconProps) => (
  <Drawn
    {...props}
    shape={
      <>
        {' '}
        <circle cx="10" cy="10" r="7" /> <path d="M7.9 8a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.4M10 13.6v.1" />{' '}
      </>
    }
  />
)
export const Note = (props: IconProps) => (
  <Drawn
    {...props}
    shape={
      <>
        {' '}
        <circle cx="10" cy="10" r="7" /> <path d="M10 9.2V14M10 6.3v.1" />{' '}
      </>
    }
  />
)
export const Upload = (props: IconProps) => (
  <Drawn {...props} shape={<path d="M10 13V4.5M6.5 7.5 10 4l3.5 3.5M3.5 13v3.5h13V13" />} />
)
export const Thread = (props: IconProps) => (
  <Drawn {...props} shape={<path d="M3 6.5c5 0 4 7 8 7 2.5 0 3-2.5 6-2.5M3 6.5h.1M17 11h.1" />} />
)
