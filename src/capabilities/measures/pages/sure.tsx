import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Dialog, Stack, useNavigateTo } from '../../../ui/index.ts'
import type { Measure } from '../model.ts'
import { useMeasureStep } from './queries.ts'

export type SureStep = 'publish' | 'drop' | 'end'

const url = '/api/measures/{measureId}'

/** What cannot be taken back is asked once more. */
export function Sure(props: { step: SureStep; measure: Measure; onClose: () => void }) {
  const { t } = useTranslation(['measures', 'shell'])
  const navigate = useNavigateTo()
  const { step, measure, onClose } = props
  const { measureId, version } = measure
  const params = { path: { measureId } }
  const go = useMeasureStep(() => {
    if (step === 'drop') return ask(api.DELETE(url, { params }))
    if (step === 'end') return ask(api.POST('/api/measures/{measureId}/end', { params }))
    return ask(api.POST('/api/measures/{measureId}/publication', { params, body: { version } }))
  })
  const done = () => {
    onClose()
    if (step === 'drop') navigate('/measures')
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`${step}Title`)}
      closeLabel={t('shell:close')}
      actions={
        <Button
          side="organisation"
          busy={go.isPending}
          onClick={() => go.mutate(undefined, { onSuccess: done })}
        >
          {t(step)}
        </Button>
      }
    >
      <Stack>
        <p>{t(`${step}Text`)}</p>
        <Trouble error={go.error} />
      </Stack>
    </Dialog>
  )
}
