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
    import_choices: {
      leftOut:
        'Wat HR zei over de kolommen van een bestand. Het gaat over niemand; dat HR inlas, staat bij wat er gebeurde.',
      stays: 'Hoe de bestanden van de organisatie gelezen worden. Het gaat over niemand.',
    },
    people: {
      title: 'Je naam en nummer',
      fields: {
        given_name: 'Voornaam',
        name_prefix: 'Voorvoegsel',
        family_name: 'Achternaam',
        sort_name: 'Waar je naam in een lijst staat',
        email: 'E-mailadres',
        birth_date: 'Geboortedag',
        access_closed_at: 'Toegang gesloten op',
      },
    },
    gender_columns: {
      leftOut:
        'Of de organisatie geslacht bewaart, en wie van HR dat koos. Wat er van jou staat, lees je hierboven.',
      stays: 'De keuze van de organisatie. Het gaat over niemand apart.',
    },
    genders: {
      title: 'Geslacht',
      fields: { gender: 'Geslacht' },
      codes: { woman: 'vrouw', man: 'man', other: 'anders' },
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
    },
    first_contract_terms: {
      title: 'Je arbeidsovereenkomst',
      fields: {
        state: 'Staat',
        seat: 'Opgeschreven door',
        written_by: 'Wie dat was',
        written_at: 'Opgeschreven op',
        kind: 'Soort',
        starts_on: 'Eerste dag',
        ends_on: 'Laatste dag',
        probation_until: 'Proeftijd tot en met',
        hours_per_week: 'Uren per week',
        job_title: 'Functie',
        workplace: 'Plaats',
        pay_scale: 'Loonschaal',
        collective_agreement: 'Cao',
        notice: 'Opzegging',
        why: 'Waarom',
      },
      codes: {
        kept: 'geldt',
        proposed: 'voorgesteld',
        declined: 'niet overgenomen',
        hr: 'HR',
        employee: 'medewerker',
        organisation: 'leidinggevende',
        permanent: 'vast',
        fixed_term: 'tijdelijk',
        on_call: 'oproep',
        agency: 'uitzend',
        payroll: 'payroll',
        freelance: 'zzp',
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
    guests: {
      title: 'Te gast',
      fields: {
        purpose: 'Waarvoor',
        valid_from: 'Vanaf',
        valid_until: 'Tot',
        invited_by: 'Uitgenodigd door',
        brought: 'Meegevraagd naar een gesprek',
      },
      codes: {
        supporter: 'steun bij een gesprek',
        consultant: 'adviseur',
        committee_member: 'lid van een commissie',
        alumnus: 'oud-collega',
        job_seeker: 'werkzoekende',
        agency_contact: 'contact van een uitzendbureau',
      },
    },
    accounts: {
      title: 'Je account',
    },
    invitations: {
      title: 'Uitnodigingen',
      fields: {
        copied: 'HR had de link in handen',
        used_at: 'Gebruikt op',
        sent_to: 'Verstuurd aan',
      },
    },
  },
  readings: {
    register: 'jouw regel in het register',
    'first-contract': 'arbeidsvoorwaarden',
  },
  purposes: {
    'keeping-register': 'het register bijhouden',
    search: 'zoeken in het register',
    export: 'het hele register als bestand',
    import: 'een bestand inlezen',
    invitation: 'een uitnodiging sturen',
    guests: 'de lijst van gasten',
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
      'link-copied': 'link gekopieerd',
    },
    seat: {
      called: 'stoel',
      given: 'gegeven',
      ended: 'vrijgemaakt',
    },
    guest: {
      called: 'gast',
      invited: 'uitgenodigd',
      ended: 'deur gesloten',
    },
    'first-contract': {
      called: 'arbeidsovereenkomst',
      kept: 'opgeschreven',
      proposed: 'verbetering voorgesteld',
      declined: 'niet overgenomen',
    },
    role: {
      called: 'rol',
      given: 'gegeven',
      ended: 'beëindigd',
    },
    'gender-column': {
      called: 'geslacht in het register',
      kept: 'bewaren gekozen',
      erased: 'gewist',
    },
    invitation: {
      called: 'uitnodiging',
      accepted: 'akkoord',
    },
  },
} as const
