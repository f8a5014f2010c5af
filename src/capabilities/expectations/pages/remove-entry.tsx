import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Dialog } from '../../../ui/index.ts'
import type { EntryView } from '../model.ts'
import type { EntryAt } from './use-entry.ts'

/** One's own words can be taken away at any time; where both have read them, that closes it for both, which is said first. */
export function RemoveEntry({ entry, other, at }: { entry: EntryView; other: string; at: EntryAt }) {
  const { t } = useTranslation('expectations')
  const [asking, setAsking] = useState(false)
  const { remove } = at
  return (
    <>
      <Button tone="plain" onClick={() => setAsking(true)}>
        {t('entry.remove')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('entry.removeTitle')}
        closeLabel={t('shown.keep')}
        actions={
          <>
            <Button
              onClick={() => remove.mutate(undefined, { onSuccess: () => setAsking(false) })}
              busy={remove.isPending}
            >
              {t('entry.remove')}
            </Button>
            <Button tone="quiet" onClick={() => setAsking(false)}>
              {t('shown.keep')}
            </Button>
          </>
        }
      >
        <Trouble error={remove.error} />
        <p>{t(entry.open ? 'entry.removeOpenText' : 'entry.removeText', { other })}</p>
      </Dialog>
    </>
  )
}
