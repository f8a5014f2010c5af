import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AskThenDo } from '../../../platform/web/ask-then-do.tsx'
import { useDraft } from '../../../platform/web/draft.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Dialog, Row, Stack, TextField } from '../../../ui/index.ts'
import { type Held, useRemoveItem, useSaveItem } from './queries.ts'

interface Draft {
  what: string
  provider: string
  certificate: string
}

/** As what, and with whom; the reference of the proof once there is a result. */
export function RouteForm(props: {
  route: Held<'route'> | null
  beside: (text: string) => ReactNode
  onClose: () => void
}) {
  const { t } = useTranslation(['careers', 'shell'])
  const { route, beside, onClose } = props
  const [kept, keep] = useDraft<Draft>(
    route ? `career.route.${route.itemId}.${route.version}` : 'career.route',
  )
  const [tried, setTried] = useState(false)
  const was = route?.content
  const draft = kept ?? {
    what: was?.what ?? '',
    provider: was?.provider ?? '',
    certificate: was?.certificate ?? '',
  }
  const { what, provider, certificate } = draft
  const set = (change: Partial<Draft>) => keep({ ...draft, ...change })
  const save = useSaveItem()
  const remove = useRemoveItem()
  const done = () => {
    keep(undefined)
    onClose()
  }
  const missing = (text: string) => (tried && text.trim() === '' ? t('form.missing') : undefined)
  const send = () => {
    setTried(true)
    if (what.trim() === '' || provider.trim() === '') return
    const reference = certificate.trim() === '' ? null : certificate
    save.mutate(
      { of: route, item: { kind: 'route', what, provider, certificate: reference } },
      { onSuccess: done },
    )
  }
  return (
    <Dialog
      open
      side="employee"
      onClose={onClose}
      title={t(route ? 'route.change' : 'route.add')}
      closeLabel={t('shell:close')}
      actions={
        <Button side="employee" busy={save.isPending} onClick={send}>
          {t('form.save')}
        </Button>
      }
    >
      <Stack>
        <TextField
          label={t('route.what')}
          hint={t('route.whatHint')}
          maxLength={200}
          value={what}
          error={missing(what)}
          onChange={value => set({ what: value })}
        />
        {beside(what)}
        <TextField
          label={t('route.provider')}
          hint={t('route.providerHint')}
          maxLength={200}
          value={provider}
          error={missing(provider)}
          onChange={value => set({ provider: value })}
        />
        {was?.step === 'result' && (
          <TextField
            label={t('route.certificate')}
            hint={t('route.certificateHint')}
            maxLength={120}
            value={certificate}
            onChange={value => set({ certificate: value })}
          />
        )}
        <Trouble error={save.error} />
        {route && (
          <Row>
            <AskThenDo
              word={t('step.remove')}
              small
              title={t('route.removeTitle')}
              keep={t('form.keep')}
              step={remove}
              input={route.itemId}
              onDone={done}
            >
              <p>{t('route.removeText')}</p>
            </AskThenDo>
          </Row>
        )}
      </Stack>
    </Dialog>
  )
}
