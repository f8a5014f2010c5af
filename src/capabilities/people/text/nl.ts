export const peopleNl = {
  kinds: {
    permanent: 'vast',
    fixed_term: 'tijdelijk',
    on_call: 'oproep',
    agency: 'uitzend',
    payroll: 'payroll',
    freelance: 'zzp',
  },
  refusals: {
    'no-such-relation': {
      reason: 'Deze arbeidsrelatie is er niet, of je zit er niet zelf aan tafel.',
      next: 'Ga terug naar je eigen overzicht.',
    },
    'not-register-keeper': {
      reason: 'Alleen HR houdt bij wie hier werkt.',
      next: 'Klopt er iets niet? Vertel het aan je HR-adviseur.',
    },
  },
} as const
