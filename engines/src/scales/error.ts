/** What was given cannot be read as answers; the sentence says what, where and what would do. */
export class ScalesError extends Error {
  readonly code: ScalesErrorCode
  constructor(code: ScalesErrorCode, sentence: string) {
    super(sentence)
    this.name = 'ScalesError'
    this.code = code
  }
}

export type ScalesErrorCode = 'instrument' | 'lengths' | 'out-of-range' | 'too-few' | 'groups'
