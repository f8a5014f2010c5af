import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../../platform/web/draft.ts'
import { useSignedIn } from '../../../platform/web/me.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Checkbox, DateField, Dialog, Select, Stack, TextField } from '../../../ui/index.ts'
import type { DiplomaView } from '../model.ts'
import { useSaveDiploma } from './queries.ts'

interface Draft {
  title: string
  school: string
  awardedOn: string
  level: string
  recognised: boolean
}

const levels = [1, 2, 3, 4, 5, 6, 7, 8] as const

/** What stands on a diploma, and nothing that does not have to be known. */
export function DiplomaForm(props: {
  diploma: DiplomaView | null
  beside: (text: string) => ReactNode
  onClose: () => void
}) {
  const { t } = useTranslation(['learning', 'shell'])
  const { today } = useSignedIn()
  const { diploma, beside, onClose } = props
  const [kept, keep] = useDraft<Draft>(
    diploma ? `diploma.${diploma.diplomaId}.${diploma.version}` : 'diploma',
  )
  const [tried, setTried] = useState(false)
  const was = diploma?.content
  const draft: Draft = kept ?? {
    title: was?.title ?? '',
    school: was?.school ?? '',
    awardedOn: was?.awardedOn ?? '',
    level: String(was?.level ?? ''),
    recognised: was?.recognised ?? false,
  }
  const { title, school, awardedOn, level, recognised } = draft
  const set = (change: Partial<Draft>) => keep({ ...draft, ...change })
  const save = useSaveDiploma()
  const missing = (text: string) => (tried && text.trim() === '' ? t('form.missing') : undefined)
  const send = () => {
    setTried(true)
    if ([title, school, awardedOn].some(text => text.trim() === '')) return
    const content = { title, school, awardedOn, recognised, level: level === '' ? null : Number(level) }
    save.mutate(
      { of: diploma, diploma: content },
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
      side="employee"
      onClose={onClose}
      title={t(diploma ? 'own.changeTitle' : 'own.add')}
      closeLabel={t('shell:close')}
      actions={
        <Button side="employee" busy={save.isPending} onClick={send}>
          {t('form.save')}
        </Button>
      }
    >
      <Stack>
        <TextField
          label={t('form.title')}
          maxLength={200}
          value={title}
          error={missing(title)}
          onChange={value => set({ title: value })}
        />
        {beside(title)}
        <TextField
          label={t('form.school')}
          maxLength={200}
          value={school}
          error={missing(school)}
          onChange={value => set({ school: value })}
        />
        <DateField
          label={t('form.awardedOn')}
          max={today}
          value={awardedOn}
          error={missing(awardedOn)}
          onChange={value => set({ awardedOn: value })}
        />
        <Checkbox
          label={t('form.recognised')}
          hint={t('form.recognisedHint')}
          side="employee"
          checked={recognised}
          onChange={value => set({ recognised: value })}
        />
        <Select
          label={t('form.level')}
          hint={t('form.levelHint')}
          value={level}
          onChange={value => set({ level: value })}
          options={[
            { value: '', label: t('form.noLevel') },
            ...levels.map(one => ({ value: String(one), label: t('own.level', { level: one }) })),
          ]}
        />
        <Trouble error={save.error} />
      </Stack>
    </Dialog>
  )
}
