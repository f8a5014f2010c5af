import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { useRelationId, useTablePath } from '../../../platform/web/params.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, ButtonLink, Notice, Page, Row, Stack, Why } from '../../../ui/index.ts'
import type { EntryView } from '../model.ts'
import { EntryForm } from './entry-form.tsx'
import { entryQuery } from './entry-query.ts'
import { EntrySideBySide } from './entry-side-by-side.tsx'
import { givenNameOf } from './others.ts'
import { RemoveEntry } from './remove-entry.tsx'
import { useEntry } from './use-entry.ts'

/** The talk of two who begin with each other: each writes, both show, they talk it through. */
export function Entry() {
  const { t } = useTranslation('expectations')
  const relationId = useRelationId()
  const base = useTablePath()
  const { data: entry } = useSuspenseQuery(entryQuery(relationId))
  const at = useEntry(entry)
  const { step } = at
  const other = entry.other === null ? t('entry.nobody') : givenNameOf(entry.other)
  const toView = <ButtonLink href={`${base}/view`}>{t('entry.toView')}</ButtonLink>
  return (
    <Page
      title={t('entry.title')}
      sentence={useSentence(entry, other)}
      note={entry.open ? t('entry.whereBoth') : t('entry.note')}
      back={{ href: `${base}/view`, label: t('view.title') }}
      action={
        entry.talkedOn ? (
          toView
        ) : entry.open ? (
          <Button side="together" onClick={() => step.mutate('complete')} busy={step.isPending}>
            {t('entry.complete')}
          </Button>
        ) : undefined
      }
    >
      <Stack gap="wide">
        {entry.open ? (
          <>
            <Trouble error={step.error} />
            <EntrySideBySide entry={entry} other={other} />
          </>
        ) : (
          <>
            {(entry.ready || entry.otherReady) && (
              <Notice title={t(entry.otherReady ? 'entry.otherReady' : 'entry.otherNot', { other })}>
                {entry.ready && t('entry.otherNotText')}
              </Notice>
            )}
            {entry.ready ? (
              <>
                <Trouble error={step.error} />
                <EntrySideBySide entry={entry} other={other} />
              </>
            ) : (
              <EntryForm entry={entry} at={at} />
            )}
          </>
        )}
        <Stack gap="tight">
          <Row>
            {entry.ready && !entry.open && (
              <Button tone="quiet" onClick={() => step.mutate('hide')} busy={step.isPending}>
                {t('entry.hide')}
              </Button>
            )}
            {entry.version > 0 && <RemoveEntry entry={entry} other={other} at={at} />}
            {entry.offered && !entry.ready && (
              <Button tone="plain" onClick={() => step.mutate('aside')} busy={step.isPending}>
                {t('entry.aside')}
              </Button>
            )}
          </Row>
          {entry.offered && !entry.ready && <Aside>{t('entry.asideText')}</Aside>}
        </Stack>
        <Why label={t('gap.why')}>
          <Aside>{t('entry.whyText')}</Aside>
        </Why>
      </Stack>
    </Page>
  )
}

function useSentence(entry: EntryView, other: string): string {
  const { t } = useTranslation('expectations')
  const format = useFormat()
  if (entry.talkedOn) return t('entry.sentence.done', { on: format.day(entry.talkedOn) })
  if (entry.open) return t('entry.sentence.open')
  if (entry.ready) return t('entry.sentence.waiting', { other })
  const open = entry.missing.map(part => t(`entry.short.${part as 'state'}`))
  // Whoever has begun hears which of the three are still to come.
  return entry.version > 0 && open.length > 0
    ? t('entry.sentence.missing', { other, parts: format.list(open) })
    : t('entry.sentence.write', { other })
}
