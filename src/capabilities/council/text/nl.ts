export const councilNl = {
  modules: {
    expectations: 'Wat we van elkaar verwachten',
    dialogue: 'Het gesprek',
    agreements: 'Onze afspraken',
    careers: 'Loopbaan',
    rosters: 'Roosters',
  },
  refusals: {
    'module-off': {
      reason: 'Dit onderdeel is nog dicht: de ondernemingsraad heeft er nog niet mee ingestemd.',
      next: 'Vraag HR of de ondernemingsraad hoe het ermee staat.',
    },
    'only-employer-asks': {
      reason: 'Alleen HR vraagt instemming, namens de werkgever.',
      next: 'Wil je iets aan de orde stellen? Vertel het aan HR.',
    },
    'only-council-decides': {
      reason: 'Alleen de ondernemingsraad beslist over instemming.',
      next: 'Wacht op het besluit, of praat met de ondernemingsraad.',
    },
    'step-taken': {
      reason: 'Iemand anders zette net een stap in dit dossier.',
      next: 'Laad de pagina opnieuw en kijk wat er nu staat.',
    },
    'step-out-of-order': {
      reason: 'Deze stap kan nu niet: er ligt geen vraag om instemming open.',
      next: 'Kijk in het dossier welke stap er nu is.',
    },
  },
} as const
