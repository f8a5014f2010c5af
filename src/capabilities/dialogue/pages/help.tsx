import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Disclosure, Link, Row, Stack } from '../../../ui/index.ts'
import { type HelpKind, helpKinds } from '../vocabulary.ts'
import { helpQuery } from './queries.ts'

/** What somebody at the table may ask of HR, each alone and without a word about what it is for. */
export function Help({ relationId, mediator }: { relationId: string; mediator: string }) {
  const { t } = useTranslation('dialogue')
  const format = useFormat()
  const queries = useQueryClient()
  const { data, error } = useQuery(helpQuery(relationId))
  const own = data?.requests ?? []
  const step = useMutation({
    mutationFn: ({ kind, requestId }: { kind: HelpKind; requestId?: string | undefined }) =>
      requestId === undefined
        ? ask(
            api.POST('/api/relations/{relationId}/help', {
              params: { path: { relationId } },
              body: { kind },
            }),
          )
        : ask(
            api.DELETE('/api/relations/{relationId}/help/{requestId}', {
              params: { path: { relationId, requestId } },
            }),
          ),
    onSuccess: help => queries.setQueryData(helpQuery(relationId).queryKey, help),
    onError: () => queries.invalidateQueries({ queryKey: helpQuery(relationId).queryKey }),
  })
  return (
    <Disclosure label={t('help.ask')}>
      <Stack>
        <p>{t('help.sentence')}</p>
        <Trouble error={error ?? step.error} />
        {own
          .filter(({ takenBy }) => takenBy !== null)
          .map(({ requestId, kind, takenBy }) => (
            <p key={requestId}>
              {t(`help.kinds.${kind}`)}: {t('help.taken', { name: takenBy! })}
            </p>
          ))}
        {helpKinds.map(kind => {
          const waiting = own.find(one => one.kind === kind && one.takenBy === null)
          return (
            <Row key={kind} spread>
              <span>
                {t(`help.kinds.${kind}`)}
                {waiting && <> · {t('help.waiting', { day: format.day(waiting.askedOn) })}</>}
              </span>
              <Button
                tone="quiet"
                busy={step.isPending}
                onClick={() => step.mutate({ kind, requestId: waiting?.requestId })}
              >
                {t(waiting ? 'help.withdraw' : 'help.askOne')}
                <span className="only-heard"> {t(`help.kinds.${kind}`)}</span>
              </Button>
            </Row>
          )
        })}
        <p>
          <Link href={mediator}>{t('help.mediator')}</Link>
        </p>
      </Stack>
    </Disclosure>
  )
}
