import { NetworkError } from '../core/net.ts'
import type { Publication, Thread } from './publish.ts'
import { type Sheet, sag } from './sag.ts'

export interface Figures {
  /** Threads across groups and to the outside over all threads, by their floors; null without threads. */
  readonly acrossShare: number | null
  /** How many kinds each group has threads with: other groups as one kind, and each kind outside. Mean over groups shown. */
  readonly kinds: number | null
  /** Groups that hang on one thread, or on none; in the order in which groups were given. */
  readonly singleThread: readonly string[]
  /** How deep each group sags under the same pull. */
  readonly sag: readonly { readonly group: string; readonly depth: number }[]
}

/** What the cloth holds, beside threads of five people and more. */
const cloth = 0.6

/** The picture of a publication: groups as knots, what stands outside as the rim. */
export function sheetOf({ groups, threads }: Publication): Sheet & { readonly ids: readonly string[] } {
  const ids = groups.filter(({ isShown }) => isShown).map(({ id }) => id)
  const place = new Map(ids.map((id, at) => [id, at]))
  return {
    ids,
    groups: ids.length,
    ties: threads
      .filter(({ kind }) => kind === 'group')
      .map(({ ends, atLeast }) => ({ from: place.get(ends[0])!, to: place.get(ends[1])!, weight: atLeast })),
    outer: threads
      .filter(({ kind }) => kind === 'outside')
      .map(({ ends, atLeast }) => ({ group: place.get(ends[0])!, weight: atLeast })),
    cloth,
  }
}

/** Figures of what was published, counted from that alone: they say nothing that it does not say. */
export function figuresOf(publication: Publication): Figures {
  const { threads, outside } = publication
  const sheet = sheetOf(publication)
  const across = threads.filter(({ kind }) => kind !== 'inside')
  const total = (some: readonly Thread[]) => some.reduce((sum, { atLeast }) => sum + atLeast, 0)
  const kindOf = new Map(outside.map(({ id, kind }) => [id, kind]))
  const of = (id: string) => across.filter(({ ends }) => ends.includes(id))
  // A kind outside may be called as it likes: its name stands by itself.
  const kinds = sheet.ids.map(
    id =>
      new Set(of(id).map(({ ends, kind }) => (kind === 'group' ? '' : `outside ${kindOf.get(ends[1])}`)))
        .size,
  )
  return {
    acrossShare: threads.length > 0 ? total(across) / total(threads) : null,
    kinds: kinds.length > 0 ? kinds.reduce((sum, one) => sum + one, 0) / kinds.length : null,
    singleThread: sheet.ids.filter(id => of(id).length <= 1),
    sag: sheet.groups > 0 ? sag(sheet).map((depth, at) => ({ group: sheet.ids[at]!, depth })) : [],
  }
}

const same = (thread: Thread, [a, b]: readonly [string, string]): boolean =>
  (thread.ends[0] === a && thread.ends[1] === b) || (thread.ends[0] === b && thread.ends[1] === a)

/** The same without a thread, or without a group and all that hangs on it. */
export function without(
  publication: Publication,
  gone: { readonly thread: readonly [string, string] } | { readonly group: string },
): Publication {
  if ('thread' in gone) {
    const threads = publication.threads.filter(thread => !same(thread, gone.thread))
    if (threads.length === publication.threads.length)
      throw new NetworkError(['thread'], 'there is no such thread')
    return { ...publication, threads }
  }
  if (!publication.groups.some(({ id }) => id === gone.group))
    throw new NetworkError(['group'], `'${gone.group}' is not in the list`)
  return {
    ...publication,
    groups: publication.groups.filter(({ id }) => id !== gone.group),
    threads: publication.threads.filter(({ ends }) => !ends.includes(gone.group)),
  }
}

/** The same with a thread of five people between two groups that are shown. */
export function withThread(publication: Publication, ends: readonly [string, string]): Publication {
  const shown = new Set(publication.groups.filter(({ isShown }) => isShown).map(({ id }) => id))
  const isOutside = publication.outside.some(({ id }) => id === ends[1])
  if (!shown.has(ends[0]) || ends[0] === ends[1] || !(shown.has(ends[1]) || isOutside))
    throw new NetworkError(['thread'], 'expected two groups that are shown, or one and what stands outside')
  if (publication.threads.some(thread => same(thread, ends)))
    throw new NetworkError(['thread'], 'this thread is there already')
  const thread: Thread = { ends, kind: isOutside ? 'outside' : 'group', atLeast: 5 }
  return { ...publication, threads: [...publication.threads, thread] }
}
