import { useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AskThenDo } from '../../../../platform/web/ask-then-do.tsx'
import { useSignedIn } from '../../../../platform/web/me.ts'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import {
  Aside,
  Button,
  Disclosure,
  Link,
  Row,
  Section,
  Stack,
  Switch,
  TextField,
} from '../../../../ui/index.ts'
import type { Support } from '../../coach-model.ts'
import { Pieces } from './pieces.tsx'
import { supportQuery, useAskCoach, useChoosePlain, useEndCoach } from './queries.ts'

/** One question at a time, or with somebody beside one: whoever it is of keeps every press. */
export function SupportPart({ beside }: { beside: (text: string) => ReactNode }) {
  const { t } = useTranslation('careers')
  const { plain, coach } = useSuspenseQuery(supportQuery).data
  const choose = useChoosePlain()
  return (
    <Section title={t('support.title')} sentence={t('support.sentence')}>
      <Stack>
        <Switch
          side="employee"
          label={t('support.plain')}
          hint={t('support.plainHint')}
          checked={plain}
          onChange={on => choose.mutate(on)}
        />
        <Trouble error={choose.error} />
        {coach ? <Together coach={coach} beside={beside} /> : <Ask />}
        <p>
          <Link href="/sitting-beside">{t('support.toBeside')}</Link>
        </p>
      </Stack>
    </Section>
  )
}

function Ask() {
  const { t } = useTranslation('careers')
  const { open } = useSignedIn()
  const [email, setEmail] = useState('')
  const send = useAskCoach()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (email.trim() !== '') send.mutate(email.trim())
  }
  if (!open.includes('dialogue')) return <Aside>{t('support.closed')}</Aside>
  return (
    <Disclosure label={t('support.ask')}>
      <form onSubmit={submit}>
        <Stack gap="tight">
          <p>{t('support.askText')}</p>
          <TextField
            label={t('support.email')}
            type="email"
            maxLength={200}
            value={email}
            onChange={setEmail}
          />
          <Aside>{t('support.note')}</Aside>
          <Row>
            <Button side="employee" type="submit" busy={send.isPending}>
              {t('support.send')}
            </Button>
          </Row>
          <Trouble error={send.error} />
        </Stack>
      </form>
    </Disclosure>
  )
}

function Together(props: { coach: NonNullable<Support['coach']>; beside: (text: string) => ReactNode }) {
  const { t } = useTranslation('careers')
  const { coach, beside } = props
  const { name } = coach.coach
  const end = useEndCoach()
  return (
    <Stack>
      <p>{t(coach.agreed ? 'support.agreed' : 'support.waiting', { name })}</p>
      {coach.agreed && <Pieces coach={coach} beside={beside} />}
      <Aside>{t('support.note')}</Aside>
      <Row>
        <AskThenDo
          word={t(coach.agreed ? 'support.stop' : 'support.takeBack')}
          small
          title={t('support.stopTitle')}
          keep={t('support.keep')}
          step={end}
          input={coach.coachingId}
        >
          <p>{t('support.stopText', { name })}</p>
        </AskThenDo>
      </Row>
    </Stack>
  )
}
