import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AskThenDo } from '../../../platform/web/ask-then-do.tsx'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Page, Row, Stack } from '../../../ui/index.ts'
import type { Talents } from '../model.ts'
import { NoteCard } from './note-card.tsx'
import { talentsQuery, useLayTalent, useRemoveTalent } from './queries.ts'
import { TalentForm } from './talent-form.tsx'

interface TalentsProps {
  relationId: string
  /** The one who works here, by first name. */
  employee: string
  back: string
  /** A quiet word beside free text, before it is saved. */
  beside: (text: string) => ReactNode
}

/** What whoever leads somebody sees in them; the two read it alike, and nobody else. */
export function TalentsPage({ relationId, employee, back, beside }: TalentsProps) {
  const { t } = useTranslation('talents')
  const { data } = useSuspenseQuery(talentsQuery(relationId))
  const [writing, setWriting] = useState(false)
  const { side, notes } = data
  const who = side === 'employee' ? 'mine' : 'theirs'
  return (
    <Page
      title={t(`${who}.title`, { name: employee })}
      sentence={t(`${who}.sentence`, { count: notes.length })}
      note={t(`${who}.note`, { name: employee })}
      back={{ href: back, label: t('back') }}
      action={
        side === 'organisation' && (
          <Button side="organisation" onClick={() => setWriting(true)}>
            {t('theirs.write')}
          </Button>
        )
      }
    >
      <Stack>
        {notes.map(note => (
          <NoteCard key={note.noteId} note={note}>
            <Moves {...{ relationId, note, side }} />
          </NoteCard>
        ))}
      </Stack>
      {writing && <TalentForm {...{ relationId, beside }} onClose={() => setWriting(false)} />}
    </Page>
  )
}

function Moves(props: { relationId: string; note: Talents['notes'][number]; side: Talents['side'] }) {
  const { t } = useTranslation('talents')
  const { relationId, note, side } = props
  const { noteId, words, laidOn } = note
  const lay = useLayTalent(relationId)
  const remove = useRemoveTalent(relationId)
  return (
    <>
      {laidOn && <Aside>{t('laid')}</Aside>}
      <Row gap="tight">
        {!laidOn && (
          <Button tone="quiet" size="small" busy={lay.isPending} onClick={() => lay.mutate(noteId)}>
            {t('lay')}
            <span className="only-heard">: {words}</span>
          </Button>
        )}
        {side === 'organisation' && (
          <AskThenDo
            word={t('remove')}
            of={words}
            small
            title={t('removeTitle')}
            keep={t('keep')}
            step={remove}
            input={noteId}
          >
            <p>{t('removeText')}</p>
          </AskThenDo>
        )}
      </Row>
      <Trouble error={lay.error} />
    </>
  )
}
