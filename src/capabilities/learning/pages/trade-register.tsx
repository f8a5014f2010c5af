import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Row, Stack, TextField } from '../../../ui/index.ts'
import { useSetRegister } from './queries.ts'

/** Who it is that saw, as Europass asks. */
export function TradeRegister({ number }: { number: string | null }) {
  const { t } = useTranslation('learning')
  const [typed, setTyped] = useState(number ?? '')
  const [tried, setTried] = useState(false)
  const save = useSetRegister()
  const clean = typed.replace(/\s/g, '')
  const isWrong = clean !== '' && !/^\d{8}$/.test(clean)
  const send = () => {
    setTried(true)
    if (!isWrong) save.mutate(clean === '' ? null : clean)
  }
  return (
    <Stack gap="tight">
      <TextField
        label={t('shown.register')}
        hint={t('shown.registerHint')}
        inputMode="numeric"
        maxLength={20}
        value={typed}
        error={tried && isWrong ? t('shown.registerWrong') : undefined}
        onChange={setTyped}
      />
      <Row>
        <Button tone="quiet" busy={save.isPending} onClick={send}>
          {t('shown.registerSave')}
        </Button>
      </Row>
      {number !== null && clean === number && <Aside>{t('shown.registerSaved')}</Aside>}
      <Trouble error={save.error} />
    </Stack>
  )
}
