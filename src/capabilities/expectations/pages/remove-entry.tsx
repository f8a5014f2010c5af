import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { AskFirst } from '../../../ui/controls/ask-first.tsx'
import type { EntryView } from '../model.ts'
import type { EntryAt } from './use-entry.ts'

/** One's own words can be taken away at any time; where both have read them, that closes it for both, which is said first. */
export function RemoveEntry({ entry, other, at }: { entry: EntryView; other: string; at: EntryAt }) {
  const { t } = useTranslation('expectations')
  const { remove } = at
  return (
    <AskFirst
      word={t('entry.remove')}
      title={t('entry.removeTitle')}
      keep={t('shown.keep')}
      busy={remove.isPending}
      onSure={close => remove.mutate(undefined, { onSuccess: close })}
    >
      <Trouble error={remove.error} />
      <p>{t(entry.open ? 'entry.removeOpenText' : 'entry.removeText', { other })}</p>
    </AskFirst>
  )
}
