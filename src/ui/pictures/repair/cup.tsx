import './cup.css'

/** How a cup stands on the shelf: what threatens is a crack in the rim, what is mended keeps its seam. */
export type CupState = 'whole' | 'threatened' | 'existing' | 'mending' | 'mended' | 'agreed' | 'locked'

// One half is of who works here, the other of the organisation; the crack runs between them.
const crack = 'L63 38L55 47L62 60L56 71L60 84L58 92'
const left = 'M58 26H14C15 62 26 88 46 92H58'
const right = 'M58 26H106C105 62 94 88 74 92H58'
const handle = 'M106 34C128 30 128 68 98 68'

/** A cup of two halves. What it says stands in words beside it, so it is silent. */
export function Cup({ state, size = 104 }: { state: CupState; size?: number }) {
  return (
    <svg
      className={`cup cup--${state}`}
      width={size}
      height={Math.round(size * 0.79)}
      viewBox="0 0 132 104"
      aria-hidden="true"
      focusable="false"
    >
      <path className="cup__shadow" d="M30 98H90" />
      {state === 'locked' ? <Covered /> : state === 'existing' ? <Broken /> : <Standing state={state} />}
    </svg>
  )
}

function Broken() {
  return (
    <>
      <g transform="translate(-3.5 0) rotate(-3 40 92)">
        <path className="cup__left" d={`M58 26${crack}H46C26 88 15 62 14 26Z`} />
      </g>
      <g transform="translate(3.5 0) rotate(3 80 92)">
        <path className="cup__handle" d={handle} />
        <path className="cup__right" d={`M58 26${crack}H74C94 88 105 62 106 26Z`} />
      </g>
    </>
  )
}

function Standing({ state }: { state: Exclude<CupState, 'locked' | 'existing'> }) {
  return (
    <>
      <path className="cup__handle" d={handle} />
      <path className="cup__left cup__body" d={`${left}Z`} />
      <path className="cup__right cup__body" d={`${right}Z`} />
      <path className="cup__left cup__edge" d={left} />
      <path className="cup__right cup__edge" d={right} />
      {state === 'threatened' && <path className="cup__crack" d="M58 26L63 38L55 47" />}
      {state === 'mending' && (
        <>
          <path className="cup__crack" d={`M58 26${crack}`} />
          <path className="cup__seam" d="M58 26L63 38L55 47L58 53" />
        </>
      )}
      {(state === 'mended' || state === 'agreed') && (
        <>
          <path className="cup__seam" d="M58 26L63 38L55 47L62 60L56 71L60 84" />
          <path className="cup__seam cup__seam--branch" d="M63 38L73 42M62 60L51 65" />
        </>
      )}
    </>
  )
}

/** What cannot be looked into. */
function Covered() {
  return (
    <>
      <path className="cup__handle cup__handle--quiet" d={handle} />
      <path className="cup__covered" d="M14 26H106C105 62 94 88 74 92H46C26 88 15 62 14 26Z" />
    </>
  )
}
