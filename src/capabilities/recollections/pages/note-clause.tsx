import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../../platform/web/draft.ts'
import { useTablePath } from '../../../platform/web/params.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Button, Dialog, Link, Stack, TextArea } from '../../../ui/index.ts'
import type { ClauseInput } from '../../agreements/model.ts'
import type { Side } from '../../people/model.ts'
import type { Recollections } from '../model.ts'
import { noteId, recollectionsQuery, useNote } from './queries.ts'

export interface NoteClauseProps {
  relationId: string
  agreementId: string
  clause: ClauseInput
  side: Side
  other: string
  /** A quiet word beside free text, before it is saved. */
  beside: (text: string) => ReactNode
}

/** Under a clause of a signed text: that somebody reads it differently, or the way to say so. */
export function NoteClause(props: NoteClauseProps) {
  const { t } = useTranslation('recollections')
  const { relationId, clause, side } = props
  const base = useTablePath()
  const [writing, setWriting] = useState(false)
  const all = useQuery(recollectionsQuery(relationId)).data
  const open = openOn(all, clause.id)
  const own = open.some(note => note.side === side)
  return (
    <div data-print="no">
      {open[0] && (
        <p>
          <Link href={`${base}/agreements#${noteId(open[0].recollectionId)}`}>
            {t('note.see')}
            <span className="only-heard"> {clause.what}</span>
          </Link>
        </p>
      )}
      {all && !own && (
        <Button tone="plain" size="small" onClick={() => setWriting(true)}>
          {t('note.open')}
          <span className="only-heard"> {clause.what}</span>
        </Button>
      )}
      {writing && <Write {...props} onClose={() => setWriting(false)} />}
    </div>
  )
}

const openOn = (all: Recollections | undefined, clauseId: string) =>
  (all?.recollections ?? []).filter(note => note.clauseId === clauseId && note.running && !note.closedOn)

function Write(props: NoteClauseProps & { onClose: () => void }) {
  const { t } = useTranslation(['recollections', 'shell'])
  const { relationId, agreementId, clause, side, other, beside, onClose } = props
  const [draft, keepDraft] = useDraft<string>(`recollection.${agreementId}.${clause.id}.${side}`)
  const note = useNote(relationId, agreementId)
  const words = draft ?? ''
  const send = () =>
    note.mutate(
      { clauseId: clause.id, words },
      {
        onSuccess: () => {
          keepDraft(undefined)
          onClose()
        },
      },
    )
  return (
    <Dialog
      open
      side={side}
      onClose={onClose}
      title={t('note.title')}
      closeLabel={t('shell:close')}
      actions={
        <Button side={side} busy={note.isPending} disabled={!words.trim()} onClick={send}>
          {t('note.send')}
        </Button>
      }
    >
      <Stack>
        <p className="sentence">
          <Written>{clause.what}</Written>
        </p>
        <p>{t('note.text')}</p>
        <TextArea
          label={t('note.label')}
          hint={t('note.hint', { other })}
          rows={3}
          maxLength={1000}
          value={words}
          onChange={keepDraft}
        />
        {beside(words)}
        <Aside>{t('note.talk')}</Aside>
        <Trouble error={note.error} />
      </Stack>
    </Dialog>
  )
}
