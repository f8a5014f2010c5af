export const rank = (a: number, b: number) => a - b
