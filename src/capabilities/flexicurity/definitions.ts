/** A place in a seed: `262-267`. */
export interface Lines {
  readonly seed: '000' | '001'
  readonly lines: string
}

/** Forms of security of people and of the organisation, with where they are defined. Texts under `forms`. */
export const securityForms = [
  { id: 'income', column: 'I', sources: [{ seed: '001', lines: '138-140' }] },
  { id: 'job', column: 'J', sources: [{ seed: '001', lines: '140-142' }] },
  { id: 'work', column: 'W', sources: [{ seed: '001', lines: '148-153' }] },
  { id: 'combination', column: 'C', sources: [] },
  { id: 'organisation', column: 'S', sources: [{ seed: '001', lines: '230-233' }] },
] as const satisfies readonly { id: string; column: string; sources: readonly Lines[] }[]

/**
 * What the articles call being able to combine work and private life: a security, a flexibility of employees, and a
 * column of the securities again. Kept once, as column C, with all three readings beside it.
 */
export const combinationReadings = [
  { id: 'security', seed: '000', lines: '262-267' },
  { id: 'flexibility', seed: '001', lines: '153-157' },
  { id: 'table', seed: '001', lines: '604-630' },
] as const satisfies readonly ({ id: string } & Lines)[]
