/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const peopleRecordsNl = {
  terms: {
    invitations: {
      title: 'Uitnodigingen',
      reason: 'Een link werkt twee weken. De rest is om na te kijken wie wanneer is uitgenodigd.',
    },
    register: {
      title: 'Naam, plek, rollen en account',
      reason:
        'Zo lang is er nog contact over het vertrek. Blijft er een afspraak over loon, dan blijft de naam erbij.',
    },
  },
  tables: {
    people: {
      title: 'Je naam en nummer',
      fields: {
        given_name: 'Voornaam',
        family_name: 'Achternaam',
        email: 'E-mailadres',
        birth_date: 'Geboortedag',
        access_closed_at: 'Toegang gesloten op',
      },
    },
    relations: {
      title: 'Arbeidsrelaties',
      fields: {
        valid_from: 'Vanaf',
        valid_until: 'Tot',
      },
      codes: {
        permanent: 'vast',
        fixed_term: 'tijdelijk',
        on_call: 'oproep',
        agency: 'uitzend',
        payroll: 'payroll',
        freelance: 'zzp',
      },
    },
    placements: {
      title: 'Team, functie en uren',
      fields: {
        valid_from: 'Vanaf',
        valid_until: 'Tot',
        unit_id: 'Team',
        location_id: 'Plaats',
        job_title: 'Functie',
        hours_per_week: 'Uren per week',
      },
    },
    managements: {
      title: 'Wie leiding geeft',
      fields: {
        valid_from: 'Vanaf',
        valid_until: 'Tot',
        manager_id: 'Leidinggevende',
      },
    },
    seats: {
      title: 'Wie er nog meer aan tafel zit',
      fields: {
        seat: 'Stoel',
        valid_from: 'Vanaf',
        valid_until: 'Tot',
        parts: 'Onderdelen',
        seated_by: 'Neergezet door',
      },
      codes: {
        host: 'inlenende werkgever',
        agency: 'uitzendbureau',
        guest: 'gast',
        mediator: 'bemiddelaar',
        committee: 'commissie',
      },
    },
    role_holdings: {
      title: 'Rollen',
      fields: {
        role: 'Rol',
        scope_kind: 'Waarvoor',
        unit_id: 'Team',
        valid_from: 'Vanaf',
        valid_until: 'Tot',
      },
      codes: {
        hr: 'HR-adviseur',
        council: 'ondernemingsraad',
        confidant: 'vertrouwenspersoon',
        region_coordinator: 'regiocoördinator',
        planner: 'planner',
        recruiter: 'recruiter',
        coach: 'coach',
        mobility_adviser: 'mobiliteitsadviseur',
        organisation: 'hele organisatie',
        unit: 'team',
        case: 'dossier',
        region: 'regio',
      },
    },
    accounts: {
      title: 'Je account',
    },
    invitations: {
      title: 'Uitnodigingen',
      fields: {
        used_at: 'Gebruikt op',
        sent_to: 'Verstuurd aan',
      },
    },
  },
  events: {
    register: {
      called: 'wie werkt hier',
      imported: 'ingelezen',
      exported: 'uitgehaald',
    },
    person: {
      called: 'mens',
      invited: 'uitgenodigd',
    },
    seat: {
      called: 'stoel',
      given: 'gegeven',
      ended: 'vrijgemaakt',
    },
    role: {
      called: 'rol',
      given: 'gegeven',
      ended: 'beëindigd',
    },
    invitation: {
      called: 'uitnodiging',
      accepted: 'akkoord',
    },
  },
} as const
