import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/web/format.ts'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import { Written } from '../../../../platform/web/written.tsx'
import { Aside, Button, Card, Empty, Page, Row, Stack, TextArea } from '../../../../ui/index.ts'
import type { Coachings } from '../../coach-model.ts'
import { sittingsQuery, useAgree, useDecline, useSuggest } from './queries.ts'
import { hasWords, longestOf, wordsOf } from './worded.ts'

type Sitting = Coachings['sittings'][number]

/** For whoever is asked to sit beside somebody: what lies open for them today, and a place for other words. */
export function SittingBeside() {
  const { t } = useTranslation('careers')
  const { sittings } = useSuspenseQuery(sittingsQuery).data
  return (
    <Page
      title={t('beside.title')}
      sentence={t('beside.sentence', { count: sittings.length })}
      note={t('beside.note')}
    >
      {sittings.length === 0 ? (
        <Empty title={t('beside.none')} />
      ) : (
        <Stack>
          {sittings.map(sitting => (
            <Card key={sitting.coachingId} as="article" side="employee">
              <Stack gap="tight">
                <h2>{sitting.person.name}</h2>
                {sitting.agreed ? <Beside sitting={sitting} /> : <Asked sitting={sitting} />}
              </Stack>
            </Card>
          ))}
        </Stack>
      )}
    </Page>
  )
}

function Asked({ sitting: { coachingId, person } }: { sitting: Sitting }) {
  const { t } = useTranslation('careers')
  const [agree, decline] = [useAgree(), useDecline()]
  return (
    <>
      <p>{t('beside.asked', { name: person.name })}</p>
      <Row>
        <Button side="employee" busy={agree.isPending} onClick={() => agree.mutate(coachingId)}>
          {t('beside.agree')}
        </Button>
        <Button tone="quiet" busy={decline.isPending} onClick={() => decline.mutate(coachingId)}>
          {t('beside.decline')}
        </Button>
      </Row>
      <Trouble error={agree.error ?? decline.error} />
    </>
  )
}

function Beside({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation('careers')
  const { coachingId, piece } = sitting
  const decline = useDecline()
  return (
    <>
      {piece ? (
        <Suggest key={piece.itemId} sitting={sitting} piece={piece} />
      ) : (
        <Aside>{t('beside.waiting')}</Aside>
      )}
      <Row>
        <Button tone="plain" size="small" busy={decline.isPending} onClick={() => decline.mutate(coachingId)}>
          {t('beside.stop')}
        </Button>
      </Row>
      <Trouble error={decline.error} />
    </>
  )
}

function Suggest({ sitting, piece }: { sitting: Sitting; piece: NonNullable<Sitting['piece']> }) {
  const { t } = useTranslation('careers')
  const format = useFormat()
  const [words, setWords] = useState('')
  const suggest = useSuggest()
  const { coachingId, person, suggestion } = sitting
  const { itemId, content } = piece
  if (!hasWords(content)) return <Aside>{t('unreadable')}</Aside>
  const send = () => suggest.mutate({ coachingId, itemId, words }, { onSuccess: () => setWords('') })
  return (
    <>
      <p>
        {t('beside.reads')} ‘<Written>{wordsOf(content)}</Written>’
        {content.kind === 'step' && content.on && <> · {format.day(content.on)}</>}
      </p>
      {suggestion !== null && <p>{t('beside.sent', { words: suggestion })}</p>}
      <TextArea
        label={t('beside.suggest')}
        hint={t('beside.suggestHint', { name: person.name })}
        rows={2}
        maxLength={longestOf(content)}
        value={words}
        onChange={setWords}
      />
      <Row>
        <Button side="employee" disabled={words.trim() === ''} busy={suggest.isPending} onClick={send}>
          {t('beside.send')}
        </Button>
      </Row>
      <Trouble error={suggest.error} />
    </>
  )
}
