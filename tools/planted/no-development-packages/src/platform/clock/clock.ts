export { test as tick } from 'vitest'
