import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../../platform/web/api.ts'
import { AskThenDo } from '../../../../platform/web/ask-then-do.tsx'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import {
  Aside,
  Button,
  DateField,
  Dialog,
  Row,
  Section,
  Select,
  Stack,
  TextArea,
} from '../../../../ui/index.ts'
import type { Meeting, MeetingAgreement } from '../../meeting-schemas.ts'
import { AgreementCard } from './agreement.tsx'
import { useMeetingStep } from './queries.ts'

type Planned = NonNullable<Meeting['planned']>
interface Props {
  meeting: Meeting
  planned: Planned
}

/** What this meeting agreed: it belongs to the minutes until both settled them. */
export function Agreements({ meeting, planned }: Props) {
  const { t } = useTranslation('overview')
  const { agreements } = meeting
  const [adding, setAdding] = useState(false)
  const open = !(planned.hr && planned.council)
  return (
    <Section title={t('meeting.agreements.title')}>
      <Stack>
        {agreements.length === 0 && <Aside>{t('meeting.agreements.none')}</Aside>}
        {agreements.map(one => (
          <AgreementCard key={one.agreementId} agreement={one} {...meeting}>
            {open && <Drop agreement={one} {...{ meeting, planned }} />}
          </AgreementCard>
        ))}
        {open && (
          <Row>
            <Button tone="quiet" onClick={() => setAdding(true)}>
              {t('meeting.agreements.add')}
            </Button>
          </Row>
        )}
      </Stack>
      {adding && <Agree {...{ meeting, planned }} onClose={() => setAdding(false)} />}
    </Section>
  )
}

function Drop({ agreement, meeting, planned }: Props & { agreement: MeetingAgreement }) {
  const { t } = useTranslation('overview')
  const { year } = meeting
  const { agreementId, what } = agreement
  const { version } = planned
  const drop = useMeetingStep(year, () =>
    ask(
      api.DELETE('/api/overviews/{year}/meeting/agreements/{agreementId}', {
        params: { path: { year, agreementId }, query: { version } },
      }),
    ),
  )
  return (
    <AskThenDo
      word={t('meeting.agreements.drop')}
      of={what}
      small
      title={t('meeting.agreements.dropTitle')}
      keep={t('meeting.agreements.keep')}
      step={drop}
      input={undefined}
    >
      <p>{t('meeting.agreements.dropText')}</p>
    </AskThenDo>
  )
}

function Agree({ meeting, planned, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation(['overview', 'shell'])
  const { year } = meeting
  const { version, heldOn, participants } = planned
  const [what, setWhat] = useState('')
  const [who, setWho] = useState('')
  const [dueOn, setDueOn] = useState('')
  const [tried, setTried] = useState(false)
  const agree = useMeetingStep(year, () =>
    ask(
      api.POST('/api/overviews/{year}/meeting/agreements', {
        params: { path: { year } },
        body: { version, what, who, dueOn },
      }),
    ),
  )
  const missing = (filled: string) =>
    tried && filled.trim() === '' ? t('meeting.agreements.missing') : undefined
  const send = () => {
    setTried(true)
    if (what.trim() && who && dueOn) agree.mutate(undefined, { onSuccess: onClose })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('meeting.agreements.add')}
      closeLabel={t('shell:close')}
      actions={
        <Button busy={agree.isPending} onClick={send}>
          {t('meeting.agreements.send')}
        </Button>
      }
    >
      <Stack>
        <TextArea
          label={t('meeting.agreements.what')}
          rows={2}
          maxLength={500}
          value={what}
          onChange={setWhat}
          error={missing(what)}
        />
        <Select
          label={t('meeting.agreements.who')}
          placeholder={t('meeting.agreements.chooseWho')}
          value={who}
          onChange={setWho}
          error={missing(who)}
          options={participants.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
        <DateField
          label={t('meeting.agreements.due')}
          min={heldOn}
          value={dueOn}
          onChange={setDueOn}
          error={missing(dueOn)}
        />
        <Trouble error={agree.error} />
      </Stack>
    </Dialog>
  )
}
