import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { ComboBox } from '../../../ui/controls/combo-box.tsx'
import type { CompetenceRef, KnownCompetence } from '../model.ts'

/** A reference with what it is called, for as long as the form is open. */
export interface Picked {
  readonly ref: CompetenceRef
  readonly label: string
}

const ownWords = 'own'

/**
 * A field that gives a competence: one that ESCO or CompetentNL has, or own words. Null while nothing is chosen. Other
 * capabilities that ask for competences use it as it is.
 */
export function CompetencePicker(props: {
  label?: string
  error?: string | undefined
  value: Picked | null
  onChange: (picked: Picked | null) => void
}) {
  const { t } = useTranslation('competences')
  const { label, error, value, onChange } = props
  const [text, setText] = useState(value?.label ?? '')
  const sought = text.trim()
  const { data } = useQuery({
    queryKey: ['competences-known', sought],
    queryFn: () => ask(api.GET('/api/competences/known', { params: { query: { q: sought } } })),
    enabled: value === null && sought.length >= 2,
    placeholderData: keepPreviousData,
  })
  const known = sought.length >= 2 ? (data?.competences ?? []) : []
  const choices = [
    ...known.map(one => ({
      id: one.code,
      words: one.label,
      ...(one.english && { note: t('picker.english') }),
    })),
    ...(sought.length >= 2 ? [{ id: ownWords, words: t('picker.own', { words: sought }) }] : []),
  ]
  const pick = (id: string) => {
    const picked = pickedFrom(
      known.find(({ code }) => code === id),
      sought,
    )
    setText(picked.label)
    onChange(picked)
  }
  return (
    <ComboBox
      label={label ?? t('picker.label')}
      hint={t('picker.hint')}
      error={error}
      maxLength={80}
      text={text}
      onText={next => {
        setText(next)
        if (value !== null) onChange(null)
      }}
      choices={value === null ? choices : []}
      onChoose={pick}
    />
  )
}

const pickedFrom = (known: KnownCompetence | undefined, words: string): Picked =>
  known ? { ref: { code: known.code }, label: known.label } : { ref: { words }, label: words }
