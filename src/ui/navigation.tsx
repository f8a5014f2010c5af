import type { MouseEvent, ReactNode } from 'react'
import { createContext, useCallback, useContext } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'

type Navigate = (href: string) => void

const NavigateContext = createContext<Navigate | null>(null)
const WaitingContext = createContext('')

/**
 * Stands around the whole application: the language of built-in labels, how an address is opened, and what is said
 * while something is on its way.
 */
export function Surroundings(props: {
  locale: string
  navigate?: Navigate
  waiting?: string
  children: ReactNode
}) {
  return (
    <I18nProvider locale={props.locale}>
      <NavigateContext value={props.navigate ?? null}>
        <WaitingContext value={props.waiting ?? ''}>{props.children}</WaitingContext>
      </NavigateContext>
    </I18nProvider>
  )
}

/**
 * A click handler that opens addresses of our own without loading the page again. Everything a browser can do
 * with a link (new tab, download, another site) stays with the browser.
 */
export function useFollow(href: string, onClick?: (event: MouseEvent<HTMLAnchorElement>) => void) {
  const navigate = useContext(NavigateContext)
  return useCallback(
    (event: MouseEvent<HTMLAnchorElement>) => {
      onClick?.(event)
      const own = href.startsWith('/') && !href.startsWith('//') && !href.startsWith('/api/')
      const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
      const target = event.currentTarget.target
      if (event.defaultPrevented || !navigate || !own || !plain) return
      if ((target && target !== '_self') || event.currentTarget.hasAttribute('download')) return
      event.preventDefault()
      navigate(href)
    },
    [href, navigate, onClick],
  )
}

export function useNavigateTo(): Navigate {
  const navigate = useContext(NavigateContext)
  return navigate ?? (href => window.location.assign(href))
}

export const useWaitingWords = () => useContext(WaitingContext)
