import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { itemsNl } from './items.nl.ts'

export const itemsEn: SameKeys<typeof itemsNl> = {
  variety: { label: 'Variety in the work', statement: 'Work in which one day is not like the next.' },
  challenge: { label: 'Work that stretches you', statement: 'Tasks you can get your teeth into.' },
  workload: { label: 'A workload that adds up', statement: 'As much work as there are time and people for.' },
  interest: { label: 'Work that holds you', statement: 'Work that makes you curious.' },
  autonomy: { label: 'Deciding how yourself', statement: 'Room to choose how the work is done.' },
  quality: {
    label: 'Being able to do it well',
    statement: 'The time and the tools to do the work really well.',
  },
  prospects: {
    label: 'Being able to move on',
    statement: 'A next step in sight, inside or outside the team.',
  },
  training: { label: 'Courses and training', statement: 'Courses and training that belong to the work.' },
  coaching: {
    label: 'Guidance during work',
    statement: 'Somebody who looks along and thinks along on the job.',
  },
  breadth: {
    label: 'Growing wider in your trade',
    statement: 'Chances to grow beyond the tasks of the job.',
  },
  'learning-at-work': {
    label: 'Learning from the work itself',
    statement: 'Work you learn from as you do it.',
  },
  'use-of-skills': {
    label: 'Using all you can do',
    statement: 'Work that uses what somebody knows and can do.',
  },
  climate: { label: 'A good atmosphere', statement: 'A place where people like to come.' },
  'pleasant-cooperation': {
    label: 'Pleasant cooperation',
    statement: 'Opportunity to work with others and enjoy it.',
  },
  'support-of-colleagues': { label: 'Colleagues who step in', statement: 'Colleagues you can fall back on.' },
  appreciation: { label: 'Appreciation', statement: 'Noticing that your work is seen and valued.' },
  'support-of-manager': {
    label: 'A manager’s support',
    statement: 'A manager who stands behind you when it is hard.',
  },
  say: { label: 'A say in decisions', statement: 'Being heard before something important is decided.' },
  'fair-manager': { label: 'A just manager', statement: 'A manager who judges and acts justly.' },
  feedback: {
    label: 'Hearing how it goes',
    statement: 'Hearing back what goes well and what could be different.',
  },
  'fair-rules': { label: 'Clear and just rules', statement: 'Rules that make sense and do justice.' },
  'being-informed': { label: 'Being kept informed', statement: 'Knowing in time what is going to change.' },
  openness: { label: 'Open talk', statement: 'Saying what is going on, also when the news is not pleasant.' },
  responsibility: {
    label: 'Good for its surroundings',
    statement: 'Care for people and environment, also outside the door.',
  },
  trust: { label: 'An organisation to build on', statement: 'An organisation that does what it says.' },
  understanding: {
    label: 'Understanding for life at home',
    statement: 'Understanding when life outside work asks for something.',
  },
  'own-leave': { label: 'Planning own time off', statement: 'Choosing yourself when to take leave.' },
  'home-working': { label: 'Working from home', statement: 'Working from home when the work allows it.' },
  'hours-around-life': {
    label: 'Hours that fit private life',
    statement: 'Working hours that go with life beside work.',
  },
  'employment-security': {
    label: 'Being sure of work',
    statement: 'Being able to count on work, here or somewhere else.',
  },
  pay: { label: 'Pay that fits', statement: 'Pay that is right for what the work asks.' },
  'reward-for-exceptional': {
    label: 'Something extra for something special',
    statement: 'A reward when somebody does something special.',
  },
  'training-costs': { label: 'Training paid for', statement: 'Money or time for training.' },
  'secondary-terms': {
    label: 'Good arrangements',
    statement: 'Pension, leave and allowances that suit somebody.',
  },
  'performance-pay': { label: 'Pay by result', statement: 'Pay that follows what has been achieved.' },
  cooperation: { label: 'Working well together', statement: 'Bringing the work to a good end with others.' },
  'helping-colleagues': { label: 'Helping colleagues', statement: 'Standing by a colleague who is stuck.' },
  service: {
    label: 'Being there for the customer',
    statement: 'Helping customers well and kindly.',
  },
  'unloved-tasks': {
    label: 'The dull tasks too',
    statement: 'Doing the less pleasant jobs with the same care.',
  },
  integrity: { label: 'Acting honestly', statement: 'Doing what is right, also when nobody is looking.' },
  dedication: { label: 'Dedication', statement: 'Working with heart and attention.' },
  'care-for-property': {
    label: 'Careful with things',
    statement: 'Taking care of the organisation’s money and things.',
  },
  'keeping-rules': {
    label: 'Following what was agreed',
    statement: 'Keeping to what is agreed in the organisation.',
  },
  'good-name': {
    label: 'The good name of the organisation',
    statement: 'Carrying a positive picture of the organisation outside.',
  },
  'good-spirit': {
    label: 'Adding to the atmosphere',
    statement: 'Doing something for a good atmosphere yourself.',
  },
  'staying-current': {
    label: 'Keeping up with the trade',
    statement: 'Keeping knowledge up to date, also when the work changes.',
  },
  'learning-in-own-time': {
    label: 'Learning in own time',
    statement: 'Learning after hours what the work needs.',
  },
  improvements: { label: 'Thinking along', statement: 'Saying what could be better, and how.' },
  'extra-tasks': {
    label: 'Taking something on',
    statement: 'Picking up a task that is lying there, unasked.',
  },
  overtime: {
    label: 'Going on when needed',
    statement: 'Staying longer when the work would not get done otherwise.',
  },
  'wider-learning': {
    label: 'Learning for later',
    statement: 'Learning something that opens doors elsewhere too.',
  },
  'several-jobs': {
    label: 'Able to work in several places',
    statement: 'Being able and willing to do different kinds of work.',
  },
  'changing-jobs': {
    label: 'Changing jobs inside',
    statement: 'Being open to other work when that is needed.',
  },
  'other-region': {
    label: 'Willing to work elsewhere',
    statement: 'Being prepared to work in another place.',
  },
  'staying-on': { label: 'Staying a few years', statement: 'Planning to stay for a few more years.' },
}
