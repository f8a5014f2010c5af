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

// The five places, and the two ends of the path along a table.
export const TableMark = (props: IconProps) => (
  <Drawn
    {...props}
    shape={
      <>
        <circle cx="10" cy="10" r="5" />
        <path d="M3.2 6.6a7.6 7.6 0 0 0 0 6.8" stroke="var(--employee)" strokeWidth={2} />
        <path d="M16.8 6.6a7.6 7.6 0 0 1 0 6.8" stroke="var(--organisation)" strokeWidth={2} />
      </>
    }
  />
)
export const ChairMark = (props: IconProps) => (
  <Drawn
    {...props}
    shape={
      <path d="M6.2 3v8.6M13.8 3v8.6M6.2 5.2h7.6M6.2 8h7.6M4.8 11.6h10.4l.8 2.4H4zM5.4 14v3.4M14.6 14v3.4" />
    }
  />
)
export const StarsMark = (props: IconProps) => (
  <Drawn
    {...props}
    shape={
      <>
        <path d="m4.8 13.2 3.4-5.6M10.6 6.7l4.3 2.3M13.5 14v3M12 15.5h3" />
        <circle cx="4" cy="14.6" r="1.7" />
        <circle cx="9" cy="6" r="2" />
        <circle cx="16.4" cy="9.8" r="1.7" />
      </>
    }
  />
)
export const HouseMark = (props: IconProps) => (
  <Drawn
    {...props}
    shape={<path d="M3 17V8.6l7-5.1 7 5.1V17zM3 12.3h14M10 12.3V17M7.2 8.9h.1M12.8 8.9h.1" />}
  />
)
export const DeskMark = (props: IconProps) => (
  <Drawn
    {...props}
    shape={<path d="M2.5 9.5h15M4.5 9.5V17M15.5 9.5V17M11 12.8h4.5M6.5 9.5V6.2l3.2-2.7M8.6 2.5 11 5.2" />}
  />
)
export const BoatMark = (props: IconProps) => (
  <Drawn
    {...props}
    shape={
      <path d="M3 13.5h14c-.8 2.3-2.3 3.2-4.4 3.2H7.4c-2.1 0-3.6-.9-4.4-3.2ZM10 3v10.5M8.6 4.5v6.8H4.5c1.6-2 3-4.3 4.1-6.8ZM11.4 5.8v5.5h4.2c-1.4-1.5-2.9-3.4-4.2-5.5Z" />
    }
  />
)
export const Magnifier = (props: IconProps) => (
  <Drawn
    {...props}
    shape={
      <>
        <circle cx="8.8" cy="8.8" r="5.3" />
        <path d="m12.8 12.8 4 4" />
      </>
    }
  />
)
