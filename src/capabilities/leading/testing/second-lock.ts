import type { SecondLock } from '../../../shell/testing/second-lock.ts'

export const secondLock: SecondLock = {
  ofNoTable: ['team_learning'],
  policies: {
    'team_learning.read_learning': 'figures',
    'amo_cards.read_cards': 'figures',
    'span_rules.set_rule': 'organisation',
    'span_rules.set_rule_anew': 'organisation',
    'span_hours.read_hours': 'organisation',
    'span_hours.say_hours': 'organisation',
    'span_hours.say_hours_anew': 'organisation',
    'span_hours.drop_hours': 'organisation',
  },
  functions: { app_unit_spans: 'register' },
}
