import { type ReactNode, Suspense, useEffect, useRef } from 'react'
import { Link } from '../controls/link.tsx'
import { ArrowLeft } from '../icons/icons.tsx'
import { leadTo } from '../lead.ts'
import { useWaitingWords } from '../navigation.tsx'
import './page.css'

export type PageProps = {
  /** What is this. */
  title: string
  /** Of a title that somebody wrote: in which language. */
  titleLang?: string | undefined
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
  titleLang,
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
  const heading = useNewTitle(title)
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
        <h1 ref={heading} lang={titleLang} dir={titleLang && 'auto'}>
          {title}
        </h1>
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

/** A page that becomes another one under what was just pressed is read from its new heading. */
function useNewTitle(title: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  const now = `${location.pathname} ${document.documentElement.lang}`
  const last = useRef({ title, now })
  useEffect(() => {
    const isNew = last.current.title !== title && last.current.now === now
    last.current = { title, now }
    const { activeElement } = document
    // Nobody is called away from what they write.
    const writes = activeElement?.matches('input, select, textarea')
    if (isNew && !writes && activeElement?.closest('main')) leadTo(heading.current!)
  }, [title, now])
  return heading
}

/** Said only after a moment: what comes at once does not flash. */
function OnItsWay() {
  return (
    <p className="page__waiting" role="status">
      {useWaitingWords()}
    </p>
  )
}
