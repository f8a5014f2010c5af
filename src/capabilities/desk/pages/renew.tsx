import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import type { OpenInput } from '../model.ts'
import { NewLock } from './new-lock.tsx'
import type { OpenProps } from './open-props.ts'
import { useDrawerStep } from './use-drawer-step.ts'

/** The same key under another passphrase, with another sheet. */
export function Renew({
  data,
  drawer,
  own,
  onDone,
  onBack,
}: OpenProps & { onDone: () => void; onBack: (() => void) | undefined }) {
  const { version } = drawer
  const keep = useDrawerStep(
    (locks: OpenInput) => ask(api.PUT('/api/drawer', { body: { ...locks, version } })),
    onDone,
  )
  return (
    <NewLock
      name={data.name}
      today={data.today}
      own={own}
      busy={keep.isPending}
      onKeep={locks => keep.mutate(locks)}
      {...(onBack && { onBack })}
    >
      <Trouble error={keep.error} />
    </NewLock>
  )
}
