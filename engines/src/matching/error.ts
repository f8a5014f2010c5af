/** What is wrong, and where in what was given: `needs[2].skill`. */
export class MatchingError extends Error {
  readonly path: readonly (string | number)[]
  constructor(path: readonly (string | number)[], message: string) {
    super(message)
    this.path = path
  }
}
