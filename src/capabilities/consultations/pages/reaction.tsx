import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Button, Card, Checkbox, Row, Section, Stack, TextArea } from '../../../ui/index.ts'
import type { Consultation } from '../model.ts'
import { useConsultationStep } from './queries.ts'

/** What one says to it. Who reads that stands there before anything is written. */
export function Reaction({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation('consultations')
  const { mayReact, mine } = consultation
  // Whoever began to write while it was open keeps what was typed, also when it closes meanwhile.
  const [began] = useState(mayReact)
  if (mayReact || began) return <Write consultation={consultation} />
  if (!mine) return null
  return (
    <Section title={t('reaction.mine')}>
      <Stack gap="tight">
        <p>{mine.words === null ? t('unreadable') : <Written>{mine.words}</Written>}</p>
        <Aside>
          {t(mine.named ? 'reaction.withName' : 'reaction.withoutName')}{' '}
          {mine.point !== null && t('reaction.answeredAt', { number: mine.point })}
        </Aside>
      </Stack>
    </Section>
  )
}

function Write({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation('consultations')
  const format = useFormat()
  const { consultationId, mine, endsOn } = consultation
  const [words, setWords] = useState(mine?.words ?? '')
  const [named, setNamed] = useState(mine?.named ?? false)
  const [tried, setTried] = useState(false)
  const [said, setSaid] = useState<'saved' | 'back' | null>(null)
  const path = { consultationId }
  const url = '/api/consultations/{consultationId}/reaction'
  const save = useConsultationStep(() => ask(api.PUT(url, { params: { path }, body: { words, named } })))
  const takeBack = useConsultationStep(() => ask(api.DELETE(url, { params: { path } })))
  const missing = words.trim() === ''
  const send = () => {
    setTried(true)
    setSaid(null)
    takeBack.reset()
    if (!missing) save.mutate(undefined, { onSuccess: () => setSaid('saved') })
  }
  const undo = () => {
    setSaid(null)
    save.reset()
    takeBack.mutate(undefined, {
      onSuccess: () => {
        setWords('')
        setNamed(false)
        setTried(false)
        setSaid('back')
      },
    })
  }
  return (
    <Section title={t('reaction.title')}>
      <Stack>
        <WhoReads consultation={consultation} />
        <TextArea
          label={t('reaction.label')}
          hint={t('reaction.hint')}
          rows={5}
          maxLength={4000}
          value={words}
          onChange={setWords}
          error={tried && missing ? t('reaction.empty') : undefined}
        />
        <Checkbox
          label={t('reaction.named')}
          hint={t('reaction.namedHint')}
          checked={named}
          onChange={setNamed}
        />
        <Trouble error={save.error ?? takeBack.error} />
        <Row>
          <Button busy={save.isPending} onClick={send}>
            {t(mine ? 'reaction.saveAnew' : 'reaction.save')}
          </Button>
          {mine && (
            <Button tone="plain" busy={takeBack.isPending} onClick={undo}>
              {t('reaction.takeBack')}
            </Button>
          )}
        </Row>
        <Aside role="status">{said && t(`reaction.${said}`, { day: format.day(endsOn) })}</Aside>
      </Stack>
    </Section>
  )
}

function WhoReads({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation('consultations')
  const format = useFormat()
  const { decider, deciderLeadsMe, office, endsOn } = consultation
  const day = format.day(endsOn)
  return (
    <Card tone="flat">
      <Stack gap="tight">
        <h3>{t('reaction.readTitle')}</h3>
        <p>
          {decider
            ? t('reaction.reads', {
                day,
                who: t('reaction.and', { who: decider.name, office: t(`reaction.office.${office}`) }),
              })
            : t('reaction.readsOne', { day, who: t(`reaction.office.${office}`) })}
        </p>
        <p>
          {t('reaction.nameless')} {deciderLeadsMe && decider && t('reaction.leads', { name: decider.name })}
        </p>
        <p>{t('reaction.free')}</p>
      </Stack>
    </Card>
  )
}
