import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Why } from '../../../ui/index.ts'
import { SafeExit } from '../../../ui/pictures/repair/safe-exit.tsx'
import { useAround } from './around.ts'

/** Always in reach on these pages. */
export function Exit() {
  const { t } = useTranslation('repair')
  const title = `${t('shelf.back')} · Wisselwerk`
  // After the page has named itself: what a browser's tab and its own history call this is nobody else's business.
  useEffect(() => {
    const later = setTimeout(() => {
      document.title = title
    })
    return () => clearTimeout(later)
  })
  return <SafeExit label={t('exit.label')} how={t('exit.how')} to={useAround().home} />
}

export function ExitHelp() {
  const { t } = useTranslation('repair')
  return (
    <Why label={t('exit.help')}>
      <p>{t('exit.text')}</p>
      <p>{t('exit.browser')}</p>
    </Why>
  )
}
