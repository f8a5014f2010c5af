import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { useTablePath } from '../../../platform/web/params.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Button, Card, Columns, Link, leadTo, Row, Section, Stack } from '../../../ui/index.ts'
import type { Side } from '../../people/model.ts'
import type { RecollectionView } from '../model.ts'
import { noteId, recollectionsQuery, useEnd } from './queries.ts'

/** What the two read differently in what they signed; nothing where they read it the same. */
export function ReadDifferently({ relationId }: { relationId: string }) {
  const { t } = useTranslation('recollections')
  const all = useQuery({ ...recollectionsQuery(relationId), refetchInterval: 20_000 }).data
  const isThere = all !== undefined
  // A link from elsewhere leads to one of them, which is there a moment after the page.
  useEffect(() => {
    const sought = isThere && document.getElementById(window.location.hash.slice(1))
    if (sought && sought.id.startsWith(noteId(''))) leadTo(sought)
  }, [isThere])
  if (!all || all.recollections.length === 0) return null
  // What is still open first, each in the order in which it was noted.
  const isOpen = ({ running, closedOn }: RecollectionView) => running && !closedOn
  const notes = [
    ...all.recollections.filter(isOpen),
    ...all.recollections.filter(one => !isOpen(one)).reverse(),
  ]
  return (
    <Section title={t('section.title')} sentence={t('section.sentence')}>
      <Columns least={320}>
        {notes.map(note => (
          <Note key={note.recollectionId} relationId={relationId} note={note} side={all.side} />
        ))}
      </Columns>
    </Section>
  )
}

function Note(props: { relationId: string; note: RecollectionView; side: Side }) {
  const { t } = useTranslation('recollections')
  const format = useFormat()
  const base = useTablePath()
  const { relationId, note, side } = props
  const end = useEnd(relationId)
  const name = note.name.split(' ')[0]!
  const other = note.other.split(' ')[0]!
  const day = format.day(note.notedOn)
  const said = note.ended.includes(side)
  const open = note.running && !note.closedOn
  return (
    <Card as="article" id={noteId(note.recollectionId)} side={note.closedOn ? 'together' : note.side}>
      <Stack gap="tight">
        <Aside>{t('card.text', { number: note.number, version: note.version })}</Aside>
        <p className="sentence">
          <Written>{note.what}</Written>
        </p>
        {!note.inForce && <Aside>{t('card.changed')}</Aside>}
        <p>{note.side === side ? t('card.mine', { day }) : t('card.theirs', { name, day })}</p>
        <p>
          ‘<Written>{note.words}</Written>’
        </p>
        <div role="status">
          {note.closedOn && <p>{t('card.closed', { day: format.day(note.closedOn) })}</p>}
          {!note.closedOn && !note.running && <Aside>{t('card.withAnother', { other })}</Aside>}
          {open && said && <p>{t('card.saidMine', { other })}</p>}
          {open && !said && note.ended.length > 0 && <p>{t('card.saidTheirs', { other })}</p>}
        </div>
        {open && note.topicId && (
          <p>
            {t('card.onTable')} <Link href={`${base}/talk`}>{t('card.toTalk')}</Link>
          </p>
        )}
        {open && !said && (
          <>
            <Row>
              <Button
                tone="quiet"
                size="small"
                side="together"
                busy={end.isPending}
                onClick={() => end.mutate(note.recollectionId)}
              >
                {t('card.end')}
                <span className="only-heard"> {note.what}</span>
              </Button>
            </Row>
            <Aside>{t('card.endNote')}</Aside>
          </>
        )}
        <Trouble error={end.error} />
      </Stack>
    </Card>
  )
}
