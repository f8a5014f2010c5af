/** Who answers, apart: whoever leads about leading, and whoever is led about the work. Neither is asked about somebody. */
export const voices = ['leads', 'led'] as const
export type Voice = (typeof voices)[number]

/** Room, being able and wanting (seed 002, lines 798-821), each question with the lines that it comes from. */
export const amoBlocks = [
  {
    id: 'opportunities',
    questions: [
      { id: 'judged', lines: '802–806' },
      { id: 'autonomy', lines: '806–807' },
      { id: 'demands', lines: '806–807' },
      { id: 'development', lines: '806–807' },
    ],
  },
  {
    id: 'abilities',
    questions: [
      { id: 'talking', lines: '811–815' },
      { id: 'negotiating', lines: '811–815' },
      { id: 'coaching', lines: '811–815' },
    ],
  },
  { id: 'motivation', questions: [{ id: 'will', lines: '818–821' }] },
] as const
export type AmoQuestion = (typeof amoBlocks)[number]['questions'][number]['id']
export const amoQuestions: readonly AmoQuestion[] = amoBlocks.flatMap(({ questions }) =>
  questions.map(({ id }) => id),
)

/** Five places between two ends, each a step from the next. */
export const places = { least: 1, most: 5, step: 1 } as const

export type AmoAnswers = Partial<Record<AmoQuestion, number>>

/** A sheet counts when nothing on it was left open: every figure of a group is about the same people. */
export const isWhole = (answers: AmoAnswers): answers is Record<AmoQuestion, number> =>
  amoQuestions.every(id => answers[id] !== undefined)
