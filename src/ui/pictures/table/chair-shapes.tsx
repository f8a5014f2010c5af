import type { ReactNode } from 'react'

// Ten chairs of one family: seen from the front, one line weight, the seat in the soft colour of its side.
const shapes = {
  kitchen: (
    <>
      <path d="M27 14h26M27 24h26M26 10v30M54 10v30" />
      <path d="M22 40h36l3 8H19z" data-soft="" />
      <path d="M23 48v22M57 48v22M23 60h34" />
    </>
  ),
  office: (
    <>
      <rect x="25" y="8" width="30" height="30" rx="8" data-soft="" />
      <rect x="20" y="43" width="40" height="9" rx="4.5" data-soft="" />
      <path d="M40 38v5M40 52v10M40 62 24 69M40 62l16 7M40 62v8M17 34v6c0 2 1 3 3 3M63 34v6c0 2-1 3-3 3" />
      <path d="M23 71h.1M57 71h.1M40 72h.1" strokeWidth="4" />
    </>
  ),
  armchair: (
    <>
      <path d="M24 47V18a8 8 0 0 1 8-8h16a8 8 0 0 1 8 8v29" data-soft="" />
      <path d="M14 36a6 6 0 0 1 12 0v10h28V36a6 6 0 0 1 12 0v22H14z" data-soft="" />
      <path d="M20 58v10M60 58v10M26 46v12M54 46v12" />
    </>
  ),
  bench: (
    <>
      <path d="M8 18h64v8H8zM8 30h64v7H8z" data-soft="" />
      <path d="M5 44h70v8H5z" data-soft="" />
      <path d="M14 37v7M66 37v7M14 52v18M66 52v18M40 18v19" />
    </>
  ),
  director: (
    <>
      <path d="M20 16h40v12H20z" data-soft="" />
      <path d="M18 42h44v7H18z" data-soft="" />
      <path d="M20 12v30M60 12v30M15 36h10M55 36h10M20 49l38 21M60 49 22 70" />
    </>
  ),
  folding: (
    <>
      <path d="M26 10h28v14H26z" data-soft="" />
      <path d="M20 42h40v7H20z" data-soft="" />
      <path d="M26 10v32M54 10v32M26 49l26 21M54 49 28 70M32 60h16" />
    </>
  ),
  stool: (
    <>
      <rect x="22" y="20" width="36" height="10" rx="5" data-soft="" />
      <path d="m29 30-7 40M51 30l7 40M26 48h28M24 60h32" />
    </>
  ),
  shell: (
    <>
      <path d="M24 12c0-3 3-4 16-4s16 1 16 4l4 28c0 6-4 9-20 9s-20-3-20-9z" data-soft="" />
      <path d="M28 48 20 70M52 48l8 22M33 20h14" />
    </>
  ),
  school: (
    <>
      <path d="M18 12h24v14H18z" data-soft="" />
      <path d="M16 42h28v7H16z" data-soft="" />
      <path d="M20 26v16M40 26v16M18 49v21M42 49v21" />
      <path d="M42 34h26l4 6H48" data-soft="" />
      <path d="M64 40v30" />
    </>
  ),
  wing: (
    <>
      <path d="M22 44V20C22 10 28 7 40 7s18 3 18 13v24" data-soft="" />
      <path d="M22 18c-7 2-9 8-8 16l2 24h48l2-24c1-8-1-14-8-16" data-soft="" />
      <path d="M22 44h36v14H22zM18 58v12M62 58v12M40 18v.1M34 26v.1M46 26v.1" />
    </>
  ),
} satisfies Record<string, ReactNode>

export type ChairShape = keyof typeof shapes

export function ChairDrawing({ shape, size = 80 }: { shape: ChairShape; size?: number }) {
  return (
    <svg
      className="chair-drawing"
      width={size}
      height={size}
      viewBox="0 0 80 80"
      fill="none"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M10 72h60" className="chair-drawing__floor" />
      {shapes[shape]}
    </svg>
  )
}
