/** What is said beside every table and on the first page of each seat; the rest comes with the pages that say it. */
export const peopleNearNl = {
  kinds: {
    permanent: 'vast',
    fixed_term: 'tijdelijk',
    on_call: 'oproep',
    agency: 'uitzend',
    payroll: 'payroll',
    freelance: 'zzp',
  },
  seats: {
    parts: {
      expectations: 'wat jullie van elkaar verwachten',
      talk: 'het gesprek',
      agreement: 'wat jullie afspreken',
      counterpart: 'het eigen gesprek van uitzendkracht en bureau',
    },
    kinds: {
      host: 'inlenende werkgever',
      agency: 'contact van het uitzendbureau',
      guest: 'gast',
      mediator: 'bemiddelaar',
      committee: 'commissie',
    },
  },
}
