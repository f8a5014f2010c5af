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
export const Eye = (props: IconProps) => (
  <Drawn
    {...props}
    shape={
      <>
        {' '}
        <path d="M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5Z" /> <circle
          cx="10"
          cy="10"
          r="2.25"
        />{' '}
      </>
    }
  />
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
export const Calendar = (props: IconProps) => (
  <Drawn {...props} shape={<path d="M4 5.5h12v11H4zM4 9h12M7 3.5v3M13 3.5v3" />} />
)
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
export const Paper = (props: IconProps) => (
  <Drawn {...props} shape={<path d="M5 3.5h6.5L15 7v9.5H5zM11.5 3.5V7H15M7.5 10.5h5M7.5 13.2h3.5" />} />
)
export const Papers = (props: IconProps) => (
  <Drawn
    {...props}
    shape={
      <path d="M3.5 6.5 10 5v11l-6.5.5zM10 5l6.5 1.5v10L10 16M12 9.2l2.5.4M12 12l2.5.3M5.5 9.6 8 9.2M5.5 12.3 8 12" />
    }
  />
)
export const Signature = (props: IconProps) => (
  <Drawn
    {...props}
    shape={
      <path d="M3 12.5c2.6-6 5-8 5.6-6.6.7 1.8-3.6 7-2.4 7.6 1.2.5 2.6-4 3.8-3.6.9.3-.6 2.8.5 2.8.8 0 1.3-1.4 2-1.4.8 0 .2 1.4 1.2 1.4.6 0 1.4-.4 2.3-1M3 16.5h14" />
    }
  />
)
export const Printer = (props: IconProps) => (
  <Drawn {...props} shape={<path d="M6 8V3.5h8V8M6 14H3.5V8h13v6H14M6 11.5h8v5H6z" />} />
)
export const Upload = (props: IconProps) => (
  <Drawn {...props} shape={<path d="M10 13V4.5M6.5 7.5 10 4l3.5 3.5M3.5 13v3.5h13V13" />} />
)
export const Download = (props: IconProps) => (
  <Drawn {...props} shape={<path d="M10 4v8.5M6.5 9.5 10 13l3.5-3.5M3.5 13v3.5h13V13" />} />
)
export const Search = (props: IconProps) => (
  <Drawn
    {...props}
    shape={
      <>
        {' '}
        <circle cx="9" cy="9" r="5" /> <path d="m12.7 12.7 3.8 3.8" />{' '}
      </>
    }
  />
)
export const Globe = (props: IconProps) => (
  <Drawn
    {...props}
    shape={
      <>
        {' '}
        <circle cx="10" cy="10" r="7" />{' '}
        <path d="M3 10h14M10 3c2.2 2 3.2 4.3 3.2 7s-1 5-3.2 7c-2.2-2-3.2-4.3-3.2-7s1-5 3.2-7Z" />{' '}
      </>
    }
  />
)
export const Person = (props: IconProps) => (
  <Drawn
    {...props}
    shape={
      <>
        {' '}
        <circle cx="10" cy="7" r="3" /> <path d="M4 16.5c.5-3.3 2.8-5 6-5s5.5 1.7 6 5" />{' '}
      </>
    }
  />
)
export const ChairSeat = (props: IconProps) => (
  <Drawn {...props} shape={<path d="M6 3.5h8l-.6 6.5H6.6zM5 10h10v2.5H5zM6.2 12.5v4M13.8 12.5v4" />} />
)
export const Table = (props: IconProps) => (
  <Drawn
    {...props}
    shape={
      <>
        {' '}
        <circle cx="10" cy="10" r="4.5" /> <path d="M2.8 7.5v5M17.2 7.5v5" />{' '}
      </>
    }
  />
)
export const Thread = (props: IconProps) => (
  <Drawn {...props} shape={<path d="M3 6.5c5 0 4 7 8 7 2.5 0 3-2.5 6-2.5M3 6.5h.1M17 11h.1" />} />
)
export const Flag = (props: IconProps) => (
  <Drawn {...props} shape={<path d="M5.5 17V3.5h8.5l-2 3 2 3H5.5" />} />
)
export const Seen = (props: IconProps) => (
  <Drawn {...props} shape={<path d="m2.5 10.5 3.2 3.2 6-6.4M9.8 13.2l.5.5 6-6.4" />} />
)
