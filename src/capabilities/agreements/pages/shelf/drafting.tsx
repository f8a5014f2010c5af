import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../../platform/web/api.ts'
import { useFormat } from '../../../../platform/web/format.ts'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import { Written } from '../../../../platform/web/written.tsx'
import { Aside, Button, Disclosure, Row, Section, Select, Stack, TextField } from '../../../../ui/index.ts'
import type { DraftingChoice } from '../../drafting-model.ts'

const draftingQuery = queryOptions({
  queryKey: ['drafting'],
  queryFn: () => ask(api.GET('/api/drafting')),
})

/** Who writes down what was agreed (C05): after how many signed years two take turns, and who chose so and why. */
export function Drafting() {
  const { t } = useTranslation('agreements')
  const format = useFormat()
  const { data } = useSuspenseQuery(draftingQuery)
  const { startYears: count, chosen, earlier } = data
  return (
    <Section title={t('drafting.title')} sentence={t('drafting.sentence', { count })}>
      <Stack gap="tight">
        <p>{t('drafting.begins')}</p>
        <Aside>
          {chosen ? (
            <Written>
              {t('drafting.chosen', { by: chosen.by, day: format.day(chosen.on), why: chosen.why })}
            </Written>
          ) : (
            t('drafting.notChosen')
          )}
        </Aside>
        {earlier.length > 0 && (
          <Disclosure label={t('drafting.earlier')}>
            <Stack gap="tight">
              {earlier.map(({ startYears, by, on, why }) => (
                <p key={`${on}${why}`}>
                  <Written>{t('drafting.line', { day: format.day(on), count: startYears, by, why })}</Written>
                </p>
              ))}
            </Stack>
          </Disclosure>
        )}
        <Change key={`${count}${chosen?.why}`} choice={data} />
      </Stack>
    </Section>
  )
}

function Change({ choice }: { choice: DraftingChoice }) {
  const { t } = useTranslation('agreements')
  const queries = useQueryClient()
  const [years, setYears] = useState(String(choice.startYears))
  const [why, setWhy] = useState('')
  const keep = useMutation({
    mutationFn: () => ask(api.PUT('/api/drafting', { body: { startYears: Number(years), why } })),
    onSuccess: next => queries.setQueryData(draftingQuery.queryKey, next),
    onError: () => queries.invalidateQueries({ queryKey: draftingQuery.queryKey }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    keep.mutate()
  }
  return (
    <Disclosure label={t('drafting.change')}>
      <form onSubmit={submit}>
        <Stack>
          <Select
            label={t('drafting.years')}
            value={years}
            onChange={setYears}
            options={Array.from({ length: 10 }, (_, count) => ({
              value: String(count),
              label: t('drafting.year', { count }),
            }))}
          />
          <TextField
            label={t('drafting.why')}
            hint={t('drafting.whyHint')}
            maxLength={300}
            value={why}
            onChange={setWhy}
          />
          <Aside>{t('drafting.note')}</Aside>
          <Trouble error={keep.error} />
          <Row>
            <Button type="submit" busy={keep.isPending} disabled={!why.trim()}>
              {t('drafting.keep')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Disclosure>
  )
}
