import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask, ProblemError } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Dialog, Notice, Row } from '../../../ui/index.ts'
import { isOpenAt } from '../vocabulary.ts'
import { type ConsentModule, consentQuery } from './queries.ts'

type Decision = 'consented' | 'refused' | 'withdrawn'

/** The works council decides about what it read: if the file has moved on since, it reads again first. */
export function Decide({ entry }: { entry: ConsentModule }) {
  const { t } = useTranslation(['council', 'names'])
  const queries = useQueryClient()
  const [withdrawing, setWithdrawing] = useState(false)
  const refresh = () => queries.invalidateQueries({ queryKey: consentQuery.queryKey })
  const decide = useMutation({
    mutationFn: (decision: Decision) =>
      ask(
        api.POST('/api/consent/{module}/decide', {
          params: { path: { module: entry.module } },
          body: { decision, afterNumber: entry.steps.at(-1)?.number ?? 0 },
        }),
      ),
    onSettled: async () => {
      setWithdrawing(false)
      await refresh()
    },
  })
  const moved = decide.error instanceof ProblemError && decide.error.problem.status === 409
  return (
    <>
      {moved && decide.error instanceof ProblemError ? (
        <Notice kind="refusal" title={decide.error.problem.title} live>
          {t('page.fresh')}
        </Notice>
      ) : (
        <Trouble error={decide.error} />
      )}
      {decide.isSuccess && <Aside role="status">{t(`page.done.${decide.variables}`)}</Aside>}
      {(entry.status === 'asked' || entry.status === 'without-council') && (
        <Row>
          <Button busy={decide.isPending} onClick={() => decide.mutate('consented')}>
            {t('page.consent')}
            <span className="only-heard">: {t(`names:modules.${entry.module}`)}</span>
          </Button>
          {entry.status === 'asked' && (
            <Button tone="quiet" busy={decide.isPending} onClick={() => decide.mutate('refused')}>
              {t('page.refuse')}
              <span className="only-heard">: {t(`names:modules.${entry.module}`)}</span>
            </Button>
          )}
        </Row>
      )}
      {isOpenAt(entry.status) && (
        <Row>
          <Button tone="plain" onClick={() => setWithdrawing(true)}>
            {t('page.withdraw')}
            <span className="only-heard">: {t(`names:modules.${entry.module}`)}</span>
          </Button>
        </Row>
      )}
      <Dialog
        open={withdrawing}
        onClose={() => setWithdrawing(false)}
        title={t('page.withdrawTitle', { module: t(`names:modules.${entry.module}`) })}
        closeLabel={t('page.keep')}
        actions={
          <>
            <Button busy={decide.isPending} onClick={() => decide.mutate('withdrawn')}>
              {t('page.withdraw')}
            </Button>
            <Button tone="quiet" onClick={() => setWithdrawing(false)}>
              {t('page.keep')}
            </Button>
          </>
        }
      >
        <p>{t('page.withdrawText')}</p>
      </Dialog>
    </>
  )
}
