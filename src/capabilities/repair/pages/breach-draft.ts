import type { BreachInput, BreachView, SourceInput } from '../model.ts'

/** What stands in the form: every question open until somebody answers it. */
export type BreachDraft = Omit<BreachInput, 'source'> & {
  from: SourceInput['from']
  expected: string
  itemId: string
  clauseId: string
}

export type Missing = 'expected' | 'happened' | 'state' | 'weight' | 'exchange' | 'authority' | 'cooperation'

/** As it was written, or an empty sheet; where something was agreed that comes first. */
export function draftOf(entry: Pick<BreachView, 'content' | 'feeling'> | null, agreed: boolean): BreachDraft {
  const content = entry?.content
  if (!content)
    return {
      from: agreed ? 'clause' : 'own',
      expected: '',
      itemId: '',
      clauseId: '',
      happened: '',
      state: null,
      weight: null,
      weightWords: '',
      exchange: null,
      authority: null,
      cooperation: null,
      feeling: '',
    }
  const { source, happened, state, weight, weightWords, exchange, authority, cooperation } = content
  return {
    from: source.from,
    expected: source.from === 'own' ? source.expected : '',
    itemId: source.from === 'item' ? source.itemId : '',
    clauseId: source.from === 'clause' ? source.clauseId : '',
    happened,
    state,
    weight,
    weightWords,
    exchange,
    authority,
    cooperation,
    feeling: entry.feeling ?? '',
  }
}

/** In the order of the questions. */
export function missingIn(draft: BreachDraft): Missing[] {
  const { from, expected, itemId, clauseId, happened } = draft
  const source = { own: expected.trim(), item: itemId, clause: clauseId }[from]
  return [
    ...(source === '' ? (['expected'] as const) : []),
    ...(happened.trim() === '' ? (['happened'] as const) : []),
    ...(['state', 'weight', 'exchange', 'authority', 'cooperation'] as const).filter(
      name => draft[name] === null,
    ),
  ]
}

export function toInput({ from, expected, itemId, clauseId, ...rest }: BreachDraft): BreachInput {
  const source: SourceInput =
    from === 'own' ? { from, expected } : from === 'item' ? { from, itemId } : { from, clauseId }
  return { ...rest, source }
}
