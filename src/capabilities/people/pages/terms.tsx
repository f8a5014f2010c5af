import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { NumberField } from '../../../ui/controls/number-field.tsx'
import { Columns, DateField, Facts, Select, TextField } from '../../../ui/index.ts'
import type { FirstContract, FirstTerms } from '../contract-schemas.ts'
import type { RelationKind } from '../model.ts'
import { contractKinds, termFields } from '../vocabulary.ts'

/** The bare terms of something that has more. */
export const bareTerms = (of: FirstTerms): FirstTerms =>
  Object.fromEntries(termFields.map(field => [field, of[field]])) as unknown as FirstTerms

/** What holds, or what the register says where nothing was written down. */
export const currentTerms = (contract: FirstContract): FirstTerms =>
  bareTerms(contract.terms ?? contract.register)

/** In words, what is left open left out. */
export function useTermWords(): (
  terms: FirstTerms,
) => { field: (typeof termFields)[number]; value: string }[] {
  const { t } = useTranslation('people')
  const format = useFormat()
  return terms => {
    const words: Record<(typeof termFields)[number], string> = {
      kind: t(`kinds.${terms.kind}`),
      startsOn: format.day(terms.startsOn),
      endsOn: terms.endsOn ? format.day(terms.endsOn) : t('firstContract.noEnd'),
      probationUntil: terms.probationUntil ? format.day(terms.probationUntil) : '',
      hoursPerWeek: format.number(terms.hoursPerWeek),
      jobTitle: terms.jobTitle,
      workplace: terms.workplace,
      payScale: terms.payScale,
      collectiveAgreement: terms.collectiveAgreement,
      notice: terms.notice,
    }
    return termFields.map(field => ({ field, value: words[field] })).filter(({ value }) => value !== '')
  }
}

export function TermFacts({ terms }: { terms: FirstTerms }) {
  const { t } = useTranslation('people')
  const words = useTermWords()
  return (
    <Facts
      items={words(terms).map(({ field, value }) => ({ term: t(`firstContract.fields.${field}`), value }))}
    />
  )
}

/** Every term, to be filled in. */
export function TermsForm({ terms, onChange }: { terms: FirstTerms; onChange: (terms: FirstTerms) => void }) {
  const { t } = useTranslation('people')
  const label = (field: (typeof termFields)[number]) => t(`firstContract.fields.${field}`)
  const text = (
    field: 'jobTitle' | 'workplace' | 'payScale' | 'collectiveAgreement' | 'notice',
    most: number,
  ) => (
    <TextField
      label={label(field)}
      maxLength={most}
      value={terms[field]}
      onChange={value => onChange({ ...terms, [field]: value })}
    />
  )
  const day = (field: 'startsOn' | 'endsOn' | 'probationUntil') => (
    <DateField
      label={label(field)}
      value={terms[field] ?? ''}
      onChange={value => onChange({ ...terms, [field]: value || null })}
    />
  )
  return (
    <Columns least={220}>
      <Select
        label={label('kind')}
        options={contractKinds.map(kind => ({ value: kind, label: t(`kinds.${kind}`) }))}
        value={terms.kind}
        onChange={kind => onChange({ ...terms, kind: kind as RelationKind })}
      />
      {day('startsOn')}
      {day('endsOn')}
      {day('probationUntil')}
      <NumberField
        label={label('hoursPerWeek')}
        unclear={t('hand.hoursUnclear')}
        least={0}
        most={60}
        value={Number.isNaN(terms.hoursPerWeek) ? null : terms.hoursPerWeek}
        // Not a number is kept as that, so that nothing is saved in its place.
        onChange={hours => onChange({ ...terms, hoursPerWeek: hours ?? Number.NaN })}
      />
      {text('jobTitle', 120)}
      {text('workplace', 120)}
      {text('payScale', 120)}
      {text('collectiveAgreement', 200)}
      {text('notice', 200)}
    </Columns>
  )
}
