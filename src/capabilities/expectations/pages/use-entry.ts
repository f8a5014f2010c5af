import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import { useDraft } from '../../../platform/web/draft.ts'
import type { EntryView } from '../model.ts'
import { entryQuery } from './entry-query.ts'

export type EntryWords = EntryView['words']
type Step = 'show' | 'hide' | 'complete' | 'aside'

/** What I write, kept on this device until the server has it, and each step with what waits kept first. */
export function useEntry({ relationId, version, words }: EntryView) {
  const queries = useQueryClient()
  const [draft, keepDraft] = useDraft<EntryWords>(`entry.${relationId}`)
  const path = { relationId }
  const url = '/api/relations/{relationId}/entry'
  const told = {
    onSuccess: (saved: EntryView) => {
      queries.setQueryData(entryQuery(relationId).queryKey, saved)
      queries.invalidateQueries({ queryKey: ['view', relationId] })
    },
    onError: () => queries.invalidateQueries({ queryKey: entryQuery(relationId).queryKey }),
  }
  const save = useMutation({
    mutationFn: async () => {
      const saved = await ask(api.PUT(url, { params: { path }, body: { version, words: draft ?? words } }))
      keepDraft(undefined)
      return saved
    },
    ...told,
  })
  const step = useMutation({
    mutationFn: async (name: Step) => {
      if (name === 'show' && draft) await save.mutateAsync()
      return ask(api.POST(`${url}/${name}`, { params: { path } }))
    },
    ...told,
  })
  const remove = useMutation({
    mutationFn: async () => {
      const left = await ask(api.DELETE(url, { params: { path } }))
      keepDraft(undefined)
      return left
    },
    ...told,
  })
  return {
    written: draft ?? words,
    waits: draft !== undefined,
    write: (part: keyof EntryWords, text: string) => keepDraft({ ...(draft ?? words), [part]: text }),
    save,
    step,
    remove,
  }
}

export type EntryAt = ReturnType<typeof useEntry>
