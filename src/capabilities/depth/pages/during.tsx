import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../../platform/web/draft.ts'
import { useSignedIn } from '../../../platform/web/me.ts'
import type { AtTalk } from '../../../platform/web/screens.ts'
import { Aside, Button, Columns, Notice, Row, Section, Stack } from '../../../ui/index.ts'
import { Pond } from '../../../ui/pictures/talk/pond.tsx'
import type { LevelNotes } from '../model.ts'
import { type Level, levels } from '../vocabulary.ts'
import { AskCard, useAsked } from './ask-card.tsx'
import { NoteCard } from './note-card.tsx'
import { notesQuery } from './queries.ts'
import { WriteNote } from './write-note.tsx'

/** At the table: a question to ask, and what one wants to remember, each at its depth. */
export function During(at: AtTalk) {
  const { data } = useQuery(notesQuery(at))
  return data ? <Water at={at} data={data} /> : null
}

function Water({ at, data }: { at: AtTalk; data: LevelNotes }) {
  const { t } = useTranslation('depth')
  const { notes, onlyLevel } = data
  const asked = useAsked(at.conversationId)
  return (
    <Section title={t('water.title')} level={3} sentence={t('water.sentence')}>
      <Columns gap="wide" least={300}>
        <Stack>
          <Pond
            label={t('water.picture')}
            layers={levels.map(level => {
              const count = notes.filter(note => note.level === level).length
              const name = t(`levels.${level}.label`)
              return {
                id: level,
                label: name,
                note: t(`levels.${level}.note`),
                notes: count,
                said: t('water.at', { level: name, count }),
              }
            })}
          />
          {onlyLevel && <Hint level={onlyLevel} conversationId={at.conversationId} onAsk={asked.ask} />}
        </Stack>
        <Stack>
          <AskCard asked={asked} />
          <h4>{t('notes.title')}</h4>
          {notes.length === 0 && <Aside>{t('notes.none')}</Aside>}
          {notes.map(note => (
            <NoteCard key={note.noteId} at={at} note={note} />
          ))}
          <WriteNote at={at} />
        </Stack>
      </Columns>
    </Section>
  )
}

/** Gentle, put away for the day, and about how one talks, never about who. */
function Hint({
  level,
  conversationId,
  onAsk,
}: {
  level: Level
  conversationId: string
  onAsk: (level: Level) => void
}) {
  const { t } = useTranslation('depth')
  const { today } = useSignedIn()
  const [away, putAway] = useDraft<string>(`depth.hint.${conversationId}`)
  if (away === today) return null
  return (
    <Notice
      title={t('hint.title', { level: t(`levels.${level}.label`) })}
      next={
        <Row>
          <Button tone="quiet" size="small" onClick={() => onAsk(levels.find(one => one !== level)!)}>
            {t('hint.ask')}
          </Button>
          <Button tone="plain" size="small" onClick={() => putAway(today)}>
            {t('hint.notNow')}
          </Button>
        </Row>
      }
    >
      {t('hint.text')}
    </Notice>
  )
}
