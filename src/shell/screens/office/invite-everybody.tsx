import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { components } from '../../../platform/web/api.generated.ts'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, ButtonLink, type ButtonProps, Progress, Row } from '../../../ui/index.ts'
import { firstStepsQuery } from './queries.ts'

type Invited = components['schemas']['FirstSteps']['invited']

const atOnce = 25

/** Links for whoever never got one, some at a time, so that it can be seen and stopped. */
export function InviteEverybody({
  cameIn,
  notYet,
  neverInvited,
  shut,
  tone,
}: Invited & {
  /** No part is open: whoever comes in finds nothing to do. */
  shut: boolean
  tone: ButtonProps['tone']
}) {
  const { t } = useTranslation('shell')
  const queries = useQueryClient()
  const [sent, setSent] = useState<{ done: number; of: number }>()
  const [error, setError] = useState<unknown>()
  const going = useRef(false)
  const begin = async () => {
    going.current = true
    setError(undefined)
    let done = 0
    setSent({ done, of: neverInvited })
    try {
      while (going.current) {
        const { invited, left } = await ask(
          api.POST('/api/register/invitations/everybody', { body: { atMost: atOnce } }),
        )
        done += invited
        setSent({ done, of: done + left })
        if (left === 0 || invited === 0) break
      }
    } catch (fault) {
      setError(fault)
    } finally {
      going.current = false
      await queries.invalidateQueries({ queryKey: firstStepsQuery.queryKey })
      setSent(undefined)
    }
  }
  return (
    <>
      <p>
        {cameIn + notYet === 0
          ? t('firstSteps.invited.nobody')
          : [
              t('firstSteps.invited.cameIn', { count: cameIn }),
              t('firstSteps.invited.never', { count: neverInvited }),
            ].join(' ')}
      </p>
      {shut && <Aside>{t('firstSteps.invited.shut')}</Aside>}
      <Trouble error={error} />
      {sent && (
        <Progress
          label={t('firstSteps.invited.sending')}
          value={sent.done}
          max={sent.of}
          note={t('firstSteps.invited.sent', { done: sent.done, of: sent.of })}
          cancelLabel={t('firstSteps.invited.stop')}
          onCancel={() => {
            going.current = false
          }}
        />
      )}
      <Row>
        {neverInvited > 0 && !shut && (
          <Button tone={tone} busy={sent !== undefined} onClick={begin}>
            {t('firstSteps.invited.all', { count: neverInvited })}
          </Button>
        )}
        <ButtonLink href="/people" tone="quiet">
          {t('firstSteps.invited.choose')}
        </ButtonLink>
      </Row>
    </>
  )
}
