import { type Ref, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Notice } from '../../../ui/index.ts'
import type { Answering } from './answering.ts'
import { toneOf } from './others.ts'

/** "This is my view": said once, and it stands still. */
export function Finish(props: { answering: Answering; count: number; ref: Ref<HTMLDivElement> }) {
  const { t } = useTranslation('expectations')
  const { answering, count } = props
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<unknown>()
  const finish = async () => {
    setBusy(true)
    setTrouble(undefined)
    try {
      await answering.submit()
    } catch (error) {
      setTrouble(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <section ref={props.ref} tabIndex={-1} aria-label={t('view.doneTitle')}>
      <Notice
        kind="private"
        title={t('view.doneTitle')}
        next={
          <Button side={toneOf(answering.view.seat)} onClick={finish} busy={busy} disabled={count === 0}>
            {t('view.done')}
          </Button>
        }
      >
        {t('view.doneText')}
        <Trouble error={trouble} />
      </Notice>
    </section>
  )
}
