import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import type { OwnKey } from '../lock/keys.ts'
import type { OpenInput } from '../model.ts'
import { NewLock } from './new-lock.tsx'
import { drawerQuery } from './queries.ts'

interface Props {
  name: string
  today: string
  onOpened: (own: OwnKey) => void
}

/** The first time at this desk: a key, a passphrase and a recovery sheet. */
export function FirstLock({ name, today, onOpened }: Props) {
  const queries = useQueryClient()
  const open = useMutation({
    mutationFn: ({ locks }: { locks: OpenInput; own: OwnKey }) =>
      ask(api.POST('/api/drawer', { body: locks })),
    onSuccess: async (_, { own }) => {
      await queries.invalidateQueries({ queryKey: drawerQuery.queryKey })
      onOpened(own)
    },
  })
  return (
    <NewLock
      {...{ name, today }}
      own={null}
      busy={open.isPending}
      onKeep={(locks, own) => open.mutate({ locks, own })}
    >
      <Trouble error={open.error} />
    </NewLock>
  )
}
