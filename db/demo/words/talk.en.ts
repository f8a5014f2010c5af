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
  scenes: {
    consultant: { givenName: 'Lidwien', familyName: 'Brand', email: 'lidwien.brand@union.example' },
    agency: {
      pay: 'Scale 50 for the work that I do now',
      line: 'I will ask the hiring organisation. Next week I know more.',
      perspective: 'A permanent contract in the kitchen next year?',
      performance: 'Doing the weekend purchasing myself',
      place: 'A phone call',
    },
    terms: {
      payScale: 'Scale 45, step 6',
      notice: 'one month for both',
      agreement: 'Collective agreement Waterside Care & Homes',
    },
    why: {
      taken: 'Since March I am one step higher, that is what my payslip says.',
      declined: 'I think that this work belongs in scale 50.',
      open: 'My copy says that notice is two months.',
    },
    takenPayScale: 'Scale 45, step 7',
    declinedPayScale: 'Scale 50, step 6',
    request: {
      first: 'Done at two every Friday',
      refused: 'Every Friday is not possible; every other week is, if the Saturday is covered.',
      anew: 'Done at two every other Friday, and the Saturday evening in return',
      differs: 'the kitchen works until five on Fridays',
      words: 'On Friday afternoons I fetch my daughter.',
    },
    board: {
      evening: {
        asks: 'If I take over an evening round of a colleague, does the travelling between two addresses count as working time?',
        colleague: 'In our team it does. I always write it down, and nobody ever sent it back.',
        hr: 'Yes. Travelling between two clients is working time, also when you take over the round. From home to the first address is not.',
        after: 'Good that this is written down somewhere now. I did not know either.',
      },
      study: {
        asks: 'Has anybody ever asked for training in working time? How did you go about it?',
        colleague: 'I wrote down what the team gains by it, and who could stand in that day. That helped.',
      },
      withdrawn: {
        asks: 'By when do you have to ask for next year’s holidays?',
        colleague: 'Before 1 December, it says so at the bottom of the roster.',
      },
    },
    requests: {
      hours: 'Four hours more, on Friday mornings if possible.',
      no: 'On Friday mornings there are enough people now. When an evening round comes free, you are the first I call.',
      times: 'Begin an hour earlier on Mondays and Wednesdays, and be done an hour earlier.',
      home: 'One day a week at home, for everything that I do behind a screen.',
    },
    trainings: {
      past: {
        title: 'A talk with two sides',
        words:
          'You learn to say what matters to you, and to ask what matters to the other. And what to do when the talk gets stuck.',
        place: 'The canteen',
      },
      coming: {
        title: 'Making an agreement together',
        words:
          'You learn to look for a solution that helps you both. We practise in pairs, taking each side in turn.',
        place: 'Classroom 2',
      },
    },
    mutual: {
      what: 'Joost divides his office hours himself, around the routes of the team',
      differs: 'Whoever leads is at the office from nine to five.',
      wish: 'Time that I divide myself, without my work being left lying.',
      inReturn: 'What I learn I show to the team on Friday afternoon.',
    },
    recollection: {
      hers: 'As I read it, it also holds in the weeks in which I do a lot for the works council.',
      his: 'As I read it, in a busy week we move it on together, and the week after it stands again.',
    },
    meeting: {
      place: 'Meeting room 1',
      minutes:
        'We read the overview together. In the district teams there were fewer talks than in the house.\nThe works council hears that rosters are known late. Then there is little left to agree in a talk.\nHR says that managers would like to learn how to hold a talk with two sides.',
      rosters: 'Make rosters known six weeks ahead, also in the holidays',
      training: 'Offer a training in talking to employees and managers',
      done: 'The training was offered and was held in October, for both.',
    },
    mirror: {
      recovery: 'Between two evening rounds there is sometimes only half an hour.',
      style: 'We both gave a little. I would have liked to look longer.',
    },
    entry: {
      newcomer: {
        content: 'Helping residents get up and eat, and time for a chat.',
        hours: 'On Wednesdays I am done at four.',
        development: 'Next year I want to begin the training for carer.',
      },
      manager: {
        state: 'We have two vacancies that have been open for a year. This spring a district was added.',
        workload: 'On a normal morning eight visits. In the holidays it is sometimes eleven.',
        content: 'Care in people’s homes, after the plan that the community nurse makes.',
        hours: 'Mornings, and an evening every other week.',
      },
    },
    weekly: {
      place: 'The workshop',
      topic: 'Which stairwells first',
      note: 'Last week: stairwell 3 waits for paint. Bram calls the supplier on Tuesday.',
      fixed: 'Every day one person on call for breakdowns',
      open: 'Who places the order',
      own: 'Ask what it is like to always hear last that something broke.',
    },
    talkLines: {
      budget: '500 euros each a year to learn',
      opening: 'Wound care in South, 8 hours a week, from October',
      training: 'Practising talks, on 17 September, for everybody',
    },
    breaches: [
      {
        expected: 'The roster known three weeks ahead',
        happened:
          'In May and June the roster came four days ahead. Twice I had to change everything at home.',
        feeling: 'I arrange everything around it, and then feel unseen.',
      },
      {
        expected: 'A course in working time',
        happened: 'I may take the course, but only on my day off. That was not what we said.',
        feeling: 'I feel kept small.',
      },
      {
        expected: 'A Saturday off every other week',
        happened: 'A roster is coming with three Saturdays in a row for me.',
        feeling: 'I dread it.',
      },
      {
        expected: 'Guiding trainees, and time for that',
        happened: 'The trainees came, the time did not.',
        feeling: 'I like doing it, and still it gnaws.',
      },
      {
        expected: 'One person to turn to in the team',
        happened: 'In half a year there were three of them, and nobody knew what was promised.',
        feeling: 'Telling it again and again makes me tired.',
      },
      {
        expected: 'Letting us know in time when something will not work',
        happened: 'I heard only that morning that the shift was still open.',
        feeling: 'It took me by surprise.',
      },
      {
        expected: 'A short talk every week',
        happened: 'Three weeks in a row it did not happen, and nobody said anything.',
        feeling: 'I thought that it did not matter.',
      },
      {
        expected: 'Thinking along about the new way of working',
        happened: 'The way of working was there already when we were asked to think along.',
        feeling: 'I had looked forward to it.',
      },
    ],
    search: {
      otherwise: 'The same, and asked a week ahead',
      topic: 'A fixed afternoon',
      added: 'Done at twelve on Wednesdays',
    },
  },
}
