import { compensationsNl, dimensionsNl, groundsNl } from './deal-words.nl.ts'

/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const agreementsRecordsNl = {
  terms: {
    drafts: {
      title: 'Weergaven, maatwerk en terugblikken',
      reason: 'Zo lang kan iemand nog vragen hoe een afspraak bedoeld was.',
    },
    contracts: {
      title: 'Afspraken en handtekeningen',
      reason: 'Zo lang kan iemand nog iets op de afspraak baseren. De tekst is van allebei.',
    },
    'pay-contracts': {
      title: 'Ondertekende afspraken over loon',
      reason: 'Wat over loon gaat, hoort zeven jaar bij de loonadministratie.',
    },
  },
  tables: {
    rule_drafts: {
      leftOut:
        'Regels die klaarliggen, en de stand daarvan. Het gaat over niemand; wat je er zelf mee deed, staat bij wat je deed.',
      stays: 'Regels van de organisatie. Het gaat over niemand.',
    },
    rule_approvals: {
      leftOut: 'Een ja op regels die klaarliggen. Wat je deed, staat bij wat je deed.',
      stays: 'Hoort bij regels van de organisatie.',
    },
    drafting_choices: {
      leftOut:
        'Na hoeveel jaren twee mensen om en om opschrijven. Het gaat over niemand; wat jij koos, staat bij wat je deed.',
      stays: 'Een regel van de organisatie. Die gaat over niemand.',
    },
    cooling_choices: {
      leftOut:
        'Hoe lang de bedenktijd bij een verlaging is. Het gaat over niemand; wat jij koos, staat bij wat je deed.',
      stays: 'Een regel van de organisatie. Die gaat over niemand.',
    },
    agreements: {
      title: 'Afspraken waaraan je schreef',
      fields: {
        turn: 'Wie als eerste schrijft',
        drafter: 'Wie het opschrijft',
        drafts_after: 'Om en om opschrijven na zoveel jaren',
        started_by: 'Begonnen door',
        below_told: 'Afspraken waarvan jullie hoorden dat de regels nu meer vragen',
        carries_pay: 'Gaat over loon',
        holds_until: 'De laatste afspraak liep tot',
      },
      codes: {
        both: 'allebei',
      },
    },
    renderings: {
      title: 'Weergaven',
      fields: {
        clauses: 'Afspraken',
      },
    },
    reactions: {
      title: 'Reacties op afspraken',
      fields: {
        remark: 'Opmerking',
      },
      codes: {
        agree: 'klopt',
        'remember-differently': 'ik herinner het me anders',
        missing: 'dit mist bij mij',
      },
    },
    versions: {
      title: 'Versies van onze tekst',
      fields: {
        why: 'Waarom',
        left_out: 'Weggelaten',
        author_side: 'Kant',
        joint: 'Afspraken',
        written_at: 'Geschreven op',
      },
    },
    acceptances: {
      title: 'Dit is onze tekst',
      fields: {
        accepted_at: 'Gezegd op',
      },
    },
    signatures: {
      title: 'Handtekeningen',
      fields: {
        turn: 'Wie als eerste schrijft',
        signer_id: 'Getekend door',
        signed_at: 'Getekend op',
        withdrawn_at: 'Teruggetrokken op',
      },
    },
    documents: {
      title: 'Ondertekende documenten',
      fields: {
        signatures: 'Handtekeningen',
      },
    },
    deals: {
      title: 'Maatwerk',
      fields: {
        kind: 'Soort',
        dimension: 'Wat er anders is, in een woord',
        reason: 'Op welke grond',
        compensation: 'Wat ertegenover staat',
        description: 'Wat',
        differs: 'Wat er anders is',
      },
      codes: {
        development: 'ontwikkeling',
        task: 'taken',
        hours: 'uren',
        place: 'plek',
        pay_terms: 'loon en voorwaarden',
        career: 'loopbaan',
        workload: 'werkdruk',
        ...dimensionsNl,
        ...groundsNl,
        ...compensationsNl,
      },
    },
    deal_words: {
      title: 'Waarom dit maatwerk, in eigen woorden',
      fields: {
        words: 'In eigen woorden',
      },
    },
    deal_benefits: {
      title: 'Wat het maatwerk brengt',
      fields: {
        benefit: 'Wat het brengt',
      },
    },
    marks: {
      title: 'Teruggekeken',
      fields: {
        due_on: 'Terugkijken op',
        marked_at: 'Gezegd op',
      },
      codes: {
        kept: 'nagekomen',
        partly: 'deels',
        'not-kept': 'niet',
      },
    },
    deal_refusals: {
      title: 'Nee tegen maatwerk',
      fields: {
        refused_on: 'Op',
      },
      codes: {
        other: 'iets anders',
        'work-stops': 'het werk ligt stil',
        'colleagues-carry': 'collega’s dragen de last',
        'law-or-cao': 'wet of cao',
        costs: 'kosten',
        safety: 'veiligheid',
        'another-way': 'het kan anders',
      },
    },
  },
  readings: {
    rendering: 'weergave',
    agreement: 'afspraken',
    deal: 'maatwerk',
  },
  purposes: {
    agreement: 'afspraken',
    document: 'ondertekend document',
    'follow-up': 'terugkijken',
  },
  events: {
    agreement: {
      called: 'afspraken',
      started: 'begonnen',
    },
    rendering: {
      called: 'weergave',
      submitted: 'ingeleverd',
    },
    clause: {
      called: 'afspraak',
      reacted: 'gereageerd',
      marked: 'teruggekeken',
    },
    version: {
      called: 'onze tekst',
      written: 'geschreven',
      accepted: 'akkoord',
      signed: 'getekend',
    },
    signature: {
      called: 'handtekening',
      withdrawn: 'teruggetrokken',
    },
    rules: {
      called: 'regels',
      laid: 'klaargelegd',
      approved: 'ja gezegd',
      'in-force': 'in werking gezet',
      'laid-by-operator': 'klaargelegd door de beheerder',
      'approved-by-operator': 'ja gezegd door de beheerder',
      'in-force-by-operator': 'in werking gezet door de beheerder',
      withdrawn: 'teruggetrokken',
    },
    cooling: { called: 'bedenktijd bij een verlaging', chosen: 'gekozen' },
    drafting: { called: 'om en om opschrijven', chosen: 'gekozen' },
    deal: {
      called: 'maatwerk',
      added: 'toegevoegd',
      changed: 'veranderd',
      'benefit-stated': 'wat het brengt',
      refused: 'geweigerd',
    },
  },
} as const
