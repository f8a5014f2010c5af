/** The codes of a deal in words, for its page and for one's own data. */
export const dimensionsNl = {
  'time-to-learn': 'tijd om te leren',
  'cost-of-learning': 'kosten van leren',
  guidance: 'begeleiding',
  'other-tasks': 'andere taken',
  'fewer-tasks': 'minder taken',
  'extra-task': 'een taak erbij',
  'other-times': 'andere tijden',
  'fewer-hours': 'minder uren',
  'more-hours': 'meer uren',
  'part-of-year': 'een deel van het jaar',
  'at-home': 'thuis',
  'other-location': 'een andere plek',
  allowance: 'toelage',
  leave: 'verlof',
  'other-terms': 'andere voorwaarden',
  'step-ahead': 'een stap vooruit',
  'step-aside': 'een stap opzij',
  'step-back': 'een stap terug',
  'time-elsewhere': 'een tijd elders',
  lighter: 'lichter werk',
  steadier: 'rustiger werk',
  heavier: 'zwaarder werk',
} as const

export const groundsNl = {
  'work-allows': 'het werk kan zo ook',
  'team-carries': 'het team vangt het op',
  'work-asks': 'het werk vraagt erom',
  'to-learn': 'om te leren en te groeien',
  'to-stay': 'om hier met plezier te blijven',
  'good-at-it': 'iemand kan dit heel goed',
  'made-good': 'om iets goed te maken',
} as const

export const compensationsNl = {
  none: 'niets',
  'hard-hours': 'uren die anderen lastig vinden',
  'standing-in': 'inspringen in drukke weken',
  'task-taken-on': 'een taak overnemen',
  'knowledge-shared': 'kennis doorgeven',
  'longer-stay': 'langer blijven',
  'own-money': 'zelf meebetalen',
} as const
