export const today = (now: Date) => now.toISOString().slice(0, 10)
