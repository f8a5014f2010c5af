import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { DeclaredRooms, LevelNotes } from '../model.ts'
import type { DeclaredRoom, Level } from '../vocabulary.ts'

export interface TalkAddress {
  relationId: string
  conversationId: string
}

export const roomQuery = (path: TalkAddress) =>
  queryOptions({
    queryKey: ['room', path.relationId, path.conversationId],
    queryFn: () =>
      ask(api.GET('/api/relations/{relationId}/conversations/{conversationId}/room', { params: { path } })),
  })

export const notesQuery = (path: TalkAddress) =>
  queryOptions({
    queryKey: ['level-notes', path.relationId, path.conversationId],
    queryFn: () =>
      ask(
        api.GET('/api/relations/{relationId}/conversations/{conversationId}/level-notes', {
          params: { path },
        }),
      ),
  })

/** What whoever manages says of the room; every answer is the whole field. */
export function useRoom(path: TalkAddress) {
  const queries = useQueryClient()
  const { queryKey } = roomQuery(path)
  const declaredOne = '/api/relations/{relationId}/conversations/{conversationId}/room/{declaredId}'
  const shown = {
    onSuccess: (view: DeclaredRooms) => queries.setQueryData(queryKey, view),
    onError: () => queries.invalidateQueries({ queryKey }),
  }
  const declare = useMutation({
    mutationFn: (body: { topicId?: string; demand?: string; room: DeclaredRoom }) =>
      ask(
        api.POST('/api/relations/{relationId}/conversations/{conversationId}/room', {
          params: { path },
          body,
        }),
      ),
    ...shown,
  })
  const change = useMutation({
    mutationFn: ({ declaredId, ...body }: { declaredId: string; version: number; room: DeclaredRoom }) =>
      ask(api.PUT(declaredOne, { params: { path: { ...path, declaredId } }, body })),
    ...shown,
  })
  const takeBack = useMutation({
    mutationFn: (declaredId: string) =>
      ask(api.DELETE(declaredOne, { params: { path: { ...path, declaredId } } })),
    ...shown,
  })
  return { declare, change, takeBack }
}

/** What I note. Only sharing answers with the page; the rest is between me and it. */
export function useNotes(path: TalkAddress) {
  const queries = useQueryClient()
  const { queryKey } = notesQuery(path)
  const all = '/api/relations/{relationId}/conversations/{conversationId}/level-notes'
  const one = '/api/relations/{relationId}/conversations/{conversationId}/level-notes/{noteId}'
  const sharing = '/api/relations/{relationId}/conversations/{conversationId}/level-notes/{noteId}/share'
  const again = () => queries.invalidateQueries({ queryKey })
  const write = useMutation({
    mutationFn: async (body: { words: string; level: Level | null }) => {
      await ask(api.POST(all, { params: { path }, body }))
      await again()
    },
    onError: again,
  })
  const rewrite = useMutation({
    mutationFn: async ({
      noteId,
      ...body
    }: {
      noteId: string
      version: number
      words: string
      level: Level | null
    }) => {
      await ask(api.PUT(one, { params: { path: { ...path, noteId } }, body }))
      await again()
    },
    onError: again,
  })
  const remove = useMutation({
    mutationFn: async (noteId: string) => {
      await ask(api.DELETE(one, { params: { path: { ...path, noteId } } }))
      await again()
    },
    onError: again,
  })
  const share = useMutation({
    mutationFn: (noteId: string) => ask(api.POST(sharing, { params: { path: { ...path, noteId } } })),
    onSuccess: (view: LevelNotes) => queries.setQueryData(queryKey, view),
    onError: again,
  })
  return { write, rewrite, remove, share }
}
