import { useTranslation } from 'react-i18next'
import { useTablePath } from '../../../platform/web/params.ts'
import { ButtonLink } from '../../../ui/index.ts'
import type { ViewState } from '../model.ts'

/** The way to earlier rounds; there is none in the first. */
export function ToRounds({ view }: { view: Pick<ViewState, 'round'> }) {
  const { t } = useTranslation('expectations')
  const base = useTablePath()
  if (view.round < 2) return null
  return (
    <ButtonLink href={`${base}/rounds`} tone="quiet">
      {t('rounds.title')}
    </ButtonLink>
  )
}

/** The way to the talk of two who begin; there is none at a table of people who have long begun. */
export function ToEntry({ view }: { view: Pick<ViewState, 'entry'> }) {
  const { t } = useTranslation('expectations')
  const base = useTablePath()
  if (!view.entry) return null
  return (
    <ButtonLink href={`${base}/entry`} tone="quiet">
      {t('entry.title')}
    </ButtonLink>
  )
}
