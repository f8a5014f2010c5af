import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Button, Card, leadTo, Notice, Row, Stack, TextArea } from '../../../ui/index.ts'
import type { AtTable } from './at-table.ts'
import { type NotesDraft, useSharedNotes } from './use-shared-notes.ts'

/** The page that everybody at a talk writes on; once the talk has been, it is there to read. */
export function SharedNotes({ at, conversationId }: { at: AtTable; conversationId: string }) {
  const { t } = useTranslation('dialogue')
  const area = useId()
  const draft = useSharedNotes(at.relationId, conversationId)
  if (!draft) return null
  const { notes, body, isApart, isLate, write, saving, trouble } = draft
  // What was pressed goes away with the choice; the words that stay are where one goes on.
  const chosen = () => leadTo(document.getElementById(area)!)
  return (
    <Stack gap="tight">
      <h3>{t('sharedNotes.title')}</h3>
      <p>{t(notes.open ? 'sharedNotes.sentence' : 'sharedNotes.closed')}</p>
      <Trouble error={trouble} />
      {isApart && <Apart at={at} draft={draft} onChosen={chosen} />}
      {notes.open ? (
        <>
          <TextArea
            id={area}
            label={t(isApart ? 'sharedNotes.both.mine' : 'sharedNotes.label')}
            value={body}
            onChange={write}
            rows={5}
            maxLength={10_000}
          />
          {at.beside(body)}
        </>
      ) : (
        <Page words={notes.body} />
      )}
      {isLate && <Late draft={draft} />}
      <LastWriter at={at} draft={draft} />
      {notes.open && (
        <Aside role="status">{body !== '' && !isApart && t(`sharedNotes.saving.${saving}`)}</Aside>
      )}
    </Stack>
  )
}

function LastWriter({ at, draft: { notes } }: { at: AtTable; draft: NotesDraft }) {
  const { t } = useTranslation('dialogue')
  const format = useFormat()
  const { written } = notes
  if (!written) return null
  const when = format.moment(written.at)
  return (
    <Aside>
      {written.mine
        ? t('sharedNotes.mine', { at: when })
        : t('sharedNotes.theirs', { name: written.name ?? at.nameOf(written.seat), at: when })}
    </Aside>
  )
}

function Page({ words }: { words: string }) {
  const { t } = useTranslation('dialogue')
  if (words.trim() === '') return <Aside>{t('sharedNotes.none')}</Aside>
  return (
    <Card tone="flat">
      {words.split('\n').map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text, in their order
        <p key={index}>
          <Written>{line}</Written>
        </p>
      ))}
    </Card>
  )
}

/** Both texts, and who reads them decides; until then neither is anywhere but where it was. */
function Apart({ at, draft, onChosen }: { at: AtTable; draft: NotesDraft; onChosen: () => void }) {
  const { t } = useTranslation('dialogue')
  const { notes, body, keep, putAway } = draft
  const name = notes.written?.name ?? (notes.written ? at.nameOf(notes.written.seat) : '')
  const choices = [
    { label: 'keepBoth', tone: 'primary', choose: () => keep(`${notes.body}\n\n${body}`.trim()) },
    { label: 'keepTheirs', tone: 'quiet', choose: putAway },
    { label: 'keepMine', tone: 'quiet', choose: () => keep(body) },
  ] as const
  return (
    <Notice
      live
      title={t('sharedNotes.both.title', { name })}
      next={
        <Row>
          {choices.map(({ label, tone, choose }) => (
            <Button
              key={label}
              tone={tone}
              onClick={() => {
                choose()
                onChosen()
              }}
            >
              {t(`sharedNotes.both.${label}`)}
            </Button>
          ))}
        </Row>
      }
    >
      <Stack gap="tight">
        <p>{t('sharedNotes.both.text')}</p>
        <h4>{t('sharedNotes.both.theirs')}</h4>
        <Page words={notes.body} />
      </Stack>
    </Notice>
  )
}

/** Typed before the talk closed and not saved in time: to be copied, and put away. */
function Late({ draft: { body, putAway } }: { draft: NotesDraft }) {
  const { t } = useTranslation('dialogue')
  return (
    <Notice
      live
      title={t('sharedNotes.late.title')}
      next={
        <Button tone="quiet" onClick={putAway}>
          {t('sharedNotes.late.putAway')}
        </Button>
      }
    >
      <Stack gap="tight">
        <p>{t('sharedNotes.late.text')}</p>
        <Page words={body} />
      </Stack>
    </Notice>
  )
}
