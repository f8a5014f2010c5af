import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Dialog, Select, Stack } from '../../../ui/index.ts'
import type { Consultation } from '../model.ts'
import { choicesQuery, useConsultationStep } from './queries.ts'

/** Which house rule it is about or led to. */
export function RuleForm(props: { consultation: Consultation; onClose: () => void }) {
  const { t } = useTranslation(['consultations', 'shell'])
  const { consultation, onClose } = props
  const { consultationId, rule } = consultation
  const [ruleId, setRuleId] = useState(rule?.ruleId ?? '')
  const { data, error } = useQuery(choicesQuery)
  const save = useConsultationStep(() =>
    ask(
      api.PUT('/api/consultations/{consultationId}/house-rule', {
        params: { path: { consultationId } },
        body: { ruleId: ruleId || null },
      }),
    ),
  )
  const { rules = [] } = data ?? {}
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('ruleForm.title')}
      closeLabel={t('shell:close')}
      actions={
        <Button
          side="organisation"
          busy={save.isPending}
          onClick={() => save.mutate(undefined, { onSuccess: onClose })}
        >
          {t('ruleForm.save')}
        </Button>
      }
    >
      <Stack>
        <p>{t('ruleForm.text')}</p>
        <Select
          label={t('ruleForm.label')}
          value={ruleId}
          onChange={setRuleId}
          options={[
            { value: '', label: t('one.noRule') },
            ...rules.map(({ ruleId, title }) => ({ value: ruleId, label: title })),
          ]}
        />
        <Trouble error={save.error ?? error} />
      </Stack>
    </Dialog>
  )
}
