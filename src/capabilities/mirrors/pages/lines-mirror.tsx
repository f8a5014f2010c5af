import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../../platform/web/draft.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Card, Checkbox, Row, Stack } from '../../../ui/index.ts'
import { mirrors as definitions, openQuestions } from '../mirrors.ts'
import { AnswersTable } from './answers-table.tsx'
import { Lines } from './lines.tsx'
import { type Looking, mineIn, toneOf } from './looking.ts'
import { type Draft, useReflection } from './queries.ts'
import { Remove } from './remove.tsx'
import { Standing } from './standing.tsx'

/** A mirror of lines between two ends: answered alone, and beside each other once everybody shared. */
export function LinesMirror({ at, children }: { at: Looking; children?: ReactNode }) {
  const { view, mirror, occasion } = at
  const { relationId, side } = view
  const { t } = useTranslation('mirrors')
  const mine = mineIn(at)
  const definition = definitions[mirror]
  const [draft, keepDraft] = useDraft<Draft>(`mirror.${relationId}.${mirror}.${occasion}`)
  const [kept, setKept] = useState(false)
  const { save, share, remove } = useReflection({ relationId, mirror, occasion }, () => {
    keepDraft(undefined)
    setKept(true)
  })
  const writes = !mine?.shared
  const now: Draft = (writes && draft) || {
    answers: mine?.answers ?? {},
    words: mine?.words ?? {},
    counts: mine?.counts ?? false,
  }
  const keep = (next: Partial<Draft>) => {
    setKept(false)
    keepDraft({ ...now, ...next })
  }
  const unkept = draft && { version: mine?.version ?? 0, draft: now }
  const tone = toneOf(side)
  return (
    <Card as="article" tone="flat">
      <Stack>
        <Standing at={at} />
        <Lines at={at} now={now} onChange={writes ? keep : undefined} />
        <Aside>{t('noTotal')}</Aside>
        {definition.team && side === 'employee' && writes && (
          <Checkbox
            label={t('counts')}
            hint={t('countsText')}
            checked={now.counts}
            onChange={counts => keep({ counts })}
          />
        )}
        <Trouble error={save.error ?? share.error ?? remove.error} />
        {(save.error ?? share.error) && draft && mine && (
          <Button tone="plain" onClick={() => keepDraft(undefined)}>
            {t('takeOver')}
          </Button>
        )}
        {children}
        <Row>
          {writes && (
            <>
              <Button
                tone="quiet"
                side={tone}
                onClick={() => unkept && save.mutate(unkept)}
                busy={save.isPending}
                disabled={!unkept}
              >
                {t('save')}
              </Button>
              <Button
                side={tone}
                disabled={openQuestions(definition, now.answers) > 0}
                busy={share.isPending}
                onClick={() => share.mutate(unkept)}
              >
                {t('share')}
              </Button>
            </>
          )}
          {mine?.again && (
            <Button side={tone} onClick={() => share.mutate(undefined)} busy={share.isPending}>
              {t('shareAgain')}
            </Button>
          )}
          {mine && !mine.open && <Remove busy={remove.isPending} onRemove={() => remove.mutate()} />}
        </Row>
        {kept && !draft && mine && !mine.shared && <Aside role="status">{t('saved')}</Aside>}
        {mine?.open && <AnswersTable at={at} />}
      </Stack>
    </Card>
  )
}
