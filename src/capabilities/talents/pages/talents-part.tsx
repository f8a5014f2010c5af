import { useSuspenseQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSignedIn } from '../../../platform/web/me.ts'
import { Columns, Section } from '../../../ui/index.ts'
import { NoteCard } from './note-card.tsx'
import { myTalentsQuery } from './queries.ts'

/** Every line about what I am good at, wherever it was written. */
export function TalentsPart() {
  const { t } = useTranslation('talents')
  const { open } = useSignedIn()
  const [mine] = useSuspenseQueries({ queries: [myTalentsQuery].filter(() => open.includes('dialogue')) })
  if (!mine) return null
  const { notes } = mine.data
  return (
    <Section title={t('section')} sentence={notes.length === 0 ? t('sectionNone') : t('mine.note')}>
      {notes.length > 0 && (
        <Columns least={260}>
          {notes.map(note => (
            <NoteCard key={note.noteId} note={note} />
          ))}
        </Columns>
      )}
    </Section>
  )
}
