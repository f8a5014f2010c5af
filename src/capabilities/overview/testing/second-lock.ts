import type { SecondLock } from '../../../shell/testing/second-lock.ts'

export const secondLock: SecondLock = {
  // Between the works council and HR, who read all of it.
  ofNoTable: ['overview_meeting_people', 'overview_meeting_additions'],
  policies: {
    'overview_questions.answer': 'figures',
    'overview_questions.ask': 'figures',
    'overview_questions.read_questions': 'figures',
    'overviews.read_overview': 'figures',
    'overviews.want': 'figures',
    'overviews.want_again': 'figures',
    'overview_meetings.read_meeting': 'organisation',
    'overview_meetings.plan_meeting': 'organisation',
    'overview_meetings.change_meeting': 'organisation',
    'overview_meeting_people.read_people': 'organisation',
    'overview_meeting_people.ask_people': 'organisation',
    'overview_meeting_people.drop_people': 'organisation',
    'overview_agreements.read_agreements': 'organisation',
    'overview_agreements.agree': 'organisation',
    'overview_agreements.drop_agreement': 'organisation',
    'overview_agreements.close_agreement': 'organisation',
    'overview_meeting_additions.read_additions': 'organisation',
    'overview_meeting_additions.add_words': 'organisation',
  },
}
