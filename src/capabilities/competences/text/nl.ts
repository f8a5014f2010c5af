export const competencesNl = {
  picker: {
    label: 'Wat is het?',
    hint: 'Typ een paar letters en kies uit de lijst. Staat het er niet bij, gebruik dan je eigen woorden.',
    own: 'Mijn eigen woorden: {{words}}',
    english: 'hiervan is geen Nederlandse naam',
    short: 'Gebruik ten minste twee letters.',
  },
  refusals: {
    'unknown-code': {
      reason: 'Deze code staat niet in de lijst van ESCO of CompetentNL die hier is.',
      next: 'Kies het uit de lijst, of schrijf het in eigen woorden.',
    },
  },
} as const
