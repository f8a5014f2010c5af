import type { SameKeys } from '../../../platform/i18n/language.ts'
import { compensationsEn, dimensionsEn, groundsEn } from './deal-words.en.ts'
import type { agreementsRecordsNl } from './records.nl.ts'

export const agreementsRecordsEn: SameKeys<typeof agreementsRecordsNl> = {
  terms: {
    drafts: {
      title: 'Renderings, made to measure and looking back',
      reason: 'For that long somebody can still ask what an agreement meant.',
    },
    contracts: {
      title: 'Agreements and signatures',
      reason: 'For that long somebody can still rely on the agreement. The text belongs to both.',
    },
    'pay-contracts': {
      title: 'Signed agreements about pay',
      reason: 'What is about pay belongs to the payroll records for seven years.',
    },
  },
  tables: {
    rule_drafts: {
      leftOut:
        'Rules that lie ready, and how they stand. They are about nobody; what you did with them stands with what you did.',
      stays: 'Rules of the organisation. They are about nobody.',
    },
    rule_approvals: {
      leftOut: 'A yes to rules that lie ready. What you did stands with what you did.',
      stays: 'Belongs to rules of the organisation.',
    },
    drafting_choices: {
      leftOut:
        'After how many years two people take turns in writing down. It is about nobody; what you chose stands with what you did.',
      stays: 'A rule of the organisation. It is about nobody.',
    },
    cooling_choices: {
      leftOut:
        'How long the thinking time is when something is lowered. It is about nobody; what you chose stands with what you did.',
      stays: 'A rule of the organisation. It is about nobody.',
    },
    agreements: {
      title: 'Agreements you wrote at',
      fields: {
        turn: 'Who writes first',
        drafter: 'Who writes it down',
        drafts_after: 'Taking turns after so many years',
        started_by: 'Begun by',
        below_told: 'Agreements of which you heard that the rules ask more now',
        carries_pay: 'Is about pay',
        holds_until: 'The last clause held until',
      },
      codes: {
        both: 'both',
      },
    },
    renderings: {
      title: 'Renderings',
      fields: {
        clauses: 'Agreements',
      },
    },
    reactions: {
      title: 'Reactions to agreements',
      fields: {
        remark: 'Remark',
      },
      codes: {
        agree: 'right',
        'remember-differently': 'I remember it differently',
        missing: 'mine does not have this',
      },
    },
    versions: {
      title: 'Versions of our text',
      fields: {
        why: 'Why',
        left_out: 'Left out',
        author_side: 'Side',
        joint: 'Agreements',
        written_at: 'Written on',
      },
    },
    acceptances: {
      title: 'This is our text',
      fields: {
        accepted_at: 'Said on',
      },
    },
    signatures: {
      title: 'Signatures',
      fields: {
        turn: 'Who writes first',
        signer_id: 'Signed by',
        signed_at: 'Signed on',
        withdrawn_at: 'Withdrawn on',
      },
    },
    documents: {
      title: 'Signed documents',
      fields: {
        signatures: 'Signatures',
      },
    },
    deals: {
      title: 'Made to measure',
      fields: {
        kind: 'Kind',
        dimension: 'What is different, in a word',
        reason: 'On what ground',
        compensation: 'What stands against it',
        description: 'What',
        differs: 'What is different',
      },
      codes: {
        development: 'development',
        task: 'tasks',
        hours: 'hours',
        place: 'place',
        pay_terms: 'pay and terms',
        career: 'career',
        workload: 'workload',
        ...dimensionsEn,
        ...groundsEn,
        ...compensationsEn,
      },
    },
    deal_words: {
      title: 'Why this deal, in own words',
      fields: {
        words: 'In own words',
      },
    },
    deal_benefits: {
      title: 'What the made to measure brings',
      fields: {
        benefit: 'What it brings',
      },
    },
    marks: {
      title: 'Looked back',
      fields: {
        due_on: 'Look back on',
        marked_at: 'Said on',
      },
      codes: {
        kept: 'kept',
        partly: 'partly',
        'not-kept': 'not',
      },
    },
    deal_refusals: {
      title: 'No to made to measure',
      fields: {
        refused_on: 'On',
      },
      codes: {
        other: 'something else',
        'work-stops': 'the work stops',
        'colleagues-carry': 'colleagues carry it',
        'law-or-cao': 'law or collective agreement',
        costs: 'costs',
        safety: 'safety',
        'another-way': 'it can be done another way',
      },
    },
  },
  readings: {
    rendering: 'rendering',
    agreement: 'agreements',
    deal: 'special deal',
  },
  purposes: {
    agreement: 'agreements',
    document: 'signed document',
    'follow-up': 'looking back',
  },
  events: {
    agreement: {
      called: 'agreements',
      started: 'begun',
    },
    rendering: {
      called: 'rendering',
      submitted: 'handed in',
    },
    clause: {
      called: 'agreement',
      reacted: 'reacted',
      marked: 'looked back',
    },
    version: {
      called: 'our text',
      written: 'written',
      accepted: 'agreed to',
      signed: 'signed',
    },
    signature: {
      called: 'signature',
      withdrawn: 'withdrawn',
    },
    rules: {
      called: 'rules',
      laid: 'laid down',
      approved: 'said yes',
      'in-force': 'put in force',
      'laid-by-operator': 'laid down by the operator',
      'approved-by-operator': 'approved by the operator',
      'in-force-by-operator': 'put in force by the operator',
      withdrawn: 'withdrawn',
    },
    cooling: { called: 'thinking time when something is lowered', chosen: 'chosen' },
    drafting: { called: 'taking turns in writing', chosen: 'chosen' },
    deal: {
      called: 'made to measure',
      added: 'added',
      changed: 'changed',
      'benefit-stated': 'what it brings',
      refused: 'refused',
    },
  },
}
