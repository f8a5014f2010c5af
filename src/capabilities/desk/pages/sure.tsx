import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Dialog, Stack } from '../../../ui/index.ts'

interface Props {
  title: string
  text: string
  yes: string
  busy: boolean
  onYes: () => void
  onClose: () => void
  children?: ReactNode
}

/** Before something is gone for good. */
export function Sure({ title, text, yes, busy, onYes, onClose, children }: Props) {
  const { t } = useTranslation('shell')
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      closeLabel={t('close')}
      actions={
        <Button busy={busy} onClick={onYes}>
          {yes}
        </Button>
      }
    >
      <Stack>
        <p>{text}</p>
        {children}
      </Stack>
    </Dialog>
  )
}
