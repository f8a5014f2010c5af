import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Me } from '../../../capabilities/people/model.ts'
import { Magnifier } from '../../../ui/icons/icons.tsx'
import { onItsWay } from '../../../ui/index.ts'
import { opensBySlash } from './slash-key.ts'

const Jump = lazy(async () => ({ default: (await import('./jump.tsx')).Jump }))

/** The way to everything by some letters of it: pressed, or by Ctrl-K, or by the slash unless that is switched off. */
export function Seek({ me }: { me: Me }) {
  const { t } = useTranslation('shell')
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = (event.target as Element | null)?.closest?.('input, textarea, select, [contenteditable]')
      const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing
      const control = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
      // A dialog that asks something is answered first.
      if (document.querySelector('dialog[open], [role="dialog"], [role="alertdialog"]')) return
      if (!control && !(slash && opensBySlash())) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <button type="button" className="seek" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Magnifier />
        <span className="seek__words">{t('jump.label')}</span>
        <span className="seek__key" aria-hidden="true">
          /
        </span>
      </button>
      {open && (
        <Suspense fallback={onItsWay}>
          <Jump me={me} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
