import { useTranslation } from 'react-i18next'
import { NumberField } from '../../../ui/controls/number-field.tsx'
import { Columns, DateField, Select, TextField } from '../../../ui/index.ts'
import type { HandInput, PersonCard } from '../hand-schemas.ts'
import { contractKinds } from '../vocabulary.ts'

/** What somebody is called and how they are reached, as it is typed. */
export interface Named {
  givenName: string
  namePrefix: string
  familyName: string
  email: string
  birthDate: string
}

export const nobody: Named = { givenName: '', namePrefix: '', familyName: '', email: '', birthDate: '' }

/** As it is sent: what is empty and may be, is nothing. */
export const sentName = ({ email, birthDate, ...names }: Named) => ({
  ...names,
  email: email.trim() || null,
  birthDate: birthDate || null,
})

export function NameFields({ value, onChange }: { value: Named; onChange: (value: Named) => void }) {
  const { t } = useTranslation('people')
  const field = (key: Exclude<keyof Named, 'birthDate'>, most: number) => (
    <TextField
      label={t(`hand.${key}`)}
      maxLength={most}
      type={key === 'email' ? 'email' : 'text'}
      value={value[key]}
      onChange={typed => onChange({ ...value, [key]: typed })}
    />
  )
  return (
    <Columns least={200}>
      {field('givenName', 80)}
      {field('namePrefix', 30)}
      {field('familyName', 80)}
      {field('email', 200)}
      <DateField
        label={t('hand.birthDate')}
        min="1900-01-01"
        max="2199-12-31"
        value={value.birthDate}
        onChange={birthDate => onChange({ ...value, birthDate })}
      />
    </Columns>
  )
}

/** Where somebody works and as what, as it is typed. */
export interface Placed {
  kind: (typeof contractKinds)[number]
  from: string
  until: string
  since: string
  unitCode: string
  unitName: string
  location: string
  jobTitle: string
  hours: number | null
  managerNumber: string
}

const newUnit = ''

export const placedOf = (relation: PersonCard['relations'][number], today: string): Placed => {
  const now = relation.stretches.findLast(({ from }) => from <= today) ?? relation.stretches[0]
  return {
    kind: relation.kind,
    from: relation.from,
    until: relation.until ?? '',
    since: today > relation.from ? today : relation.from,
    unitCode: now?.unitCode ?? newUnit,
    unitName: '',
    location: now?.location ?? '',
    jobTitle: now?.jobTitle ?? '',
    hours: now ? now.hoursPerWeek : null,
    managerNumber: now?.managerNumber ?? '',
  }
}

export const isWhole = ({ from, unitCode, unitName, jobTitle, hours }: Placed): boolean =>
  from !== '' && (unitCode !== newUnit || unitName.trim() !== '') && jobTitle.trim() !== '' && hours !== null

export const sentPlace = (number: string | null, placed: Placed): NonNullable<HandInput['relation']> => ({
  number,
  kind: placed.kind,
  from: placed.from,
  until: placed.until || null,
  ...(placed.since && { since: placed.since < placed.from ? placed.from : placed.since }),
  ...(placed.unitCode === newUnit ? { unitName: placed.unitName } : { unitCode: placed.unitCode }),
  location: placed.location.trim() || null,
  jobTitle: placed.jobTitle,
  ...(placed.hours !== null && { hoursPerWeek: placed.hours }),
  managerNumber: placed.managerNumber.trim() || null,
})

interface PlaceProps {
  value: Placed
  onChange: (value: Placed) => void
  units: PersonCard['units']
  /** A relation that is here already changes from a day on. */
  known: boolean
}

export function PlaceFields({ value, onChange, units, known }: PlaceProps) {
  const { t } = useTranslation('people')
  const set = (part: Partial<Placed>) => onChange({ ...value, ...part })
  return (
    <Columns least={200}>
      <Select
        label={t('hand.kind')}
        options={contractKinds.map(kind => ({ value: kind, label: t(`kinds.${kind}`) }))}
        value={value.kind}
        onChange={kind => set({ kind: kind as Placed['kind'] })}
      />
      <DateField label={t('hand.from')} value={value.from} onChange={from => set({ from })} />
      <DateField label={t('hand.until')} value={value.until} onChange={until => set({ until })} />
      {known && <DateField label={t('hand.since')} value={value.since} onChange={since => set({ since })} />}
      <Select
        label={t('hand.unit')}
        options={[
          ...units.map(({ code, name }) => ({ value: code, label: name })),
          { value: newUnit, label: t('hand.newUnit') },
        ]}
        value={value.unitCode}
        onChange={unitCode => set({ unitCode })}
      />
      {value.unitCode === newUnit && (
        <TextField
          label={t('hand.unitName')}
          maxLength={60}
          value={value.unitName}
          onChange={unitName => set({ unitName })}
        />
      )}
      <TextField
        label={t('hand.location')}
        maxLength={120}
        value={value.location}
        onChange={location => set({ location })}
      />
      <TextField
        label={t('hand.jobTitle')}
        maxLength={120}
        value={value.jobTitle}
        onChange={jobTitle => set({ jobTitle })}
      />
      <NumberField
        label={t('hand.hours')}
        unclear={t('hand.hoursUnclear')}
        least={0}
        most={60}
        value={value.hours}
        onChange={hours => set({ hours })}
      />
      <TextField
        label={t('hand.manager')}
        maxLength={40}
        value={value.managerNumber}
        onChange={managerNumber => set({ managerNumber })}
      />
    </Columns>
  )
}
