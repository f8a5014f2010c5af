import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import { Written } from '../../../../platform/web/written.tsx'
import { Aside, Button, Card, Row, Stack, Tag } from '../../../../ui/index.ts'
import type { Support } from '../../coach-model.ts'
import { careerQuery, ofKind } from '../queries.ts'
import { useOpen, usePutAway } from './queries.ts'
import { TakeWords } from './take-words.tsx'
import { type Worded, wordsOf } from './worded.ts'

/** What has words, each opened by itself; what is suggested for what lies open. */
export function Pieces(props: { coach: NonNullable<Support['coach']>; beside: (text: string) => ReactNode }) {
  const { t } = useTranslation('careers')
  const { data } = useSuspenseQuery(careerQuery)
  const pieces: Worded[] = [...ofKind(data, 'plan'), ...ofKind(data, 'step'), ...ofKind(data, 'ability')]
  if (pieces.length === 0) return <Aside>{t('support.empty')}</Aside>
  return (
    <Stack gap="tight">
      {pieces.map(piece => (
        <Piece key={piece.itemId} piece={piece} {...props} />
      ))}
    </Stack>
  )
}

function Piece(props: {
  piece: Worded
  coach: NonNullable<Support['coach']>
  beside: (text: string) => ReactNode
}) {
  const { t } = useTranslation('careers')
  const { piece, coach, beside } = props
  const { name } = coach.coach
  const isOpen = coach.openItem === piece.itemId
  const words = wordsOf(piece.content)
  const open = useOpen(coach.coachingId)
  return (
    <Card tone="flat">
      <Stack gap="tight">
        <p>
          <Written>{words}</Written>
        </p>
        <Row gap="tight">
          {isOpen && <Tag side="together">{t('support.opened', { name })}</Tag>}
          <Button
            tone="quiet"
            size="small"
            busy={open.isPending}
            onClick={() => open.mutate(isOpen ? null : piece.itemId)}
          >
            {isOpen ? t('support.close') : t('support.open', { name })}
            <span className="only-heard">: {words}</span>
          </Button>
        </Row>
        <Trouble error={open.error} />
        {isOpen && coach.suggestion !== null && (
          <Suggested piece={piece} coach={coach} words={coach.suggestion} beside={beside} />
        )}
      </Stack>
    </Card>
  )
}

function Suggested(props: {
  piece: Worded
  coach: NonNullable<Support['coach']>
  words: string
  beside: (text: string) => ReactNode
}) {
  const { t } = useTranslation('careers')
  const { piece, coach, words, beside } = props
  const { coachingId } = coach
  const [taking, setTaking] = useState(false)
  const away = usePutAway()
  return (
    <Stack gap="tight">
      <p>
        {t('support.suggestion', { name: coach.coach.name })} ‘<Written>{words}</Written>’
      </p>
      <Row gap="tight">
        <Button side="employee" size="small" onClick={() => setTaking(true)}>
          {t('support.take')}
        </Button>
        <Button tone="quiet" size="small" busy={away.isPending} onClick={() => away.mutate(coachingId)}>
          {t('support.leave')}
        </Button>
      </Row>
      <Trouble error={away.error} />
      {taking && (
        <TakeWords
          piece={piece}
          words={words}
          beside={beside}
          onClose={() => setTaking(false)}
          onTaken={() => away.mutate(coachingId)}
        />
      )}
    </Stack>
  )
}
