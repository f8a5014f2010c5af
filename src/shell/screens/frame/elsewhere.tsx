import { useTranslation } from 'react-i18next'
import { atStart } from '../../../platform/i18n/count-words.ts'
import { Elsewheres } from '../../../ui/index.ts'
import { placeIcons } from './place-icons.tsx'
import type { Waiting } from './use-waiting.ts'

/** Under the first page of somebody: what waits at other places. */
export function Elsewhere({ waiting }: { waiting: readonly Waiting[] }) {
  const { t } = useTranslation('shell')
  if (waiting.length === 0) return null
  return (
    <Elsewheres
      title={t('places.elsewhere')}
      lines={waiting.map(({ place, words, at }) => ({
        href: at,
        icon: placeIcons[place],
        where: t(`places.names.${place}`),
        words: atStart(words),
      }))}
    />
  )
}
