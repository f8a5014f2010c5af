/** A desk with what lies on it and three drawers. What it says stands in words beside it, so it is silent. */
export function DeskTop({ letters, open }: { letters: number; open: boolean }) {
  return (
    <div className="desk-top" aria-hidden="true" data-print="no">
      <svg viewBox="0 0 720 150" role="presentation" focusable="false">
        {letters > 0 && (
          <Envelope at={letters > 1 ? 'translate(96 34) rotate(-7)' : 'translate(122 40) rotate(-3)'} />
        )}
        {letters > 1 && <Envelope at="translate(150 52) rotate(6)" />}
        <g className="desk-top__paper">
          <rect x="322" y="22" width="100" height="90" rx="4" />
          <path d="M338 22v90M350 44h58M350 58h46M350 72h58M350 86h30" />
        </g>
        <g className="desk-top__cup">
          <circle cx="590" cy="76" r="34" />
          <circle cx="590" cy="76" r="24" />
          <circle className="desk-top__tea" cx="590" cy="76" r="18" />
          <path d="M613 66c16-4 16 20 1 18" />
        </g>
      </svg>
      <div className="desk-top__drawers">
        {['one', 'two', 'three'].map(drawer => (
          <span key={drawer} className="desk-top__drawer">
            <Padlock open={open} />
          </span>
        ))}
      </div>
    </div>
  )
}

const Envelope = ({ at }: { at: string }) => (
  <g className="desk-top__paper" transform={at}>
    <rect width="98" height="62" rx="3" />
    <path d="m1 3 48 34L97 3" />
  </g>
)

const Padlock = ({ open }: { open: boolean }) => (
  <svg viewBox="0 0 20 22" width="20" height="22" role="presentation" focusable="false">
    <rect x="3" y="10" width="14" height="10" rx="1.5" />
    <path d={open ? 'M6 10V6a4 4 0 0 1 8-1' : 'M6 10V6a4 4 0 0 1 8 0v4'} />
  </svg>
)
