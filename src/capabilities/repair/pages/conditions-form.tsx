import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { PillRadios } from '../../../ui/controls/pill-radios.tsx'
import { Button, Dialog, Stack } from '../../../ui/index.ts'
import type { ConditionsInput, TeamConditions } from '../model.ts'
import { type Condition, conditions } from '../vocabulary.ts'
import { conditionsQuery } from './queries.ts'

type Answers = Record<Condition, boolean | null>
const open: Answers = { weakPractice: null, littleSupport: null, poorResults: null, strongDependency: null }

/** Four questions, each with a yes or a no; none is filled in before anybody said something. */
export function ConditionsForm(props: {
  team: TeamConditions['teams'][number]
  as: TeamConditions['as']
  onClose: () => void
}) {
  const { t } = useTranslation(['repair', 'shell'])
  const queries = useQueryClient()
  const { team, as, onClose } = props
  const { unitId, said } = team
  const [answers, setAnswers] = useState<Answers>(() =>
    said ? (Object.fromEntries(conditions.map(name => [name, said[name]])) as Answers) : open,
  )
  const [tried, setTried] = useState(false)
  const save = useMutation({
    mutationFn: (body: ConditionsInput) =>
      ask(api.PUT('/api/conditions/{unitId}', { params: { path: { unitId } }, body })),
    onSuccess: all => {
      queries.setQueryData(conditionsQuery.queryKey, all)
      onClose()
    },
    onError: () => queries.invalidateQueries({ queryKey: conditionsQuery.queryKey }),
  })
  const keep = () => {
    setTried(true)
    if (conditions.some(name => answers[name] === null)) return
    save.mutate({ ...(answers as Record<Condition, boolean>), version: said?.version ?? 0 })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('conditions.formTitle', { team: team.name })}
      closeLabel={t('shell:close')}
      actions={
        <Button busy={save.isPending} onClick={keep}>
          {t('conditions.keep')}
        </Button>
      }
    >
      <Stack>
        <p>
          {t('conditions.formText', { office: t(`conditions.office.${as === 'hr' ? 'council' : 'hr'}`) })}
        </p>
        <div>
          {conditions.map(name => (
            <PillRadios
              key={name}
              row
              label={t(`conditions.names.${name}`)}
              value={answers[name] === null ? null : answers[name] ? 'yes' : 'no'}
              error={tried && answers[name] === null ? t('conditions.unanswered') : undefined}
              onChange={answer => setAnswers({ ...answers, [name]: answer === 'yes' })}
              options={(['yes', 'no'] as const).map(value => ({ value, label: t(`conditions.${value}`) }))}
            />
          ))}
        </div>
        <Trouble error={save.error} />
      </Stack>
    </Dialog>
  )
}
