/** What one can go to: with a ring where one comes back from it. It says nothing that its name does not. */
export function Planet({ ringed, lit }: { ringed: boolean; lit: boolean }) {
  return (
    <svg width="44" height="36" viewBox="0 0 44 36" aria-hidden="true" focusable="false">
      <g fill="none" stroke="var(--organisation)" strokeWidth="1.6">
        {ringed && (
          <path d="M12 24.500C4 27.500 1 26.500 1.500 24.500 2 22 8 18 14 15.500M31.500 12C40 9 43 10 42.500 12 42 14.500 36 18.500 30 21" />
        )}
        <circle cx="22" cy="18" r="12" fill={lit ? 'var(--organisation)' : 'var(--organisation-soft)'} />
        {ringed && (
          <path
            d="M11 22.500C18 22 27 18.500 33 14"
            stroke={lit ? 'var(--organisation-soft)' : 'var(--organisation)'}
          />
        )}
      </g>
    </svg>
  )
}
