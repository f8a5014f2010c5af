import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Cross } from '../icons/icons.tsx'
import type { Side } from '../side.ts'
import { IconButton } from './button.tsx'
import './dialog.css'

export type DialogProps = {
  open: boolean
  onClose: () => void
  title: string
  closeLabel: string
  children?: ReactNode
  /** One primary and at most one other. */
  actions?: ReactNode
  side?: Side
  /** For a choice that must be made here: neither Escape nor the veil closes it. */
  insistent?: boolean
  width?: 'narrow' | 'wide'
}

/** A sheet laid over the page; on a phone it comes from below. */
export function DialogBox(props: DialogProps) {
  const { onClose, title, closeLabel, children, actions, side, insistent, width = 'narrow' } = props
  return (
    <ModalOverlay
      className="veil"
      isOpen
      onOpenChange={next => !next && onClose()}
      isDismissable={!insistent}
      isKeyboardDismissDisabled={insistent}
    >
      <Modal className={`dialog dialog--${width}`} data-side={side}>
        <AriaDialog className="dialog__inside" role={insistent ? 'alertdialog' : 'dialog'}>
          <div className="dialog__head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {!insistent && (
              <IconButton label={closeLabel} onClick={onClose}>
                <Cross />
              </IconButton>
            )}
          </div>
          <div className="dialog__body">{children}</div>
          {actions && <div className="dialog__actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
