import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AtTalk } from '../../../platform/web/screens.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Button, Card, Dialog, Row, Stack, Tag, TextArea } from '../../../ui/index.ts'
import type { LevelNoteView } from '../model.ts'
import type { Level } from '../vocabulary.ts'
import { useNotes } from './queries.ts'
import { LevelChoice } from './write-note.tsx'

/** One note: mine alone and to be changed, or shared and there to stay. */
export function NoteCard({ at, note }: { at: AtTalk; note: LevelNoteView }) {
  const { t } = useTranslation(['depth', 'shell'])
  const { rewrite, remove, share } = useNotes(at)
  const [changing, setChanging] = useState<{ words: string; level: Level | null }>()
  const { noteId, version, shared, mine, level } = note
  const isPrivate = mine && !shared
  const who = mine ? t('notes.mineShared') : t('notes.theirs', { name: note.name ?? t('notes.somebody') })
  return (
    <Card as="article" tone="flat" side="together">
      <Stack gap="tight">
        <p>
          <Written>{note.words}</Written>
        </p>
        <Row>
          {level && <Tag side="together">{t(`levels.${level}.label`)}</Tag>}
          <Aside>{isPrivate ? t('notes.onlyMe') : who}</Aside>
        </Row>
        <Trouble error={remove.error ?? share.error} />
        {isPrivate && (
          <Row>
            <Button
              tone="quiet"
              size="small"
              side="together"
              busy={share.isPending}
              onClick={() => share.mutate(noteId)}
            >
              {t('notes.share')}
              <span className="only-heard">: {note.words}</span>
            </Button>
            <Button tone="plain" size="small" onClick={() => setChanging({ words: note.words, level })}>
              {t('notes.change')}
              <span className="only-heard">: {note.words}</span>
            </Button>
            <Button tone="plain" size="small" busy={remove.isPending} onClick={() => remove.mutate(noteId)}>
              {t('notes.remove')}
              <span className="only-heard">: {note.words}</span>
            </Button>
          </Row>
        )}
      </Stack>
      {changing && (
        <Dialog
          open
          onClose={() => setChanging(undefined)}
          title={t('notes.change')}
          closeLabel={t('shell:close')}
          actions={
            <Button
              side="together"
              busy={rewrite.isPending}
              disabled={changing.words.trim() === ''}
              onClick={() =>
                rewrite.mutate({ noteId, version, ...changing }, { onSuccess: () => setChanging(undefined) })
              }
            >
              {t('notes.keep')}
            </Button>
          }
        >
          <Stack>
            <Trouble error={rewrite.error} />
            <TextArea
              label={t('notes.new')}
              value={changing.words}
              onChange={words => setChanging({ ...changing, words })}
              rows={3}
              maxLength={1000}
            />
            {at.beside(changing.words)}
            <LevelChoice value={changing.level} onChange={level => setChanging({ ...changing, level })} />
          </Stack>
        </Dialog>
      )}
    </Card>
  )
}
