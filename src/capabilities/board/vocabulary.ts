/** What stands on the board. */
export const postKinds = ['question', 'answer'] as const
export type PostKind = (typeof postKinds)[number]

/** As what somebody speaks for the organisation there; it stands beside every word they write. */
export const offices = ['manager', 'hr'] as const
export type Office = (typeof offices)[number]

/** As what the asker comes to the board today. */
export interface Asker {
  onBoard: boolean
  office: Office | null
  moderates: boolean
}

/** So many colleagues agree before somebody is moderator. */
export const backingsNeeded = 5
/** So many questions on one page. */
export const questionsPerPage = 20

/** As what the asker comes to the board today. */
export interface Asker {
  onBoard: boolean
  office: Office | null
  moderates: boolean
}
