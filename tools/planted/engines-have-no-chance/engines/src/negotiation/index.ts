export const shuffle = (list: number[]) => list.toSorted(() => Math.random() - 0.5)
