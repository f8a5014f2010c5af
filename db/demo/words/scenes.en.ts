import type { SceneWords } from './shape.ts'

export const scenesEn: SceneWords = {
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
  desk: {
    passphrase: 'quiet quay beside the water',
    someone: {
      on: '2026-08-31',
      words: 'I want to talk about how things go in our team. Rather without a name at first.',
      reach: 'On Wednesday after lunch I always walk along the water. Do walk with me.',
    },
    named: {
      on: '2026-08-30',
      words: 'My free Tuesday was cancelled again. Can you think with me how to say that?',
      reach: 'Call after five, 06 1234 5678',
    },
    notes: [
      {
        on: '2026-08-27',
        words: 'Thought together about how to begin the talk. Will talk first; calls me after.',
      },
      { on: '2026-08-19', words: 'Wanted most of all somebody who listens. Nothing more needed.' },
    ],
  },
  stars: {
    families: 'Talking with families',
    interns: 'Guiding interns',
    indications: 'Assessing what care is needed',
  },
  budgets: {
    ahead: { title: 'On by myself', why: 'With these units you find out how you want to go on.' },
    learning: { title: 'Learning budget', why: 'Whoever just began has more to learn. So they get more.' },
    next: {
      title: 'On by myself, the new year',
      why: 'With these units you find out how you want to go on.',
    },
    choice: 'A course in making rosters, two Saturdays in Hoorn',
    items: [
      {
        title: 'Design your own future',
        words: 'What do you still want, and which steps go with it?',
        takes: 'three afternoons, with six others',
        provider: 'House of Careers, 020 555 01 10',
        price: 300,
        places: 12,
      },
      {
        title: 'A talk with a career coach',
        words: 'Somebody from outside listens and asks on.',
        takes: 'an hour and a half',
        provider: 'House of Careers, 020 555 01 10',
        price: 120,
      },
      {
        title: 'Reading figures in care',
        words: 'You learn to read tables and reports.',
        takes: 'three half-days',
        provider: 'Evening School, 020 555 01 22',
        price: 120,
      },
      {
        title: 'Look along at another firm',
        words: 'For two days you look along at an employer nearby.',
        takes: 'two days, as agreed',
        provider: 'Regional Work Point, 020 555 01 31',
        price: 160,
      },
      {
        title: 'What can I do?',
        words: 'You put all that you can do in a folder, also what you learned at home.',
        takes: 'one afternoon',
        provider: 'House of Careers, 020 555 01 10',
        price: 80,
      },
      {
        title: 'Applying and telling your story',
        words: 'You practise your letter and your talk.',
        takes: 'two evenings',
        provider: 'Evening School, 020 555 01 22',
        price: 100,
      },
      {
        title: 'Have experience recognised',
        words: 'You talk about whether your experience is worth a diploma.',
        takes: 'a talk of two hours',
        provider: 'Recognised, 020 555 01 47',
        price: 200,
      },
      {
        title: 'What working less costs',
        words: 'You see what fewer hours mean for pay and pension.',
        takes: 'one hour',
        provider: 'Pension Desk, 020 555 01 53',
        price: 60,
      },
      {
        title: 'A coach for a year',
        words: 'Somebody walks along with you for a year.',
        takes: 'ten talks',
        provider: 'House of Careers, 020 555 01 10',
        price: 800,
        places: 4,
      },
      {
        title: 'Speaking to a group',
        words: 'You learn to stand calmly and tell.',
        takes: 'two afternoons',
        provider: 'Evening School, 020 555 01 22',
        price: 140,
      },
      {
        title: 'A firm of your own?',
        words: 'You look at what it takes to begin for yourself.',
        takes: 'three evenings',
        provider: 'Regional Work Point, 020 555 01 31',
        price: 180,
      },
      {
        title: 'Writing better Dutch',
        words: 'You practise with your own letters and reports.',
        takes: 'six evenings',
        provider: 'Evening School, 020 555 01 22',
        price: 240,
      },
      {
        title: 'Changing shifts in good health',
        words: 'You make a plan for nights and days off.',
        takes: 'one afternoon',
        provider: 'House of the Night, 020 555 01 68',
        price: 90,
      },
      {
        title: 'Leading in another way',
        words: 'You find out whether leading suits you.',
        takes: 'four half-days',
        provider: 'House of Careers, 020 555 01 10',
        price: 220,
      },
    ],
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
  asked: {
    times: 'Begin half an hour later on Tuesdays, and go on that much longer.',
    place: 'One day a week from the post in the neighbourhood.',
    wish: 'A steady partner on the late round.',
    no: 'The roster would keep a gap that we cannot close now.',
  },
  seen: {
    strength: 'Tells a pupil in two sentences why a wound has to stay dry.',
    ambition: 'Wants to make a lesson of her own about wounds at home.',
  },
  together: {
    hers: 'Follows the course in wound care and teaches the team two bandages.',
    his: 'Keeps twelve half-days free in the roster.',
    alone: 'Looks along at The Quay for a week in January.',
  },
  career: {
    samira: {
      want: 'To make wounds my craft, and in three years to train others.',
      first: 'First day of the course in wound care',
      second: 'Join De Kade for a week',
      notNow: 'Leading others',
      nursing: 'nursing school',
      home: 'nursing home, Delfzijl',
      children: 'with the children',
      cafe: 'language café',
      team: 'Community team North',
      perform: 'I see wounds quickly. Driving between the addresses takes effort.',
      create: 'An afternoon for family carers, about wounds at home.',
      route: 'Practice trainer in home care',
      provider: 'Prior Learning North',
    },
    noor: {
      want: 'To know whether care is for me, before I choose a course.',
      step: 'Join Samira for an afternoon',
      suggested: 'Ask Samira whether I may join her on Wednesday afternoon',
    },
    oleksandr: {
      want: 'A permanent contract, here or somewhere else.',
      step: 'Ask the agency about the forklift licence',
      route: 'Warehouse worker, level 2',
      provider: 'Prior Learning North',
    },
    fatma: 'First it may get quiet at home. After that I want to learn something again.',
    bram: 'To drive less and design more.',
  },
  inside: {
    samira: {
      exercises: {
        words:
          'I make a house and a day work for somebody who cannot do everything alone any more. I soon see what may go wrong, and arrange it before it does.',
        where:
          'I always look at the website of the hospital. I never looked at the home care shop or at a school.',
      },
      craft: 'Wound care is my thing. Others come to me for it.',
      ahead: 'I often wait and see what comes.',
      flexible: 'I change routes easily, teams less so.',
      sense: 'I know what North needs, less of the whole.',
      balance: 'On Tuesdays and Thursdays I have to leave at half past two.',
      seen: 'You know exactly whom to go to. Last month you arranged the keys in one day.',
      calendar: 'I am 41. That says little here.',
      profession: 'At it for long, and not done learning.',
      home: 'Children of 8 and 11, who need me more often than they say.',
      felt: 'About halfway, a little further on Tuesdays.',
    },
    bram: {
      craft: 'Designing comes by itself, writing quotations does not.',
      balance: 'I drive too much, and say so too late.',
    },
  },
  learning: {
    nursing: { title: 'Nursing, vocational', school: 'Waterkant Vocational School' },
    wounds: { title: 'Basics of wound care', school: 'De Haven Evening School' },
    noor: { title: 'Secondary school', school: 'Oosterpoort School' },
  },
  lowering: {
    what: 'Fatma hands back the day planning of the crew, and her function goes from scale 45 down to scale 40',
    how: 'in the letter about the function',
    reason: 'The planning moves to the office. With it goes the task that the higher scale belonged to.',
    compensation: 'For two years Fatma keeps what she earns now. In that time she guides new colleagues.',
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
      happened: 'In May and June the roster came four days ahead. Twice I had to change everything at home.',
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
}
