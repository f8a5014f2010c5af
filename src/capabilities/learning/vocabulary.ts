/** What became of a diploma that was shown: HR saw the original, or gave it back. */
export const answers = ['seen', 'returned'] as const

export const mostDiplomas = 50
