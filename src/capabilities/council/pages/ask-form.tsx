import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../../platform/web/draft.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Disclosure, Row, Stack, TextArea } from '../../../ui/index.ts'
import { isOpenAt } from '../vocabulary.ts'
import { type ConsentModule, consentQuery, layDown } from './queries.ts'

interface Words {
  arrangement: string
  impactAssessment: string
}

/**
 * HR puts an arrangement before the works council, or opens the part with it where there need be none; what is typed stays on
 * this device until it is sent. `people` is how many work here, where the part may be opened so.
 */
export function AskForm({ entry, people }: { entry: ConsentModule; people: number | null }) {
  const { t } = useTranslation('council')
  const queries = useQueryClient()
  const [draft, setDraft] = useDraft<Words>(`consent.${entry.module}`)
  const [open, setOpen] = useState(draft !== undefined)
  const latest = entry.steps.at(-1)
  const words = draft ?? {
    arrangement: latest?.arrangement ?? entry.ready,
    impactAssessment: latest?.impactAssessment ?? '',
  }
  const asks = latest ? ('page.askAgain' as const) : ('page.askFirst' as const)
  const label = people === null ? asks : ('page.openWithout' as const)
  const send = useMutation({
    mutationFn: () => layDown([{ module: entry.module, ...words }], { without: people !== null }),
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
      {send.isSuccess && !open && (
        <Aside role="status">
          {t(entry.status === 'without-council' ? 'page.done.without-council' : 'page.done.asked')}
        </Aside>
      )}
      <Disclosure label={t(label)} open={open} onToggle={setOpen}>
        <form onSubmit={submit}>
          <Stack>
            {people !== null && <Aside>{t('page.openWithoutNote', { count: people })}</Aside>}
            {isOpenAt(entry.status) && <Aside>{t('page.askAgainNote')}</Aside>}
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
                {t(people === null ? 'page.send' : 'page.openWithoutSend')}
              </Button>
            </Row>
          </Stack>
        </form>
      </Disclosure>
    </>
  )
}
