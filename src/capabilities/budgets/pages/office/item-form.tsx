import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../../platform/web/api.ts'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import { NumberField } from '../../../../ui/controls/number-field.tsx'
import { PillRadios } from '../../../../ui/controls/pill-radios.tsx'
import { Button, Checkbox, Dialog, Select, Stack, TextArea, TextField } from '../../../../ui/index.ts'
import type { ItemInput, KeptItem } from '../../model.ts'
import { budgetUnits, mostAmount } from '../../vocabulary.ts'
import { PriceField } from '../price-field.tsx'
import { useBudgetStep } from '../queries.ts'

const nothing = { title: '', words: '', takes: '', provider: '' }
const levels = [1, 2, 3, 4, 5, 6, 7, 8] as const
const names = ['title', 'words', 'takes', 'provider'] as const

/** Something people may choose; another price counts from now on. */
export function ItemForm({ item, onClose }: { item: KeptItem | null; onClose: () => void }) {
  const { t } = useTranslation(['budgets', 'shell'])
  const [draft, setDraft] = useState<typeof nothing>(item ?? nothing)
  const [unit, setUnit] = useState(item?.unit ?? budgetUnits[0])
  const [price, setPrice] = useState<number | null>(item?.price ?? null)
  const [places, setPlaces] = useState<number | null>(item?.places ?? null)
  const [level, setLevel] = useState(String(item?.level ?? ''))
  const [recognised, setRecognised] = useState(item?.recognised ?? false)
  const [tried, setTried] = useState(false)
  const save = useBudgetStep((values: Omit<ItemInput, 'unit'>) =>
    ask(
      item
        ? api.PUT('/api/budget-items/{itemId}', {
            params: { path: { itemId: item.itemId } },
            body: { ...values, version: item.version },
          })
        : api.POST('/api/budget-items', { body: { ...values, unit } }),
    ),
  )
  const isMissing = (name: keyof typeof nothing) => draft[name].trim() === ''
  const send = () => {
    setTried(true)
    if (names.some(isMissing) || price === null) return
    const { title, words, takes, provider } = draft
    const worth = { level: level === '' ? null : Number(level), recognised }
    save.mutate({ title, words, takes, provider, price, places, ...worth }, { onSuccess: onClose })
  }
  const field = (name: (typeof names)[number]) => ({
    value: draft[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
    error: tried && isMissing(name) ? t('form.missing') : undefined,
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(item ? 'office.change' : 'office.add')}
      closeLabel={t('shell:close')}
      actions={
        <Button busy={save.isPending} onClick={send}>
          {t('form.save')}
        </Button>
      }
    >
      <Stack>
        <TextField {...field('title')} label={t('form.item')} maxLength={120} />
        <TextArea {...field('words')} label={t('form.words')} maxLength={500} />
        <TextField {...field('takes')} label={t('form.takes')} hint={t('form.takesHint')} maxLength={120} />
        <TextField
          {...field('provider')}
          label={t('form.provider')}
          hint={t('form.providerHint')}
          maxLength={300}
        />
        {!item && (
          <PillRadios
            label={t('form.unit')}
            value={unit}
            onChange={value => setUnit(value as typeof unit)}
            options={budgetUnits.map(value => ({ value, label: t(`form.${value}`) }))}
          />
        )}
        <PriceField
          unit={unit}
          most={mostAmount}
          labels={{ units: t('form.priceUnits'), cents: t('form.priceCents') }}
          hint={tried && price === null ? t('form.missing') : undefined}
          value={price}
          onChange={setPrice}
        />
        <NumberField
          label={t('form.places')}
          hint={t('form.placesHint')}
          unclear={t('form.unclear', { least: 1, most: 10_000 })}
          least={1}
          most={10_000}
          value={places}
          onChange={value => setPlaces(value === null ? null : Math.floor(value))}
        />
        <Checkbox
          label={t('worth.ask')}
          hint={t('worth.means')}
          checked={recognised}
          onChange={setRecognised}
        />
        <Select
          label={t('worth.levelAsk')}
          hint={t('worth.levelHint')}
          value={level}
          onChange={setLevel}
          options={[
            { value: '', label: t('worth.noLevel') },
            ...levels.map(one => ({ value: String(one), label: t('worth.level', { level: one }) })),
          ]}
        />
        <Trouble error={save.error} />
      </Stack>
    </Dialog>
  )
}
