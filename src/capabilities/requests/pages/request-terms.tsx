import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { NumberField } from '../../../ui/controls/number-field.tsx'
import { Aside, Button, Notice, Page, RadioCards, Row, Stack } from '../../../ui/index.ts'
import type { RequestTermsInput } from '../model.ts'
import { employerSizes } from '../vocabulary.ts'
import { requestTermsQuery } from './queries.ts'

/** For HR: within how many days requests are answered, and how large the employer is in the eyes of the law. */
export function RequestTermsPage() {
  const { t } = useTranslation('requests')
  const format = useFormat()
  const queries = useQueryClient()
  const { data } = useSuspenseQuery(requestTermsQuery)
  const [answerDays, setAnswerDays] = useState<number | null>(data.answerDays)
  const [employerSize, setSize] = useState(data.employerSize)
  const save = useMutation({
    mutationFn: (body: RequestTermsInput) => ask(api.PUT('/api/request-terms', { body })),
    onSuccess: terms => queries.setQueryData(requestTermsQuery.queryKey, terms),
  })
  return (
    <Page
      title={t('answering.title')}
      sentence={t('answering.sentence', { count: data.answerDays })}
      note={t('answering.note')}
    >
      <Stack gap="wide">
        <NumberField
          label={t('answering.answerDays')}
          unclear={t('answering.answerDaysUnclear')}
          least={7}
          most={60}
          value={answerDays}
          onChange={setAnswerDays}
        />
        <RadioCards
          label={t('answering.size')}
          value={employerSize}
          onChange={value => setSize(value as typeof employerSize)}
          options={employerSizes.map(value => ({
            value,
            label: t(`answering.sizes.${value}`),
            note: t(`answering.sizeNotes.${value}`),
          }))}
        />
        <Row>
          <Button
            busy={save.isPending}
            disabled={answerDays === null || !Number.isInteger(answerDays)}
            onClick={() => answerDays !== null && save.mutate({ answerDays, employerSize })}
          >
            {t('answering.save')}
          </Button>
        </Row>
        {save.isSuccess && <Notice kind="done" title={t('answering.saved')} live />}
        <Trouble error={save.error} />
        {data.setOn && <Aside>{t('answering.setOn', { day: format.day(data.setOn) })}</Aside>}
      </Stack>
    </Page>
  )
}
