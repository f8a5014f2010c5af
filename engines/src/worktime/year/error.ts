/** What is wrong, and where in what was given: `stretches[1].until`. */
export class YearError extends Error {
  readonly path: readonly (string | number)[]
  constructor(path: readonly (string | number)[], message: string) {
    super(message)
    this.path = path
  }
}
