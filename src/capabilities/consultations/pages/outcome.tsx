import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useDraft } from '../../../platform/web/draft.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import {
  Aside,
  Button,
  Empty,
  Link,
  Page,
  Row,
  Section,
  Stack,
  TextArea,
  useNavigateTo,
} from '../../../ui/index.ts'
import type { Consultation, ReactionsRead } from '../model.ts'
import { type PointDraft, Points } from './points.tsx'
import { consultationQuery, reactionsQuery, useConsultationStep } from './queries.ts'
import { Said } from './said.tsx'

interface Draft {
  decision: string
  reasons: string
  points: PointDraft[]
  /** Under which point each reaction stands, by the key of the point. */
  under: Readonly<Record<string, string>>
}

const blankPoint = (key: string): PointDraft => ({ key, heard: '', verdict: '', because: '' })
const blank: Draft = { decision: '', reasons: '', points: [blankPoint('1')], under: {} }

/** Whoever decides puts together what people said, says with each point what is done with it, and closes it. */
export function OutcomePage() {
  const { t } = useTranslation('consultations')
  const { consultationId } = useParams({ strict: false }) as { consultationId: string }
  const { data } = useSuspenseQuery(consultationQuery(consultationId))
  const { mayDecide, title } = data
  // What is being written stays on the screen when somebody else closes it meanwhile.
  const [began] = useState(mayDecide)
  const { data: read, error } = useQuery({ ...reactionsQuery(consultationId), enabled: mayDecide })
  const [known, setKnown] = useState(read)
  if (read && read !== known) setKnown(read)
  const back = { href: `/consultations/${consultationId}`, label: title }
  if (!began)
    return (
      <Page title={t('decide.title')} back={back} width="narrow">
        <Empty title={t('decide.notNow')} />
      </Page>
    )
  return (
    <Page title={t('decide.title')} sentence={t('decide.sentence')} back={back}>
      <Stack gap="wide">
        {known ? <Write consultation={data} reactions={known.reactions} /> : <Trouble error={error} />}
      </Stack>
    </Page>
  )
}

function Write(props: { consultation: Consultation; reactions: ReactionsRead['reactions'] }) {
  const { t } = useTranslation('consultations')
  const { consultation, reactions } = props
  const { consultationId, state } = consultation
  const navigate = useNavigateTo()
  const [kept, keep] = useDraft<Draft>(`consultation.outcome.${consultationId}`)
  const draft = kept ?? blank
  const [tried, setTried] = useState(false)
  const points = reactions.length === 0 ? [] : draft.points
  const placeOf = (reactionId: string) => points.findIndex(({ key }) => key === draft.under[reactionId])
  const save = useConsultationStep(() =>
    ask(
      api.POST('/api/consultations/{consultationId}/outcome', {
        params: { path: { consultationId } },
        body: {
          decision: draft.decision,
          reasons: draft.reasons,
          points: points.map(({ heard, verdict, because }) => ({
            heard,
            verdict: verdict === '' ? 'not' : verdict,
            because,
          })),
          answered: reactions.map(({ reactionId }) => ({ reactionId, point: placeOf(reactionId) })),
        },
      }),
    ),
  )
  const isMissing = (text: string) => text.trim() === ''
  const isUnfinished =
    isMissing(draft.decision) ||
    isMissing(draft.reasons) ||
    points.some(({ heard, verdict, because }) => isMissing(heard) || verdict === '' || isMissing(because)) ||
    reactions.some(({ reactionId }) => placeOf(reactionId) < 0)
  const send = () => {
    setTried(true)
    if (isUnfinished) return
    save.mutate(undefined, {
      onSuccess: () => {
        keep(undefined)
        navigate(`/consultations/${consultationId}`)
      },
    })
  }
  const text = (name: 'decision' | 'reasons') => ({
    value: draft[name],
    onChange: (value: string) => keep({ ...draft, [name]: value }),
    maxLength: 4000,
    error: tried && isMissing(draft[name]) ? t('decide.missing') : undefined,
  })
  return (
    <>
      <Said
        reactions={reactions}
        points={points}
        under={draft.under}
        onPut={(reactionId, key) => keep({ ...draft, under: { ...draft.under, [reactionId]: key } })}
        tried={tried}
      />
      {reactions.length > 0 && (
        <Points points={points} onChange={points => keep({ ...draft, points })} tried={tried} />
      )}
      <Section title={t('decide.whole')}>
        <Stack>
          <TextArea label={t('decide.decision')} rows={4} {...text('decision')} />
          <TextArea label={t('decide.reasons')} rows={4} {...text('reasons')} />
          <Trouble error={save.error} />
          {state === 'closed' && save.error && (
            <p>
              {t('decide.lost')}{' '}
              <Link href={`/consultations/${consultationId}`}>{t('decide.toOutcome')}</Link>
            </p>
          )}
          <Row>
            <Button side="organisation" busy={save.isPending} onClick={send}>
              {t('decide.save')}
            </Button>
          </Row>
          <Aside>{t('decide.final')}</Aside>
        </Stack>
      </Section>
    </>
  )
}
