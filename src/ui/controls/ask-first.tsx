import { type ReactNode, useState } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

export type AskFirstProps = {
  /** What is done: on the press, and on the press that is sure. */
  word: string
  /** Of what, for who listens, where the same press stands beside several things. */
  of?: string | undefined
  small?: boolean
  title: string
  /** On the way back. */
  keep: string
  busy: boolean
  /** Closes the question by `close`, once it is done: what went wrong is said in it. */
  onSure: (close: () => void) => void
  /** What it means. */
  children: ReactNode
}

/** Takes something away, asked first: what it means stands in a dialog, and leaving all as it was is as near. */
export function AskFirst({ word, of, small, title, keep, busy, onSure, children }: AskFirstProps) {
  const [asking, setAsking] = useState(false)
  const close = () => setAsking(false)
  return (
    <>
      <Button tone="plain" size={small ? 'small' : 'regular'} onClick={() => setAsking(true)}>
        {word}
        {of && <span className="only-heard">: {of}</span>}
      </Button>
      <Dialog
        open={asking}
        onClose={close}
        title={title}
        closeLabel={keep}
        actions={
          <>
            <Button busy={busy} onClick={() => onSure(close)}>
              {word}
            </Button>
            <Button tone="quiet" onClick={close}>
              {keep}
            </Button>
          </>
        }
      >
        {children}
      </Dialog>
    </>
  )
}
