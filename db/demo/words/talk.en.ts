import type { TalkWords } from './shape.ts'

export const talkEn: TalkWords = {
  wishes: [
    'Done at half past two on Tuesdays and Thursdays, for the children.',
    'Take the course in wound care, this year if I can.',
    'Know that I can still do this work in five years.',
  ],
  clauses: {
    'roster-ahead': { what: 'The roster is known four weeks ahead', how: 'in the planning' },
    'evening-shift': {
      what: 'Takes over an evening shift of a colleague once a month',
      how: 'in the roster',
    },
    'quarter-of-an-hour': {
      what: 'A quarter of an hour to catch up every six weeks, also when it is busy',
      how: 'in both diaries',
    },
    newcomer: {
      what: 'Shows a new colleague how the system works',
      how: 'the colleague can do it alone',
    },
    'team-meeting': {
      what: 'Makes sure that the team meeting is never on a day off',
      how: 'in the plan of the year',
    },
    'two-courses': {
      what: 'Keeps up with the profession by two refresher courses',
      how: 'two certificates on file',
    },
    'courses-paid': { what: 'Pays for the refresher courses and the travel', how: 'on the payslip' },
    'loose-trips': { what: 'Look together for fewer single trips in one morning', how: null },
    'another-team': {
      what: 'Helps out in another team in busy weeks, four times at most',
      how: 'in the planning',
    },
    openings: { what: 'Says which places inside become free', how: 'at the team meeting' },
    'last-trainees': { what: 'Samira guides two trainees', how: 'both trainees finish' },
    'last-roster': {
      what: 'Joost makes sure that the roster is known three weeks ahead',
      how: 'in the planning',
    },
    'last-quarter': { what: 'Every quarter we talk about how it goes', how: 'in both diaries' },
    'her-days': { what: 'Samira works until 14:30 on Tuesdays and Thursdays', how: 'in the roster' },
    'her-course': {
      what: 'The course in wound care is paid, with twelve half days off',
      how: 'enrolled and in the roster',
    },
    'her-monday': { what: 'Joost looks for a way out of the busy Monday mornings', how: null },
    'his-days': {
      what: 'Samira works until 14:30 on Tuesdays and Thursdays, and can be reached until 16:00 on those days if something is urgent',
      how: 'in the roster',
    },
    'his-intake': {
      what: 'Samira takes over the intake of South in busy weeks, six times a year at most, asked a week ahead',
      how: 'in the planning',
    },
    'his-course': {
      what: 'Samira takes the course in wound care and passes on what she learns to the team',
      how: 'an afternoon for the team',
    },
  },
  remarks: {
    differently: 'And within reach until four, for what is urgent.',
    missing: 'Good that you wrote this down.',
  },
  deals: {
    'school-days': {
      description: 'Start later on school days',
      differs: 'the shift starts at seven for everybody else',
      benefits: {
        employee: 'I take the children to school myself',
        organisation: 'a steady hand in the late morning',
      },
    },
    'reports-at-home': {
      description: 'One day a week at home to write reports',
      differs: 'the rest of the team works on site',
      benefits: { employee: 'quiet and no travel', organisation: 'reports are done in time' },
    },
    'wound-care': {
      description: 'The one to turn to for wound care',
      differs: 'nobody else in the team has this task',
      benefits: { employee: 'I do what I am good at', organisation: 'fewer referrals' },
    },
    'course-at-work': {
      description: 'A course during working hours',
      differs: 'others do this in their own time',
      benefits: { employee: 'a diploma', organisation: 'knowledge that we lacked' },
    },
    'double-task': {
      description: 'A single allowance for a double task',
      differs: 'not part of the usual rules',
      benefits: { employee: 'the extra work counts', organisation: 'the task is covered for half a year' },
    },
    'no-evening-trips': {
      description: 'No single evening trips this year',
      differs: 'others take their turn at those',
      benefits: { employee: 'I can keep this up', organisation: 'fewer shifts that fall through' },
    },
    'half-a-year-elsewhere': {
      description: 'Half a year alongside somebody at another site, and back',
      differs: 'others only move when there is a vacancy',
      benefits: {
        employee: 'to see whether leading suits me',
        organisation: 'somebody with experience who stays',
      },
    },
  },
  refusals: {
    'three-oclock': {
      description: 'Always done at three o’clock',
      explanation: 'Then the late shift is one short every day.',
    },
    weekends: {
      description: 'No more weekends',
      explanation: 'There are too few people at weekends as it is.',
    },
    'two-days-at-home': {
      description: 'Two days a week at home',
      explanation: 'The people we care for are here.',
    },
    'one-route-less': {
      description: 'One route less a day',
      explanation: 'That route would then go to somebody else.',
    },
    'study-trip': {
      description: 'A study trip of a week',
      explanation: 'There is no money for that this year.',
    },
    'higher-step': {
      description: 'A higher pay step',
      explanation: 'The collective agreement gives this step only after a year.',
    },
    'only-intakes': { description: 'Nothing but intakes', explanation: 'Every other week is possible.' },
  },
  skips: {
    freedom: [
      'We agree about this already, and nothing changes.',
      'We have just had a talk of its own about this.',
    ],
    team: ['The team discussed this together last week.', 'This belongs in the team meeting of next month.'],
    pay: ['The scale is fixed, there is nothing to choose now.', 'We wait for the new collective agreement.'],
  },
  sheets: [
    {
      employee: {
        aims: 'That my week is predictable, for my home too.',
        reach: 'A roster that I can count on for four weeks.',
        resistance: 'A late shift is all right, if I know in time.',
        unacceptable: 'Being called on my day off for something that can wait.',
        bridges: 'I gladly swap a morning for a fixed afternoon.',
        guessAims: 'That there is always somebody who knows the area.',
        guessReach: 'Two people who know each other’s round.',
        guessResistance: 'One more afternoon without anybody.',
        guessUnacceptable: 'That a round is dropped.',
        guessBridges: 'That I fill in once during holidays.',
      },
      organisation: {
        aims: 'That somebody does every round, in holidays too.',
        reach: 'Two people who can drive each other’s round.',
        resistance: 'A fixed afternoon off is fine, if somebody else drives it.',
        unacceptable: 'That nobody is there one evening.',
        bridges: 'Who takes over an evening is the first to choose a free afternoon.',
        guessAims: 'More calm, and knowing where you stand.',
        guessReach: 'A week that does not move any more.',
        guessResistance: 'Changing shifts even more.',
        guessUnacceptable: 'Having to come in on a day off.',
        guessBridges: 'That people can swap shifts among themselves.',
      },
    },
    {
      employee: {
        aims: 'Learn more in my trade.',
        reach: 'A course of half a year, partly during working hours.',
        resistance: 'Part of it in my own time is fine.',
        unacceptable: 'Paying for all of it myself.',
        bridges: 'What I learn I pass on to the team.',
        guessAims: 'That the knowledge stays.',
        guessReach: 'Somebody who can explain it to the others.',
        guessResistance: 'Costs without anybody staying.',
        guessUnacceptable: 'That I leave right after the course.',
        guessBridges: 'That I let my team watch along.',
      },
      organisation: {
        aims: 'Knowledge that we now have to bring in from outside.',
        reach: 'Somebody who can teach this to others.',
        resistance: 'We pay, if the knowledge stays in the house for a year.',
        unacceptable: 'A course that does nothing for the work.',
        bridges: 'An afternoon on which the team learns along.',
        guessAims: 'To grow, and that somebody sees it.',
        guessReach: 'A diploma that counts elsewhere too.',
        guessResistance: 'Studying on a day off.',
        guessUnacceptable: 'Bearing the costs alone.',
        guessBridges: 'That we pay for it together.',
      },
    },
    {
      employee: {
        aims: 'Less of a rush on busy mornings.',
        reach: 'One trip less on Mondays.',
        resistance: 'A busy week is all right, a busy month is not.',
        unacceptable: 'Having to hurry people along.',
        bridges: 'I can take one trip more on Thursdays.',
        guessAims: 'That the planning works out.',
        guessReach: 'A week without loose ends.',
        guessResistance: 'A trip that is left undone.',
        guessUnacceptable: 'Hiring from outside.',
        guessBridges: 'That I take something over on a quiet day.',
      },
      organisation: {
        aims: 'A planning that comes full circle every week.',
        reach: 'Trips spread more fairly over the week.',
        resistance: 'Moving is possible, dropping is not.',
        unacceptable: 'Hiring for what we can do ourselves.',
        bridges: 'Divide the Monday anew, together with the planner.',
        guessAims: 'Time for people.',
        guessReach: 'A morning with time for a chat.',
        guessResistance: 'Even more addresses in one morning.',
        guessUnacceptable: 'Having to do poor work.',
        guessBridges: 'That a colleague would like to swap the Monday.',
      },
    },
  ],
}
