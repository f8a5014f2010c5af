import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Dialog, Select, Stack, TextArea, TextField } from '../../../ui/index.ts'
import { type OfferKind, offerKinds } from '../vocabulary.ts'
import { useOfferStep } from './offer-queries.ts'

const needed = ['title', 'what', 'provider', 'address'] as const
const most = { title: 120, what: 1000, provider: 120, address: 300 } as const

/** Something for everybody; where one signs up is an address of whoever gives it. */
export function OfferForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['measures', 'shell'])
  const [kind, setKind] = useState<OfferKind>('vitality')
  const [draft, setDraft] = useState({
    title: '',
    what: '',
    provider: '',
    address: '',
    possibilities: '',
    needs: '',
  })
  const [tried, setTried] = useState(false)
  const learning = kind === 'learning'
  const save = useOfferStep(() => {
    const { possibilities, needs, ...rest } = draft
    const who = learning ? { possibilities, needs } : {}
    return ask(api.POST('/api/open-offers', { body: { kind, ...rest, ...who } }))
  })
  const isMissing = (name: (typeof needed)[number]) => draft[name].trim() === ''
  const set = (name: keyof typeof draft) => ({
    value: draft[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
  })
  const field = (name: (typeof needed)[number]) => ({
    ...set(name),
    label: t(`offers.form.${name}`),
    maxLength: most[name],
    error: tried && isMissing(name) ? t('form.missing') : undefined,
  })
  const send = () => {
    setTried(true)
    if (!needed.some(isMissing)) save.mutate(undefined, { onSuccess: onClose })
  }
  return (
    <Dialog
      open
      width="wide"
      onClose={onClose}
      title={t('offers.form.head')}
      closeLabel={t('shell:close')}
      actions={
        <Button side="organisation" busy={save.isPending} onClick={send}>
          {t('offers.form.save')}
        </Button>
      }
    >
      <Stack>
        <Select
          label={t('offers.form.kind')}
          value={kind}
          onChange={value => setKind(value as OfferKind)}
          options={offerKinds.map(value => ({ value, label: t(`offers.kinds.${value}`) }))}
        />
        <TextField {...field('title')} />
        <TextArea {...field('what')} rows={3} />
        {learning && <p>{t('offers.form.who')}</p>}
        {learning &&
          (['possibilities', 'needs'] as const).map(ground => (
            <TextField
              key={ground}
              label={t(`grounds.${ground}`)}
              optional={t('form.optional')}
              hint={t(`form.examples.${ground}`)}
              maxLength={500}
              {...set(ground)}
            />
          ))}
        <TextField {...field('provider')} />
        <TextField {...field('address')} hint={t('offers.form.addressHint')} />
        <Trouble error={save.error} />
      </Stack>
    </Dialog>
  )
}
