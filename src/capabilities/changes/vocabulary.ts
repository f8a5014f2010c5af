/** What of the chain is told to whom it concerns, as it is called there; the database holds the same list. */
export const changeEvents = [
  'house-rule.written',
  'house-rule.ended',
  'cooling.chosen',
  'drafting.chosen',
  'request-terms.set',
  'rules.in-force',
  'rules.in-force-by-operator',
  'consent.consented',
  'consent.refused',
  'consent.withdrawn',
  'consent.without-council',
  'item.added',
  'item.retired',
  'activity.added',
  'activity.changed',
  'activity.removed',
  'package.published',
  'talk-training.offered',
  'talk-training.called-off',
  'span.rule-set',
  'span.hours-said',
  'budget.opened',
  'budget.ending',
  'budget-item.added',
  'budget-item.changed',
  'budget-item.taken-off',
  'consultation.put',
  'consultation.decided',
  'consultation.withdrawn',
] as const
export type ChangeEvent = (typeof changeEvents)[number]

/** Where it can be read, for whoever is told; null where it stands on no page of its own. */
const places: Readonly<Partial<Record<ChangeEvent, string>>> = {
  'cooling.chosen': '/house-rules/thinking-time',
  'consent.consented': '/consent',
  'consent.refused': '/consent',
  'consent.withdrawn': '/consent',
  'consent.without-council': '/consent',
  'activity.added': '/flexicurity',
  'activity.changed': '/flexicurity',
  'activity.removed': '/flexicurity',
  'package.published': '/flexicurity',
  'span.rule-set': '/span',
  'span.hours-said': '/span',
  'budget.opened': '/purse',
  'budget.ending': '/purse',
  'budget-item.added': '/purse',
  'budget-item.changed': '/purse',
  'budget-item.taken-off': '/purse',
}

export const placeOf = (event: ChangeEvent, subjectId: string): string | null =>
  event.startsWith('house-rule.')
    ? `/house-rules/${subjectId}`
    : event.startsWith('consultation.')
      ? `/consultations/${subjectId}`
      : (places[event] ?? null)
