export interface Weights {
  inRole: number
  extraRole: number
}

/**
 * Employers weigh what goes beyond the job at least as heavily as the job itself, and employees weigh it less: the
 * mismatch that the interviews found (Freese and others 2008; seed 000, lines 232-251).
 */
export const extraRoleMismatch = (employers: Weights, employees: Weights): boolean =>
  employers.extraRole >= employers.inRole && employees.extraRole < employees.inRole
