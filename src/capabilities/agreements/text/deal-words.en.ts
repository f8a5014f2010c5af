/** The codes of a deal in words, for its page and for one's own data. */
export const dimensionsEn = {
  'time-to-learn': 'time to learn',
  'cost-of-learning': 'cost of learning',
  guidance: 'guidance',
  'other-tasks': 'other tasks',
  'fewer-tasks': 'fewer tasks',
  'extra-task': 'a task more',
  'other-times': 'other times',
  'fewer-hours': 'fewer hours',
  'more-hours': 'more hours',
  'part-of-year': 'part of the year',
  'at-home': 'at home',
  'other-location': 'another place',
  allowance: 'allowance',
  leave: 'leave',
  'other-terms': 'other terms',
  'step-ahead': 'a step ahead',
  'step-aside': 'a step aside',
  'step-back': 'a step back',
  'time-elsewhere': 'a time elsewhere',
  lighter: 'lighter work',
  steadier: 'steadier work',
  heavier: 'heavier work',
}

export const groundsEn = {
  'work-allows': 'the work can be done this way too',
  'team-carries': 'the team takes it on',
  'work-asks': 'the work asks for it',
  'to-learn': 'to learn and to grow',
  'to-stay': 'to stay here with pleasure',
  'good-at-it': 'somebody is very good at it',
  'made-good': 'to make something good',
}

export const compensationsEn = {
  none: 'nothing',
  'hard-hours': 'hours that others find hard',
  'standing-in': 'standing in during busy weeks',
  'task-taken-on': 'taking on a task',
  'knowledge-shared': 'passing on knowledge',
  'longer-stay': 'staying longer',
  'own-money': 'paying part of it',
}
