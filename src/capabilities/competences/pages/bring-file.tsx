import type { UseMutationResult } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Card, FileDrop, Notice, Progress, Stack } from '../../../ui/index.ts'
import type { Sent } from './queries.ts'

const mostBytes = 20 * 1024 * 1024

/** A file, what it would do, and a press that does it. */
export function BringFile<Report extends { saved: boolean }>(props: {
  accept: string
  step: UseMutationResult<Report, Error, Sent>
  isWhole: (report: Report) => boolean
  report: (report: Report) => ReactNode
}) {
  const { t } = useTranslation('competences')
  const { accept, step, isWhole, report } = props
  const [file, setFile] = useState<File>()
  const [tooLarge, setTooLarge] = useState(false)
  const choose = (chosen: File) => {
    step.reset()
    setTooLarge(chosen.size > mostBytes)
    setFile(chosen.size > mostBytes ? undefined : chosen)
    if (chosen.size <= mostBytes) step.mutate({ file: chosen, dryRun: true })
  }
  const { data } = step
  return (
    <Stack>
      <FileDrop
        label={t('bring.file')}
        chooseLabel={t('bring.choose')}
        accept={accept}
        onFile={choose}
        disabled={step.isPending}
        chosen={file?.name}
      />
      {tooLarge && (
        <Notice kind="refusal" title={t('bring.tooLarge')}>
          {t('bring.tooLargeNext')}
        </Notice>
      )}
      {step.isPending && <Progress label={t('bring.reading')} />}
      <Trouble error={step.error} />
      {data && !step.isPending && (
        <Card tone="flat">
          <Stack>
            {isWhole(data) && <h3>{t(data.saved ? 'bring.saved' : 'bring.preview')}</h3>}
            {report(data)}
            {isWhole(data) && !data.saved && file && (
              <div>
                <Button side="organisation" onClick={() => step.mutate({ file, dryRun: false })}>
                  {t('bring.save')}
                </Button>
              </div>
            )}
          </Stack>
        </Card>
      )}
    </Stack>
  )
}
