import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../../platform/web/draft.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Written } from '../../../platform/web/written.tsx'
import { PillRadios } from '../../../ui/controls/pill-radios.tsx'
import {
  Aside,
  Button,
  Card,
  Dialog,
  Empty,
  Link,
  Page,
  Row,
  Stack,
  Tag,
  TextArea,
} from '../../../ui/index.ts'
import type { AskedViews as Asked } from '../model.ts'
import { type Stand, stands } from '../vocabulary.ts'
import { SharedAges } from './ages/shared-ages.tsx'
import { askedViewsQuery, useAnswerView } from './queries.ts'

type Question = Asked['asked'][number]
type Beside = (text: string) => ReactNode

/** For whoever leads others: one string of one person at a time, because that person asks. */
export function AskedViews({ beside }: { beside: Beside }) {
  const { t } = useTranslation('employability')
  const { asked } = useSuspenseQuery(askedViewsQuery).data
  return (
    <Page
      title={t('asked.title')}
      sentence={t('asked.sentence', { count: asked.length })}
      note={t('asked.note')}
    >
      <Stack gap="wide">
        {asked.length === 0 ? (
          <Empty title={t('asked.none')} />
        ) : (
          <Stack>
            {asked.map(question => (
              <OneQuestion key={question.viewId} {...{ question, beside }} />
            ))}
          </Stack>
        )}
        <SharedAges />
      </Stack>
    </Page>
  )
}

function OneQuestion({ question, beside }: { question: Question; beside: Beside }) {
  const { t } = useTranslation('employability')
  const format = useFormat()
  const [writing, setWriting] = useState(false)
  const { person, dimension, askedOn, isAnswered, answer, relationId } = question
  const { name } = person
  return (
    <Card as="article" side="employee">
      <Stack gap="tight">
        <h2>
          {name}: {t(`beads.names.${dimension}`)}
        </h2>
        <Aside>{t(`beads.about.${dimension}`)}</Aside>
        <p>{t('asked.question', { name })}</p>
        <Aside>{t('asked.on', { day: format.day(askedOn) })}</Aside>
        {answer && (
          <>
            <p className="sentence">
              ‘<Written>{answer.words}</Written>’
            </p>
            <Row gap="tight">
              <Tag side="organisation">{t(`asked.stands.${answer.stand}`)}</Tag>
            </Row>
          </>
        )}
        {isAnswered && !answer && <p>{t('asked.locked')}</p>}
        <Row>
          <Button tone="quiet" size="small" onClick={() => setWriting(true)}>
            {t(isAnswered ? 'asked.change' : 'asked.answer')}
            <span className="only-heard">
              : {name}, {t(`beads.names.${dimension}`)}
            </span>
          </Button>
          <Link href={`/relations/${relationId}/talk`}>{t('asked.talk', { name })}</Link>
        </Row>
      </Stack>
      {writing && <AnswerForm {...{ question, beside }} onClose={() => setWriting(false)} />}
    </Card>
  )
}

interface Draft {
  stand: Stand | null
  words: string
}

function AnswerForm(props: { question: Question; beside: Beside; onClose: () => void }) {
  const { t } = useTranslation(['employability', 'shell'])
  const { question, beside, onClose } = props
  const { viewId, version, person, dimension, answer: was } = question
  const { name } = person
  const [kept, keep] = useDraft<Draft>(`bead-view.${viewId}.${version}`)
  const [tried, setTried] = useState(false)
  const draft = kept ?? { stand: was?.stand ?? null, words: was?.words ?? '' }
  const { stand, words } = draft
  const set = (change: Partial<Draft>) => keep({ ...draft, ...change })
  const answer = useAnswerView()
  const send = () => {
    setTried(true)
    if (stand === null || words.trim() === '') return
    answer.mutate(
      { viewId, version, stand, words },
      {
        onSuccess: () => {
          keep(undefined)
          onClose()
        },
      },
    )
  }
  return (
    <Dialog
      open
      side="organisation"
      onClose={onClose}
      title={`${name}: ${t(`beads.names.${dimension}`)}`}
      closeLabel={t('shell:close')}
      actions={
        <Button side="organisation" busy={answer.isPending} onClick={send}>
          {t('asked.save', { name })}
        </Button>
      }
    >
      <Stack>
        <p>{t(`beads.about.${dimension}`)}</p>
        <PillRadios
          label={t('asked.stand')}
          side="organisation"
          value={stand}
          error={tried && stand === null ? t('form.missing') : undefined}
          onChange={value => set({ stand: value as Stand })}
          options={stands.map(value => ({ value, label: t(`asked.stands.${value}`) }))}
        />
        <TextArea
          label={t('asked.words')}
          hint={t('asked.wordsHint', { name })}
          rows={3}
          maxLength={500}
          value={words}
          error={tried && words.trim() === '' ? t('form.missing') : undefined}
          onChange={value => set({ words: value })}
        />
        {beside(words)}
        <Trouble error={answer.error} />
      </Stack>
    </Dialog>
  )
}
