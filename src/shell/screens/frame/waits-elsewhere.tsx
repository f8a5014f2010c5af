import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSignedIn } from '../../../platform/web/me.ts'
import { Sill } from '../../../ui/index.ts'
import type { Waiting } from './use-waiting.ts'

const kept = 'wisselwerk.sill-away-on'

/** On a phone, away from where something waits: a strip above the places, which stays away until tomorrow when put away. */
export function WaitsElsewhere({ waiting }: { waiting: Waiting }) {
  const { t } = useTranslation('shell')
  const { today } = useSignedIn()
  const [awayOn, setAwayOn] = useState(() => localStorage.getItem(kept))
  if (awayOn === today) return null
  return (
    <Sill
      label={t('places.elsewhere')}
      href={waiting.at}
      closeLabel={t('places.away')}
      onClose={() => {
        localStorage.setItem(kept, today)
        setAwayOn(today)
      }}
    >
      {t('places.sill', { place: t(`places.names.${waiting.place}`), words: waiting.words })}
    </Sill>
  )
}
