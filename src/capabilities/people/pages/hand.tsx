import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Notice, Row, Section, Stack } from '../../../ui/index.ts'
import type { HandInput, HandReport } from '../hand-schemas.ts'
import { useCells } from './import-changes.tsx'
import { Endings } from './import-outcome.tsx'

/** Looks at what would change, and only then lets it be saved: old beside new, and what ends by it. */
export function Settle({
  input,
  ready,
  onSaved,
}: {
  input: HandInput
  ready: boolean
  onSaved?: () => void
}) {
  const { t } = useTranslation('people')
  const queries = useQueryClient()
  const send = (body: HandInput, query: { dryRun: 'true' | 'false'; shown?: string }) =>
    ask(api.POST('/api/register/people', { params: { query }, body }))
  const look = useMutation({ mutationFn: (body: HandInput) => send(body, { dryRun: 'true' }) })
  const save = useMutation({
    mutationFn: ({ body, shown }: { body: HandInput; shown: string }) =>
      send(body, { dryRun: 'false', shown }),
    onSuccess: async () => {
      look.reset()
      await queries.invalidateQueries({ queryKey: ['person-card'] })
      await queries.invalidateQueries({ queryKey: ['register'] })
      onSaved?.()
    },
  })
  // What was looked at counts for what was typed then.
  const seen = look.data && JSON.stringify(look.variables) === JSON.stringify(input) ? look.data : undefined
  return (
    <Stack>
      <Row>
        <Button
          tone="quiet"
          busy={look.isPending}
          disabled={!ready}
          onClick={() => {
            save.reset()
            look.mutate(input)
          }}
        >
          {t('hand.look')}
        </Button>
      </Row>
      <Trouble error={look.error ?? save.error} />
      {save.data?.saved && <Notice kind="done" title={t('hand.saved')} live />}
      {seen && (
        <Seen
          report={seen}
          busy={save.isPending}
          onConfirm={() => save.mutate({ body: input, shown: seen.shown })}
        />
      )}
    </Stack>
  )
}

function Seen({ report, busy, onConfirm }: { report: HandReport; busy: boolean; onConfirm: () => void }) {
  const { t } = useTranslation('people')
  const cellsOf = useCells()
  if (report.problems.length > 0)
    return (
      <Notice kind="refusal" title={t('hand.wrong')} live>
        {report.problems.map(({ message }) => message).join(' ')}
      </Notice>
    )
  if (report.changes.length === 0) return <Notice title={t('hand.same')} live />
  return (
    <Section
      title={t('hand.would')}
      level={3}
      action={
        <Button busy={busy} onClick={onConfirm}>
          {t('hand.confirm')}
        </Button>
      }
    >
      <Stack>
        <ul>
          {report.changes.map(change => {
            const { field, from, to, since } = cellsOf(change)
            const words = { field, from, to, since }
            return (
              <li key={Object.values(words).join(' ')}>
                {change.since ? t('hand.lineSince', words) : t('hand.line', words)}
              </li>
            )
          })}
        </ul>
        {report.warnings.map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
        <Endings endings={report.endings} />
      </Stack>
    </Section>
  )
}
