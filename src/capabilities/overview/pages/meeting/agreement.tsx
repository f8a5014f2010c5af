import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../../platform/web/api.ts'
import { useFormat } from '../../../../platform/web/format.ts'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import { Written } from '../../../../platform/web/written.tsx'
import { Aside, Button, Card, Dialog, Row, Stack, Tag, TextArea } from '../../../../ui/index.ts'
import type { Meeting, MeetingAgreement } from '../../meeting-schemas.ts'
import { useMeetingStep } from './queries.ts'

/** Who does what by when; of an earlier meeting also from which. Open, it can be said to be done. */
export function AgreementCard(
  props: { agreement: MeetingAgreement; children?: ReactNode } & Pick<Meeting, 'year' | 'today'>,
) {
  const { t } = useTranslation('overview')
  const format = useFormat()
  const { agreement, year, today, children } = props
  const { what, who, dueOn, madeAt, closed } = agreement
  const [closing, setClosing] = useState(false)
  const from = { year: madeAt.year, day: madeAt.heldOn ? format.day(madeAt.heldOn) : '' }
  return (
    <Card as="article" tone={closed ? 'flat' : 'raised'} {...(closed && { side: 'together' as const })}>
      <Stack gap="tight">
        {madeAt.year !== year && (
          <Aside>{t(madeAt.heldOn ? 'meeting.carried.from' : 'meeting.carried.fromYear', from)}</Aside>
        )}
        <h3>
          <Written>{what}</Written>
        </h3>
        <p>
          {t('meeting.agreements.line', { name: who.name, day: format.day(dueOn) })}
          {!closed && dueOn < today && (
            <>
              {' '}
              <Tag tone="line">{t('meeting.agreements.late')}</Tag>
            </>
          )}
        </p>
        {closed ? (
          <>
            <p>
              <Written>{closed.done}</Written>
            </p>
            <Aside>{t('meeting.agreements.closed', { day: format.day(closed.on), name: closed.by })}</Aside>
          </>
        ) : (
          <Row>
            <Button tone="quiet" size="small" onClick={() => setClosing(true)}>
              {t('meeting.agreements.close')}
              <span className="only-heard">: {what}</span>
            </Button>
            {children}
          </Row>
        )}
      </Stack>
      {closing && <Close agreement={agreement} year={year} onClose={() => setClosing(false)} />}
    </Card>
  )
}

function Close(props: { agreement: MeetingAgreement; year: number; onClose: () => void }) {
  const { t } = useTranslation(['overview', 'shell'])
  const { agreement, year, onClose } = props
  const { agreementId, what, closed } = agreement
  const [done, setDone] = useState('')
  const [tried, setTried] = useState(false)
  const close = useMeetingStep(year, () =>
    ask(
      api.POST('/api/overviews/{year}/meeting/agreements/{agreementId}/closing', {
        params: { path: { year, agreementId } },
        body: { done },
      }),
    ),
  )
  const send = () => {
    setTried(true)
    if (done.trim()) close.mutate(undefined, { onSuccess: onClose })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('meeting.agreements.closeTitle')}
      closeLabel={t('shell:close')}
      actions={
        !closed && (
          <Button busy={close.isPending} onClick={send}>
            {t('meeting.agreements.closeSend')}
          </Button>
        )
      }
    >
      <Stack>
        <p>
          <Written>{what}</Written>
        </p>
        <TextArea
          label={t('meeting.agreements.done')}
          hint={t('meeting.agreements.doneHint')}
          maxLength={1000}
          rows={3}
          value={done}
          onChange={setDone}
          error={tried && !done.trim() ? t('meeting.agreements.missing') : undefined}
        />
        <Trouble error={close.error} />
        {closed && (
          <p>
            <Written>{closed.done}</Written>
          </p>
        )}
      </Stack>
    </Dialog>
  )
}
