import { expect, test } from 'vitest'
import { extraRoleMismatch } from './extra-role.ts'

test('[A07] what employers weigh most and employees least is found, and its mirror is not', () => {
  const high = { inRole: 3.6, extraRole: 4.1 }
  const low = { inRole: 4.2, extraRole: 3.5 }
  expect(extraRoleMismatch(high, low)).toBe(true)
  expect(extraRoleMismatch(low, high)).toBe(false)
  expect(extraRoleMismatch({ inRole: 4, extraRole: 4 }, low)).toBe(true)
  expect(extraRoleMismatch(high, { inRole: 4, extraRole: 4 })).toBe(false)
})
