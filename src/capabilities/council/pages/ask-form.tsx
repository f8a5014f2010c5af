import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useDraft } from '../../../platform/web/draft.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Disclosure, Row, Stack, TextArea } from '../../../ui/index.ts'
import { type ConsentModule, consentQuery } from './queries.ts'

interface Words {
  arrangement: string
  impactAssessment: string
}

/** HR puts an arrangement before the works council; what is typed stays on this device until it is sent. */
export function AskForm({ entry }: { entry: ConsentModule }) {
  const { t } = useTranslation('council')
  const queries = useQueryClient()
  const [draft, setDraft] = useDraft<Words>(`consent.${entry.module}`)
  const [open, setOpen] = useState(draft !== undefined)
  const latest = entry.steps.at(-1)
  const words = draft ?? {
    arrangement: latest?.arrangement ?? '',
    impactAssessment: latest?.impactAssessment ?? '',
  }
  const send = useMutation({
    mutationFn: () =>
      ask(api.POST('/api/consent/{module}/ask', { params: { path: { module: entry.module } }, body: words })),
    onSuccess: async () => {
      setDraft(undefined)
      setOpen(false)
      await queries.invalidateQueries({ queryKey: consentQuery.queryKey })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (words.arrangement.trim()) send.mutate()
  }
  return (
    <>
      {send.isSuccess && !open && <Aside role="status">{t('page.done.asked')}</Aside>}
      <Disclosure label={t(latest ? 'page.askAgain' : 'page.askFirst')} open={open} onToggle={setOpen}>
        <form onSubmit={submit}>
          <Stack>
            {entry.status === 'consented' && <Aside>{t('page.askAgainNote')}</Aside>}
            <TextArea
              label={t('page.arrangement')}
              hint={t('page.arrangementHint')}
              required
              maxLength={4000}
              value={words.arrangement}
              onChange={arrangement => setDraft({ ...words, arrangement })}
            />
            <TextArea
              label={t('page.assessment')}
              hint={t('page.assessmentHint')}
              optional={t('page.optional')}
              maxLength={4000}
              value={words.impactAssessment}
              onChange={impactAssessment => setDraft({ ...words, impactAssessment })}
            />
            <Trouble error={send.error} />
            <Row>
              <Button type="submit" busy={send.isPending} disabled={!words.arrangement.trim()}>
                {t('page.send')}
              </Button>
            </Row>
          </Stack>
        </form>
      </Disclosure>
    </>
  )
}
