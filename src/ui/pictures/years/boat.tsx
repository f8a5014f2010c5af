/** What each side says: kept, not kept, or nothing yet. */
export type Marks = {
  employee: boolean | null
  organisation: boolean | null
  /** Time to look at it together. */
  flag?: boolean
}

/** Two half sails, one per side; both full and in one colour when both say it was kept. */
export function Boat({ employee, organisation, flag }: Marks) {
  const both = employee === true && organisation === true
  return (
    <svg className="boat__drawing" viewBox="0 0 52 48" width="52" height="48" aria-hidden="true">
      <path d="M6 35h40c-2.4 6.4-6.8 9.5-13 9.5H19c-6.2 0-10.6-3.1-13-9.5Z" className="boat__hull" />
      <path d="M26 5v30" className="boat__mast" />
      <path
        d="M23.5 9v22H9.5C14 25 19.5 17 23.5 9Z"
        className={sail(employee)}
        data-side={both ? 'together' : 'employee'}
      />
      <path
        d="M28.5 13v18h13C38 25 33 19 28.5 13Z"
        className={sail(organisation)}
        data-side={both ? 'together' : 'organisation'}
      />
      {flag && <path d="M26 2.5h11l-3 3.2 3 3.2H26z" className="boat__flag" />}
    </svg>
  )
}

function sail(kept: boolean | null): string {
  if (kept === null) return 'boat__sail boat__sail--open'
  return kept ? 'boat__sail boat__sail--full' : 'boat__sail boat__sail--slack'
}
