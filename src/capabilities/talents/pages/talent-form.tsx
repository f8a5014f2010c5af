import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../../platform/web/draft.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { PillRadios } from '../../../ui/controls/pill-radios.tsx'
import { Button, Dialog, Stack, TextArea } from '../../../ui/index.ts'
import { type TalentKind, talentKinds } from '../vocabulary.ts'
import { useWriteTalent } from './queries.ts'

interface Draft {
  kind: TalentKind | null
  words: string
}

/** What was seen, of one of two kinds. What is typed waits on this device. */
export function TalentForm(props: {
  relationId: string
  beside: (text: string) => ReactNode
  onClose: () => void
}) {
  const { t } = useTranslation(['talents', 'shell'])
  const { relationId, beside, onClose } = props
  const [kept, keep] = useDraft<Draft>(`talent.${relationId}`)
  const [tried, setTried] = useState(false)
  const { kind, words } = kept ?? { kind: null, words: '' }
  const write = useWriteTalent(relationId)
  const save = () => {
    setTried(true)
    if (kind === null || words.trim() === '') return
    write.mutate(
      { kind, words },
      {
        onSuccess: () => {
          keep(undefined)
          onClose()
        },
      },
    )
  }
  return (
    <Dialog
      open
      side="organisation"
      onClose={onClose}
      title={t('form.title')}
      closeLabel={t('shell:close')}
      actions={
        <Button side="organisation" busy={write.isPending} onClick={save}>
          {t('form.save')}
        </Button>
      }
    >
      <Stack>
        <PillRadios
          label={t('form.kind')}
          side="organisation"
          value={kind}
          error={tried && kind === null ? t('form.missing') : undefined}
          onChange={value => keep({ kind: value as TalentKind, words })}
          options={talentKinds.map(value => ({ value, label: t(`kinds.${value}`) }))}
        />
        <TextArea
          label={t('form.words')}
          hint={t('form.hint')}
          rows={3}
          maxLength={500}
          value={words}
          error={tried && words.trim() === '' ? t('form.missing') : undefined}
          onChange={value => keep({ kind, words: value })}
        />
        {beside(words)}
        <Trouble error={write.error} />
      </Stack>
    </Dialog>
  )
}
