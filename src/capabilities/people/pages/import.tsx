import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat, useLanguage } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, ButtonLink, FileDrop, Notice, Page, Progress, Row, Stack } from '../../../ui/index.ts'
import { exampleFile } from '../register/example.ts'
import { ColumnHelp } from './column-help.tsx'
import { ImportOutcome } from './import-outcome.tsx'

const mostBytes = 20 * 1024 * 1024

interface Chosen {
  name: string
  size: number
  text: string
}

/** From a file to the register: first what would happen, then, when asked, that and nothing else. */
export function ImportRegister() {
  const { t } = useTranslation('people')
  const format = useFormat()
  const queries = useQueryClient()
  const [chosen, setChosen] = useState<Chosen>()
  const [refusal, setRefusal] = useState<'tooLarge' | 'stopped'>()
  const stop = useRef<AbortController>(undefined)
  const send = (text: string, dryRun: boolean, signal?: AbortSignal) =>
    ask(
      api.POST('/api/register/import', {
        params: { query: { dryRun: dryRun ? 'true' : 'false' } },
        body: text,
        bodySerializer: body => body,
        headers: { 'content-type': 'text/csv' },
        ...(signal && { signal }),
      }),
    )
  const look = useMutation({
    mutationFn: async (file: File) => {
      stop.current = new AbortController()
      const text = await file.text()
      setChosen({ name: file.name, size: file.size, text })
      return send(text, true, stop.current.signal)
    },
  })
  const save = useMutation({
    mutationFn: (text: string) => send(text, false),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['register'] }),
  })
  const choose = (file: File) => {
    save.reset()
    look.reset()
    setChosen(undefined)
    setRefusal(file.size > mostBytes ? 'tooLarge' : undefined)
    if (file.size <= mostBytes) look.mutate(file)
  }
  const cancel = () => {
    stop.current?.abort()
    look.reset()
    setChosen(undefined)
    setRefusal('stopped')
  }
  const report = save.data ?? look.data
  const busy = look.isPending || save.isPending
  return (
    <Page
      title={t('importing.title')}
      sentence={t('importing.sentence')}
      note={t('importing.note')}
      back={{ href: '/people', label: t('importing.back') }}
    >
      <Stack gap="wide">
        {!save.data?.saved && (
          <FileDrop
            label={t('importing.file')}
            hint={t('importing.hint')}
            chooseLabel={t('importing.choose')}
            accept=".csv,.txt,text/csv"
            onFile={choose}
            disabled={busy}
            chosen={
              chosen &&
              t('importing.chosen', { name: chosen.name, size: format.number(Math.ceil(chosen.size / 1024)) })
            }
          />
        )}
        {refusal === 'tooLarge' && (
          <Notice kind="refusal" title={t('importing.tooLarge')}>
            {t('importing.tooLargeNext')}
          </Notice>
        )}
        {refusal === 'stopped' && <Notice title={t('importing.stopped')} live />}
        {look.isPending && (
          <Progress
            label={t('importing.reading')}
            note={t('importing.busyNote')}
            onCancel={cancel}
            cancelLabel={t('importing.cancel')}
          />
        )}
        {save.isPending && <Progress label={t('importing.saving')} note={t('importing.busyNote')} />}
        <Trouble error={refusal ? undefined : (look.error ?? save.error)} />
        {report && !save.isPending && (
          <ImportOutcome
            report={report}
            onConfirm={() => chosen && save.mutate(chosen.text)}
            next={<ButtonLink href="/people">{t('importing.toPeople')}</ButtonLink>}
          />
        )}
        <ColumnHelp />
        <Row>
          <Example />
        </Row>
      </Stack>
    </Page>
  )
}

/** Made here in the browser: it holds nothing of this organisation. */
function Example() {
  const { t } = useTranslation('people')
  const language = useLanguage()
  const download = () => {
    const file = new Blob([exampleFile(language)], { type: 'text/csv' })
    const link = document.createElement('a')
    link.href = URL.createObjectURL(file)
    link.download = t('importing.templateFile')
    link.click()
    URL.revokeObjectURL(link.href)
  }
  return (
    <Button tone="quiet" onClick={download}>
      {t('importing.template')}
    </Button>
  )
}
