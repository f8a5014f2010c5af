import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat, useLanguage } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, ButtonLink, FileDrop, Notice, Page, Progress, Row, Stack } from '../../../ui/index.ts'
import type { ImportChoices, ImportReport } from '../import-schemas.ts'
import { exampleFile } from '../register/example.ts'
import { ColumnHelp } from './column-help.tsx'
import { ImportColumns } from './import-columns.tsx'
import { ImportOutcome } from './import-outcome.tsx'
import { ImportQuestions } from './import-questions.tsx'
import { saveFile } from './save-file.ts'

const mostBytes = 20 * 1024 * 1024

type ImportQuery = { dryRun: 'true' } | { dryRun: 'false'; shown: string }

interface Asked {
  file: File
  choices: ImportChoices | undefined
}

/** From a file to the register: first what would happen, then, when asked, that and nothing else. */
export function ImportRegister() {
  const { t } = useTranslation('people')
  const format = useFormat()
  const queries = useQueryClient()
  const [chosen, setChosen] = useState<File>()
  const [choices, setChoices] = useState<ImportChoices>()
  const [refusal, setRefusal] = useState<'tooLarge' | 'stopped'>()
  const stop = useRef<AbortController>(undefined)
  // The bytes as they are: the server knows in which alphabet they were saved.
  const send = ({ file, choices: said }: Asked, query: ImportQuery, signal?: AbortSignal) =>
    ask(
      api.POST('/api/register/import', {
        params: { query: { ...query, ...(said && { choices: JSON.stringify(said) }) } },
        body: file as unknown as string,
        bodySerializer: body => body,
        headers: { 'content-type': 'text/csv' },
        ...(signal && { signal }),
      }),
    )
  const look = useMutation({
    mutationFn: (asked: Asked) => {
      stop.current = new AbortController()
      setChosen(asked.file)
      return send(asked, { dryRun: 'true' }, stop.current.signal)
    },
    onSuccess: seen => setChoices(seen.choices),
  })
  const save = useMutation({
    mutationFn: ({ shown, ...asked }: Asked & { shown: string }) => send(asked, { dryRun: 'false', shown }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['register'] }),
  })
  const choose = (file: File) => {
    save.reset()
    look.reset()
    setChosen(undefined)
    setRefusal(file.size > mostBytes ? 'tooLarge' : undefined)
    setChoices(undefined)
    if (file.size <= mostBytes) look.mutate({ file, choices: undefined })
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
        {report && !report.saved && !busy && chosen && choices && (
          <Said
            report={report}
            choices={choices}
            onChange={setChoices}
            onAgain={() => {
              save.reset()
              look.mutate({ file: chosen, choices })
            }}
          />
        )}
        {report && !busy && (
          <ImportOutcome
            report={report}
            onConfirm={() =>
              chosen && save.mutate({ file: chosen, choices: report.choices, shown: report.shown })
            }
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

/** What the file does not say itself, and another look once it was said. */
function Said(props: {
  report: ImportReport
  choices: ImportChoices
  onChange: (choices: ImportChoices) => void
  onAgain: () => void
}) {
  const { report, choices, onChange, onAgain } = props
  const { t } = useTranslation('people')
  const changed = JSON.stringify(choices) !== JSON.stringify(report.choices)
  return (
    <Stack>
      <ImportQuestions report={report} choices={choices} onChange={onChange} />
      <ImportColumns report={report} choices={choices} onChange={onChange} />
      {changed && (
        <Row>
          <Button onClick={onAgain}>{t('importing.again')}</Button>
          <Aside>{t('importing.choicesNote')}</Aside>
        </Row>
      )}
    </Stack>
  )
}

/** Made here in the browser: it holds nothing of this organisation. */
function Example() {
  const { t } = useTranslation('people')
  const language = useLanguage()
  return (
    <Button tone="quiet" onClick={() => saveFile(t('importing.templateFile'), exampleFile(language))}>
      {t('importing.template')}
    </Button>
  )
}
