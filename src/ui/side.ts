/** Whose side of the table a thing is on. The third is their meeting: only for what they made together. */
export type Side = 'employee' | 'organisation' | 'together'
