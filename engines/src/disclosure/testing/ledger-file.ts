import type { EarlierFigure, Questions, Relation, Subject } from '../index.ts'

/** A publications file of `../shared/data/fairness/ledger` (its README.md says what stands in it). */
export interface LedgerFile {
  k?: number
  subjects: Record<string, Subject>
  relations?: Relation[]
  groups: Record<string, string>
  publications: {
    id: string
    by: string
    date: string
    figures: ({ id: string; about?: string; group: string } & Record<string, unknown>)[]
  }[]
}

export type FiledFigure = EarlierFigure & { readonly id: string; readonly by: string; readonly about: string }

/** '1-4 9' is persons 1, 2, 3, 4 and 9. */
export const peopleOf = (text: string): number[] =>
  text.split(' ').flatMap(part => {
    const [first, last] = part.split('-').map(Number)
    return Array.from({ length: (last ?? first!) - first! + 1 }, (_, step) => first! + step)
  })

/** The figures by day and publisher, in order, with everything that is said of their questions. */
export function readLedger(file: LedgerFile): { questions: Questions; days: FiledFigure[][] } {
  const groups = new Map(Object.entries(file.groups).map(([name, text]) => [name, peopleOf(text)]))
  const days = new Map<string, FiledFigure[]>()
  for (const { by, date, figures } of file.publications)
    for (const { group, ...figure } of figures) {
      const filed = {
        ...figure,
        by,
        date,
        about: figure.about ?? '',
        group: groups.get(group)!,
      } as unknown as FiledFigure
      days.set(`${date} ${by}`, [...(days.get(`${date} ${by}`) ?? []), filed])
    }
  const { k, subjects, relations = [] } = file
  return {
    questions: { subjects, relations, ...(k && { k }) },
    days: [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, figures]) => figures),
  }
}

/** The same file with only some of its figures. */
export function onlyShown(file: LedgerFile, shown: readonly FiledFigure[]): LedgerFile {
  const ids = new Set(shown.map(({ id }) => id))
  const publications = file.publications.map(one => ({
    ...one,
    figures: one.figures.filter(({ id }) => ids.has(id)),
  }))
  return { ...file, publications }
}
