import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { NumberField } from '../../../ui/controls/number-field.tsx'
import { Button, DateField, Dialog, Select, Stack, TextArea } from '../../../ui/index.ts'
import { useFlag } from './queries.ts'

const mostYears = 45

/** A function of the register, what makes its work heavy, and after how many years a talk is offered. */
export function FlagForm(props: { titles: readonly string[]; today: string; onClose: () => void }) {
  const { t } = useTranslation(['heavy-work', 'shell'])
  const { titles, today, onClose } = props
  const [draft, setDraft] = useState({ jobTitle: '', why: '', heavyFrom: today })
  const [afterYears, setYears] = useState<number | null>(null)
  const [tried, setTried] = useState(false)
  const flag = useFlag()
  const send = () => {
    setTried(true)
    if (Object.values(draft).some(value => value.trim() === '') || afterYears === null) return
    flag.mutate({ ...draft, afterYears }, { onSuccess: onClose })
  }
  const set = (name: keyof typeof draft) => ({
    label: t(`form.${name}`),
    value: draft[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
    error: tried && draft[name].trim() === '' ? t('missing') : undefined,
  })
  return (
    <Dialog
      open
      width="wide"
      onClose={onClose}
      title={t('functions.add')}
      closeLabel={t('shell:close')}
      actions={
        <Button side="organisation" busy={flag.isPending} onClick={send}>
          {t('form.save')}
        </Button>
      }
    >
      <Stack>
        <p>{t('functions.note')}</p>
        <Select
          {...set('jobTitle')}
          placeholder={t('form.choose')}
          options={titles.map(title => ({ value: title, label: title }))}
        />
        <TextArea {...set('why')} hint={t('form.whyHint')} rows={3} maxLength={500} />
        <NumberField
          label={t('form.afterYears')}
          {...(tried && afterYears === null && { hint: t('missing') })}
          unclear={t('form.unclear', { most: mostYears })}
          least={1}
          most={mostYears}
          value={afterYears}
          onChange={value => setYears(value === null ? null : Math.floor(value))}
        />
        <DateField {...set('heavyFrom')} min={today} hint={t('form.heavyFromHint')} />
        <Trouble error={flag.error} />
      </Stack>
    </Dialog>
  )
}
