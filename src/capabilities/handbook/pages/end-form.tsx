import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, DateField, Dialog, Stack } from '../../../ui/index.ts'
import type { RuleVersion } from '../model.ts'
import { useRuleStep } from './queries.ts'

interface EndProps {
  ruleId: string
  version: RuleVersion
  today: string
  onClose: () => void
}

/** The last day of a rule; it stays readable with its dates. */
export function EndForm({ ruleId, version, today, onClose }: EndProps) {
  const { t } = useTranslation(['handbook', 'shell'])
  const least = version.validFrom > today ? version.validFrom : today
  const [endsOn, setEndsOn] = useState(least)
  const end = useRuleStep(() =>
    ask(
      api.POST('/api/house-rules/{ruleId}/end', {
        params: { path: { ruleId } },
        body: { number: version.number, endsOn },
      }),
    ),
  )
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('form.endTitle')}
      closeLabel={t('shell:close')}
      actions={
        <Button
          side="organisation"
          busy={end.isPending}
          disabled={endsOn === ''}
          onClick={() => end.mutate(undefined, { onSuccess: onClose })}
        >
          {t('form.endSave')}
        </Button>
      }
    >
      <Stack>
        <p>{t('form.endText')}</p>
        <DateField label={t('form.lastDay')} min={least} value={endsOn} onChange={setEndsOn} />
        <Trouble error={end.error} />
      </Stack>
    </Dialog>
  )
}
