import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { components } from '../../../platform/web/api.generated.ts'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat, useLanguage } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, type ButtonProps, Row } from '../../../ui/index.ts'
import { firstStepsQuery } from './queries.ts'

/** A real message to oneself: that its link is followed is the proof that mail arrives. */
export function MailTrial({
  server,
  trial,
  tone,
}: components['schemas']['FirstSteps']['mail'] & { tone: ButtonProps['tone'] }) {
  const { t } = useTranslation('shell')
  const format = useFormat()
  const language = useLanguage()
  const queries = useQueryClient()
  const refresh = () => queries.invalidateQueries({ queryKey: firstStepsQuery.queryKey })
  const send = useMutation({
    mutationFn: () => ask(api.POST('/api/mail-trial', { body: { language } })),
    onSettled: refresh,
  })
  const look = useMutation({ mutationFn: refresh })
  const arrived = trial?.state === 'arrived'
  return (
    <>
      <p>{t(server ? 'firstSteps.mail.text' : 'firstSteps.mail.noServer')}</p>
      {!server && <Aside>{t('firstSteps.mail.operator')}</Aside>}
      {server && trial && (
        <Aside role="status">
          {t(`firstSteps.mail.states.${trial.state}`, {
            at: format.moment(trial.sentAt),
            fault: trial.fault ?? '',
          })}
        </Aside>
      )}
      <Trouble error={send.error} />
      {server && (
        <Row>
          <Button tone={tone} busy={send.isPending} onClick={() => send.mutate()}>
            {t(trial ? 'firstSteps.mail.again' : 'firstSteps.mail.send')}
          </Button>
          {trial && !arrived && (
            <Button tone="quiet" busy={look.isPending} onClick={() => look.mutate()}>
              {t('firstSteps.mail.look')}
            </Button>
          )}
        </Row>
      )}
    </>
  )
}
