import type { Side } from '../../people/model.ts'

/**
 * What 44 leading employers named as ingredients of the ideal relationship (Freese and others, 2010, table 2): a
 * list of its own beside what employees perceive. `items` says which items of the catalogue it touches; an empty
 * list means that only employers name it, and that stays visible.
 */
export interface EmployerIdeal {
  id: string
  side: Side
  /** The row of the table, in its own few words. */
  subject: string
  items: readonly string[]
}

const ideal = (side: Side, id: string, subject: string, ...items: string[]): EmployerIdeal => ({
  id,
  side,
  subject,
  items,
})

export const employerIdeals: readonly EmployerIdeal[] = [
  ideal(
    'organisation',
    'offer-development',
    'Opleidingen en ontwikkelingsmogelijkheden bieden',
    'training',
    'breadth',
    'prospects',
  ),
  ideal('organisation', 'facilitate', 'Faciliteren', 'quality', 'support-of-manager'),
  ideal('organisation', 'offer-challenge', 'Uitdaging en afwisseling', 'challenge', 'variety'),
  ideal('organisation', 'inspiring-manager', 'Inspirerende leidinggevende'),
  ideal(
    'organisation',
    'fitting-rewards',
    'Passende beloningen',
    'pay',
    'reward-for-exceptional',
    'performance-pay',
    'secondary-terms',
  ),
  ideal('organisation', 'offer-climate', 'Sfeer', 'climate', 'pleasant-cooperation'),
  ideal('organisation', 'care-for-wellbeing', 'Faciliteren van gezondheid', 'workload'),
  ideal('organisation', 'joy-in-work', 'Werkplezier bieden', 'interest', 'pleasant-cooperation'),
  ideal('organisation', 'transparency', 'Transparantie', 'openness', 'being-informed', 'fair-rules'),
  ideal(
    'organisation',
    'lasting-employer',
    'Duurzame en betrouwbare werkgever',
    'trust',
    'employment-security',
    'responsibility',
  ),
  ideal('organisation', 'employer-loyalty', 'Loyaliteit en trouw', 'employment-security', 'trust'),
  ideal('organisation', 'give-say', 'Zeggenschap', 'say', 'autonomy'),
  ideal(
    'organisation',
    'employer-flexibility',
    'Flexibiliteit',
    'hours-around-life',
    'home-working',
    'own-leave',
  ),
  ideal('organisation', 'meaning', 'Zingeving'),
  ideal('organisation', 'made-to-measure', 'Individueel maatwerk', 'understanding', 'hours-around-life'),
  ideal('employee', 'employability', 'Employability', 'staying-current', 'wider-learning', 'several-jobs'),
  ideal('employee', 'geographic-mobility', 'Geografische mobiliteit', 'other-region'),
  ideal('employee', 'take-responsibility', 'Verantwoordelijkheid nemen', 'integrity', 'unloved-tasks'),
  ideal('employee', 'passion', 'Passie en gedrevenheid', 'dedication'),
  ideal('employee', 'commitment', 'Betrokkenheid en toewijding', 'dedication', 'good-spirit'),
  ideal('employee', 'initiative', 'Initiatief nemen', 'improvements', 'extra-tasks'),
  ideal('employee', 'performance', 'Prestaties leveren', 'service', 'dedication'),
  ideal('employee', 'staying-fit', 'Gezondheid'),
  ideal('employee', 'employee-loyalty', 'Loyaliteit en trouw', 'staying-on', 'good-name'),
  ideal('employee', 'employee-flexibility', 'Flexibiliteit', 'overtime', 'changing-jobs', 'several-jobs'),
  ideal('employee', 'creativity', 'Creativiteit', 'improvements'),
  ideal('employee', 'norms', 'Normen en waarden', 'integrity', 'keeping-rules'),
  ideal('employee', 'doing-more', 'Meer doen dan je gevraagd wordt', 'extra-tasks', 'overtime'),
  ideal('employee', 'thinking-along', 'Proactief met de klant meedenken', 'service'),
  ideal('employee', 'core-values', 'Kernwaarden uitdragen', 'good-name'),
]
