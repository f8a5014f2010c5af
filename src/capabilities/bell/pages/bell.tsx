import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languages } from '../../../platform/i18n/language.ts'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Page, RadioCards, Row, Select, Stack, useToast } from '../../../ui/index.ts'
import { paces } from '../vocabulary.ts'
import { bellQuery } from './queries.ts'

/** When and in which language somebody hears that it is their turn. */
export function Bell() {
  const { t } = useTranslation(['bell', 'shell'])
  const toast = useToast()
  const queries = useQueryClient()
  const { data: kept } = useSuspenseQuery(bellQuery)
  const [choice, setChoice] = useState(kept)
  const save = useMutation({
    mutationFn: () => ask(api.PUT('/api/bell', { body: choice })),
    onSuccess: saved => {
      queries.setQueryData(bellQuery.queryKey, saved)
      toast(t('page.saved'))
    },
  })
  return (
    <Page title={t('page.title')} sentence={t('page.sentence')} note={t('page.note')}>
      <Stack gap="wide">
        <RadioCards
          label={t('page.pace')}
          value={choice.pace}
          onChange={pace => setChoice({ ...choice, pace: pace as typeof choice.pace })}
          options={paces.map(pace => ({
            value: pace,
            label: t(`page.paces.${pace}.label`),
            note: t(`page.paces.${pace}.text`),
          }))}
        />
        <Select
          label={t('page.language')}
          value={choice.language}
          onChange={language => setChoice({ ...choice, language: language as typeof choice.language })}
          options={languages.map(language => ({ value: language, label: t(`shell:language.${language}`) }))}
        />
        <Trouble error={save.error} />
        <Row>
          <Button busy={save.isPending} onClick={() => save.mutate()}>
            {t('page.save')}
          </Button>
        </Row>
      </Stack>
    </Page>
  )
}
