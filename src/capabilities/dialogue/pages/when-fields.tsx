import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Columns, DateField, Select, TextField } from '../../../ui/index.ts'
import type { ConversationKind } from '../model.ts'

/** When and where a talk is, and of which kind. */
export interface When {
  day: string
  kind: ConversationKind
  startsAt: string
  place: string
}

export const bodyOf = ({ day, kind, startsAt, place }: When) => ({
  kind,
  plannedOn: day,
  startsAt: startsAt === '' ? null : startsAt,
  place,
})

export function WhenFields({
  when,
  onChange,
  kinds,
  kindHint,
}: {
  when: When
  onChange: (when: When) => void
  kinds: readonly ConversationKind[]
  kindHint?: ReactNode
}) {
  const { t } = useTranslation('dialogue')
  return (
    <Columns>
      <DateField label={t('plan.day')} value={when.day} onChange={day => onChange({ ...when, day })} />
      <Select
        label={t('plan.kind')}
        hint={kindHint}
        value={when.kind}
        onChange={kind => onChange({ ...when, kind: kind as ConversationKind })}
        options={kinds.map(value => ({ value, label: t(`kinds.${value}`) }))}
      />
      <TextField
        label={t('plan.hour')}
        type="time"
        optional={t('plan.optional')}
        value={when.startsAt}
        onChange={startsAt => onChange({ ...when, startsAt })}
      />
      <TextField
        label={t('plan.place')}
        optional={t('plan.optional')}
        maxLength={120}
        value={when.place}
        onChange={place => onChange({ ...when, place })}
      />
    </Columns>
  )
}
