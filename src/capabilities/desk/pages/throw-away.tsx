import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button } from '../../../ui/index.ts'
import { Sure } from './sure.tsx'
import { useDrawerStep } from './use-drawer-step.ts'

/** One sheet or several, for good; asked first. */
export function ThrowAway({
  sheetIds,
  label,
  about,
}: {
  sheetIds: readonly string[]
  label: string
  about?: string
}) {
  const { t } = useTranslation('desk')
  const [asking, setAsking] = useState(false)
  const away = useDrawerStep(
    async () => {
      for (const sheetId of sheetIds)
        await ask(api.DELETE('/api/drawer/sheets/{sheetId}', { params: { path: { sheetId } } }))
    },
    () => setAsking(false),
  )
  return (
    <>
      <Button tone="plain" size="small" onClick={() => setAsking(true)}>
        {label}
        {about && <span className="only-heard">: {about}</span>}
      </Button>
      {asking && (
        <Sure
          title={t('away.title')}
          text={t('away.text')}
          yes={t('away.yes')}
          busy={away.isPending}
          onYes={() => away.mutate(undefined)}
          onClose={() => setAsking(false)}
        >
          <Trouble error={away.error} />
        </Sure>
      )}
    </>
  )
}
