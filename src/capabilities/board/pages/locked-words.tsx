import { useTranslation } from 'react-i18next'
import { Written } from '../../../platform/web/written.tsx'

/** What somebody wrote; or that no key here opens it. */
export function LockedWords({ children: words }: { children: string | null }) {
  const { t } = useTranslation('board')
  return words === null ? t('unreadable') : <Written>{words}</Written>
}
