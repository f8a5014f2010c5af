export const closeness = (sum: number, count: number) => count / sum
