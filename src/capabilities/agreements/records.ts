import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { agreementsEnding } from './service/ending.ts'
import { agreementsRecordsEn } from './text/records.en.ts'
import { agreementsRecordsNl } from './text/records.nl.ts'

export const agreementsRecords: RecordsOf = {
  terms: {
    drafts: { from: 'agreement-end', versions: always(24, 'guideline', 'M') },
    contracts: { from: 'agreement-end', versions: always(24, 'guideline', 'M') },
    'pay-contracts': { from: 'agreement-end', onlyWhereItIs: true, versions: always(84, 'tax-law', 'M') },
  },
  tables: {
    rule_sets: { whose: 'organisation' },
    rule_drafts: { whose: 'organisation' },
    rule_approvals: { whose: 'organisation' },
    drafting_choices: { whose: 'organisation' },
    cooling_choices: { whose: 'organisation' },
    agreements: {
      whose: 'pair',
      group: 'agreements',
      term: ['contracts', 'pay-contracts'],
      names: ['started_by'],
      when: 'started_at',
    },
    renderings: {
      whose: 'pair',
      group: 'agreements',
      term: 'drafts',
      writer: { column: 'author_id', what: 'rendering' },
    },
    reactions: {
      whose: 'pair',
      group: 'agreements',
      term: 'drafts',
      names: ['author_id'],
      writer: { column: 'author_id', what: 'rendering' },
    },
    versions: {
      whose: 'pair',
      group: 'agreements',
      term: ['contracts', 'pay-contracts'],
      names: ['author_id'],
      writer: { column: 'author_id', what: 'agreement' },
      when: 'written_at',
    },
    acceptances: {
      whose: 'pair',
      group: 'agreements',
      term: ['contracts', 'pay-contracts'],
      names: ['author_id'],
      when: 'accepted_at',
    },
    signatures: {
      whose: 'pair',
      group: 'agreements',
      term: ['contracts', 'pay-contracts'],
      when: 'signed_at',
    },
    documents: {
      whose: 'pair',
      group: 'agreements',
      term: ['contracts', 'pay-contracts'],
      file: 'pdf',
      also: { table: 'signatures', by: ['agreement_id', 'number'] },
    },
    deals: {
      whose: 'pair',
      group: 'agreements',
      term: 'drafts',
      names: ['added_by'],
      writer: { column: 'added_by', what: 'deal' },
      when: 'added_at',
    },
    deal_words: {
      whose: 'pair',
      group: 'agreements',
      term: 'drafts',
      names: ['author_id'],
      writer: { column: 'author_id', what: 'deal' },
    },
    deal_benefits: {
      whose: 'pair',
      group: 'agreements',
      term: 'drafts',
      names: ['author_id'],
      writer: { column: 'author_id', what: 'deal' },
    },
    marks: {
      whose: 'pair',
      group: 'agreements',
      term: 'drafts',
      names: ['author_id'],
      writer: { column: 'author_id', what: 'agreement' },
      when: 'marked_at',
    },
    deal_refusals: {
      whose: 'pair',
      group: 'agreements',
      term: 'drafts',
      writer: { column: 'author_id', what: 'deal' },
      when: 'refused_on',
    },
  },
  publishes: [
    'counted_texts',
    'counted_signatures',
    'counted_clauses',
    'counted_deals',
    'counted_refusals',
    'counted_marks',
  ],
  ending: agreementsEnding,
  words: { nl: agreementsRecordsNl, en: agreementsRecordsEn },
}
