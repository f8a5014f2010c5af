export const shellNl = {
  refusals: {
    'no-demo': {
      reason: 'Deze omgeving heeft geen voorbeeldorganisatie.',
      next: 'Meld je aan met je eigen account.',
    },
    'no-such-chair': {
      reason: 'Deze stoel staat er niet.',
      next: 'Kies een van de stoelen op de beginpagina.',
    },
  },
} as const
