import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, ButtonLink, Dialog, Notice, Row, Stack } from '../../../ui/index.ts'
import { contentOf } from '../draft.ts'
import type { Judged } from '../verdict.ts'
import type { Trial } from './draft-state.ts'
import { flexicurityQuery } from './queries.ts'
import { useWords } from './words.ts'

/** HR publishes what was tried out; who comes second keeps everything and is shown the other package first. */
export function Publish({ trial, judged }: { trial: Trial; judged: Judged }) {
  const { view, draft, trying, change, reset } = trial
  const { t, verdict } = useWords()
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const [newest] = view.packages
  const behind = newest && newest.number > draft.afterNumber ? newest : undefined
  const publish = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/flexicurity/packages', {
          body: { ...contentOf(draft, judged.negative), afterNumber: draft.afterNumber } as never,
        }),
      ),
    onSuccess: saved => {
      queries.setQueryData(flexicurityQuery.queryKey, saved as never)
      reset()
    },
    onError: () => queries.invalidateQueries({ queryKey: flexicurityQuery.queryKey, exact: true }),
    onSettled: () => setAsking(false),
  })
  const may = view.may.includes('publish') && draft.activities.length > 0 && (trying || !newest)
  return (
    <Stack gap="tight">
      <Row>
        {may && !behind && <Button onClick={() => setAsking(true)}>{t('publish.action')}</Button>}
        {trying && (
          <Button tone="quiet" onClick={reset}>
            {newest ? t('publish.reset', { number: newest.number }) : t('publish.resetEmpty')}
          </Button>
        )}
        <Button tone="quiet" onClick={() => window.print()}>
          {t('publish.print')}
        </Button>
        {newest && !trying && (
          <ButtonLink tone="quiet" href={`/api/flexicurity/packages/${newest.number}/sheet`} download>
            {t('sheet.action', { number: newest.number })}
          </ButtonLink>
        )}
      </Row>
      {publish.isSuccess && !trying && newest && (
        <Notice kind="done" title={t('publish.done', { number: newest.number })} live />
      )}
      <Trouble error={publish.error} />
      {behind && (
        <Notice
          live
          next={
            <Row gap="tight">
              <ButtonLink tone="quiet" size="small" href="/flexicurity/compare">
                {t('publish.compareFirst')}
              </ButtonLink>
              <Button
                tone="quiet"
                size="small"
                onClick={() => {
                  publish.reset()
                  change({ ...draft, afterNumber: behind.number })
                }}
              >
                {t('publish.goOn')}
              </Button>
            </Row>
          }
        >
          {t('publish.meanwhile', { number: behind.number, name: behind.publishedBy.name })}
        </Notice>
      )}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('publish.title')}
        closeLabel={t('publish.cancel')}
        actions={
          <>
            <Button busy={publish.isPending} onClick={() => publish.mutate()}>
              {t('publish.confirm', { number: draft.afterNumber + 1 })}
            </Button>
            <Button tone="quiet" onClick={() => setAsking(false)}>
              {t('publish.cancel')}
            </Button>
          </>
        }
      >
        <p>{verdict(judged, draft)}</p>
        <p>{t('publish.text')}</p>
      </Dialog>
    </Stack>
  )
}

/** Which package this is, or that it is something of one's own. */
export function Standing({ trial: { view, trying } }: { trial: Trial }) {
  const { t } = useWords()
  const format = useFormat()
  const [newest] = view.packages
  if (!newest) return <>{t(trying ? 'publish.note' : 'publish.first')}</>
  const { number, publishedBy, publishedOn } = newest
  if (trying)
    return (
      <>
        {t('publish.changed', { number })} {t('publish.note')}
      </>
    )
  return <>{t('publish.unchanged', { number, name: publishedBy.name, on: format.day(publishedOn) })}</>
}
