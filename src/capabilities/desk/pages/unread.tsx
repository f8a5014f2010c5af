import { useTranslation } from 'react-i18next'
import { Notice } from '../../../ui/index.ts'
import { ThrowAway } from './throw-away.tsx'

/** What lies there and does not open. */
export function Unread({ unread }: { unread: readonly string[] }) {
  const { t } = useTranslation('desk')
  return (
    <Notice
      title={t('unread.title', { count: unread.length })}
      next={<ThrowAway sheetIds={unread} label={t(unread.length === 1 ? 'away.button' : 'unread.away')} />}
    >
      {t('unread.text')}
    </Notice>
  )
}
