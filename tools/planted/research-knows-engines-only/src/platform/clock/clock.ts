export const today = '2026-09-01'
