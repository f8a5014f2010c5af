import { type ReactNode, Suspense, useEffect } from 'react'
import { Link } from '../controls/link.tsx'
import { ArrowLeft } from '../icons/icons.tsx'
import { useWaitingWords } from '../navigation.tsx'
import './page.css'

export type PageProps = {
  /** What is this. */
  title: string
  /** What does it say: one sentence made from the data. */
  sentence?: ReactNode
  /** What can I do now: one primary action. */
  action?: ReactNode
  /** A quiet line under the action: what happens with what you do here. */
  note?: ReactNode
  back?: { href: string; label: string }
  asides?: ReactNode
  width?: 'narrow' | 'regular' | 'wide'
  /** Nothing of it is here yet. */
  waiting?: true
  children?: ReactNode
}

/** Every screen answers three questions in this order; then the picture. */
export function Page({
  title,
  sentence,
  action,
  note,
  back,
  asides,
  width = 'regular',
  waiting,
  children,
}: PageProps) {
  // The browser's tab, its history and a reader of screens say what this is.
  useEffect(() => {
    document.title = `${title} · Wisselwerk`
  }, [title])
  // The heading stays while a part of the page is on its way.
  const body = <Suspense fallback={<OnItsWay />}>{children}</Suspense>
  return (
    <main className={`page page--${width} ${waiting ? 'page--waiting' : ''}`.trim()} id="main" tabIndex={-1}>
      <header className="page__head">
        {back && (
          <Link href={back.href} className="page__back">
            <ArrowLeft size={18} />
            {back.label}
          </Link>
        )}
        <h1>{title}</h1>
        {sentence && <p className="page__sentence">{sentence}</p>}
        {action && <div className="page__action">{action}</div>}
        {note && <p className="page__note">{note}</p>}
      </header>
      {asides ? (
        <div className="page__split">
          <div className="page__body">{body}</div>
          <div className="page__asides">{asides}</div>
        </div>
      ) : (
        <div className="page__body">{body}</div>
      )}
    </main>
  )
}

/** Said only after a moment: what comes at once does not flash. */
function OnItsWay() {
  return (
    <p className="page__waiting" role="status">
      {useWaitingWords()}
    </p>
  )
}
