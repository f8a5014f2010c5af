import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Row } from '../../../ui/index.ts'
import { drawerQuery } from './queries.ts'
import { Sure } from './sure.tsx'

/** With everything in it; asked twice. */
export function GiveUp({ onDone }: { onDone?: () => void }) {
  const { t } = useTranslation('desk')
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const give = useMutation({
    mutationFn: () => ask(api.DELETE('/api/drawer')),
    onSuccess: async () => {
      setAsking(false)
      onDone?.()
      await queries.invalidateQueries({ queryKey: drawerQuery.queryKey })
    },
  })
  return (
    <>
      <Row>
        <Button tone="quiet" onClick={() => setAsking(true)}>
          {t('give.button')}
        </Button>
      </Row>
      {asking && (
        <Sure
          title={t('give.ask')}
          text={t('give.text')}
          yes={t('give.yes')}
          busy={give.isPending}
          onYes={() => give.mutate()}
          onClose={() => setAsking(false)}
        >
          <Trouble error={give.error} />
        </Sure>
      )}
    </>
  )
}
