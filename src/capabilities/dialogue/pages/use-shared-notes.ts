import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import { useSendLater } from '../../../platform/web/send-later.ts'
import type { SharedNotes } from '../model.ts'

/** What was typed, and on top of which version of the page. */
interface Typed {
  body: string
  base: number
}

const url = '/api/relations/{relationId}/conversations/{conversationId}/notes'

const sharedNotesQuery = (relationId: string, conversationId: string) =>
  queryOptions({
    queryKey: ['shared-notes', conversationId],
    queryFn: () => ask(api.GET(url, { params: { path: { relationId, conversationId } } })),
  })

export interface NotesDraft {
  notes: SharedNotes
  body: string
  /** Somebody else has written on the page since: what I typed does not go on it until I say so. */
  isApart: boolean
  /** The talk closed before what I typed was on its page. */
  isLate: boolean
  write(body: string): void
  /** Having read both: this stays, on top of what is there now. */
  keep(body: string): void
  /** Mine is put away; what is there stays. */
  putAway(): void
  saving: 'saved' | 'busy' | 'waiting'
  trouble: unknown
}

/**
 * The page of a talk, saved with every pause in typing, and only on top of what was read: never laid over what somebody else
 * wrote meanwhile. Undefined until it is there.
 */
export function useSharedNotes(relationId: string, conversationId: string): NotesDraft | undefined {
  const queries = useQueryClient()
  const query = sharedNotesQuery(relationId, conversationId)
  const { data: notes } = useQuery(query)
  const newest = () => queries.getQueryData(query.queryKey) as SharedNotes
  const { pending, latest, change, saving, trouble } = useSendLater<Typed | null, SharedNotes>({
    draft: `notes.${conversationId}`,
    nothing: null,
    isEmpty: typed => typed === null,
    // What was typed meanwhile stands on top of what was just saved.
    without: (typed, sent) =>
      typed === null || typed.body === sent?.body ? null : { ...typed, base: newest().version },
    newest,
    send: async typed => {
      const saved = await ask(
        api.PUT(url, {
          params: { path: { relationId, conversationId } },
          body: { version: typed!.base, body: typed!.body },
        }),
      ).catch(async error => {
        // Somebody else was first, or the talk was answered: what is there now decides what can be chosen.
        await queries.refetchQueries({ queryKey: query.queryKey })
        throw error
      })
      queries.setQueryData(query.queryKey, saved)
    },
    stale: { code: 'dialogue.stale-notes', tries: 0, refetch: async () => undefined },
    pause: 600,
  })
  if (!notes) return undefined
  const waits = pending !== null && saving !== 'busy'
  const isLate = waits && !notes.open
  const isApart = waits && notes.open && pending.base !== notes.version
  return {
    notes,
    body: pending?.body ?? notes.body,
    isApart,
    isLate,
    write: body => change({ body, base: latest()?.base ?? newest().version }),
    keep: body => change({ body, base: newest().version }),
    putAway: () => change(null),
    saving,
    trouble: isApart || isLate ? undefined : trouble,
  }
}
