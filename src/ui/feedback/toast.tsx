import type { ReactNode } from 'react'
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { IconButton } from '../controls/button.tsx'
import { Cross } from '../icons/icons.tsx'
import './toast.css'

type Toast = { id: number; text: ReactNode; action?: { label: string; onPress: () => void } }
type Tell = (text: ReactNode, action?: Toast['action']) => void

const TellContext = createContext<Tell>(() => undefined)

/** Says in passing that something happened; never the only place where it stands. */
export function useToast(): Tell {
  return useContext(TellContext)
}

export type ToastsProps = { label: string; closeLabel: string; children: ReactNode }

export function Toasts({ label, closeLabel, children }: ToastsProps) {
  const [toasts, setToasts] = useState<readonly Toast[]>([])
  const next = useRef(0)
  const tell = useCallback<Tell>((text, action) => {
    next.current += 1
    const id = next.current
    setToasts(shown => [...shown.slice(-2), { id, text, action }])
  }, [])
  const close = useCallback((id: number) => setToasts(shown => shown.filter(toast => toast.id !== id)), [])
  const region = useMemo(
    () => (
      <section className="toasts" aria-label={label} aria-live="polite" aria-relevant="additions">
        {toasts.map(toast => (
          <Message key={toast.id} toast={toast} closeLabel={closeLabel} onClose={close} />
        ))}
      </section>
    ),
    [toasts, label, closeLabel, close],
  )
  return (
    <TellContext value={tell}>
      {children}
      {region}
    </TellContext>
  )
}

type MessageProps = { toast: Toast; closeLabel: string; onClose: (id: number) => void }

function Message({ toast, closeLabel, onClose }: MessageProps) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    // Something to press needs time to be reached; it stays until closed.
    if (held || toast.action) return
    const timer = setTimeout(() => onClose(toast.id), 8000)
    return () => clearTimeout(timer)
  }, [held, toast, onClose])
  const hold = () => setHeld(true)
  const release = () => setHeld(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: resting on a message only stops its clock
    <div className="toast" onPointerEnter={hold} onPointerLeave={release} onFocus={hold} onBlur={release}>
      <p className="toast__text">{toast.text}</p>
      {toast.action && (
        <button
          type="button"
          className="toast__action"
          onClick={() => {
            toast.action?.onPress()
            onClose(toast.id)
          }}
        >
          {toast.action.label}
        </button>
      )}
      <IconButton label={closeLabel} onClick={() => onClose(toast.id)}>
        <Cross size={18} />
      </IconButton>
    </div>
  )
}
