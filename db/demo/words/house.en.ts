import { consultationsEn } from './consultations.en.ts'
import type { HouseWords } from './shape.ts'

export const houseEn: HouseWords = {
  organisation: {
    name: 'Waterside Care & Homes',
    domain: 'waterside.example',
    agreement: 'cao-waterside',
  },
  teams: {
    WN: 'District team North',
    WZ: 'District team South',
    DK: 'Quay nursing home',
    NT: 'Night team',
    RV: 'Rehabilitation',
    HH: 'Housekeeping',
    KR: 'Kitchen & Restaurant',
    WB: 'Shop & Reception',
    WV: 'Homes & Letting',
    OH: 'Maintenance',
    BI: 'Office & IT',
    SH: 'Staff & HR',
  },
  locations: { north: 'North site', harbour: 'Harbour site', south: 'South site' },
  jobs: {
    'team-leader': 'Team leader',
    director: 'Director',
    'community-nurse': 'District nurse',
    carer: 'Carer',
    'care-assistant': 'Care assistant',
    nurse: 'Nurse',
    'activity-worker': 'Activity worker',
    'night-carer': 'Night carer',
    'night-nurse': 'Night nurse',
    physiotherapist: 'Physiotherapist',
    'occupational-therapist': 'Occupational therapist',
    'speech-therapist': 'Speech therapist',
    housekeeper: 'Housekeeper',
    'linen-worker': 'Linen room worker',
    cook: 'Cook',
    'kitchen-help': 'Kitchen assistant',
    host: 'Restaurant host',
    'shop-worker': 'Shop assistant',
    receptionist: 'Receptionist',
    'housing-adviser': 'Housing adviser',
    'letting-agent': 'Letting agent',
    'maintenance-engineer': 'Maintenance engineer',
    inspector: 'Inspector',
    painter: 'Painter',
    planner: 'Roster planner',
    'system-manager': 'System manager',
    administrator: 'Administrator',
    'hr-adviser': 'HR adviser',
    'board-secretary': 'Board secretary',
  },
  arrangements: {
    openings:
      'Openings are inside for ten days first. What somebody looks at is kept by nobody; whoever signs up does so themselves. The manager hears what and when, and does not decide about it.',
    expectations:
      'Employee and manager each write down their own view. Only they see it, and only once both show theirs. Figures about groups only from five people on.',
    campaigns:
      'In a shared round a view counts that somebody showed. Only groups of five people and more are shown, of whom nobody can be found by adding or taking away.',
    dialogue:
      'What lies on the table and what somebody writes on the interests sheet is theirs. Whether there was a talk counts in the yearly overview.',
    agreements:
      'The text of agreements belongs to the two. The works council sees numbers and kinds, no names.',
    mirrors:
      'What somebody says in a mirror nobody reads along, until everybody at that table shares. How somebody negotiated nobody else ever sees. In the picture of a team only those count who choose so, from five people on.',
    board:
      'The board belongs to the employees. HR and managers read and answer only where the asker invites them, with their name and their role beside it. They read no names of employees.',
    overview:
      'Once a year an overview of talks and agreements: numbers from five people on, no names and no words. HR and the works council read the same.',
    directory:
      'Who joins, changes their name or leaves comes from the address book of the organisation. Name, number and address only.',
    depth:
      'Before a talk the manager says what is fixed and what is not. What somebody notes with a talk is the writer’s until they share it. HR and the works council read none of it.',
    'team-needs':
      'A manager writes down for each team what is needed, when and for how long. About work, not about a person. Everybody reads the cards of their own team.',
    budgets:
      'Whoever works here gets a budget to find out how they want to go on. What somebody chooses, only they read. HR reads a reference on a bill, and no name.',
    repair:
      'Whoever finds that something was not kept writes that down for themselves. Nobody else sees it, not the manager and not HR. It is counted only in groups that are large enough.',
    consultations:
      'HR or the works council puts a proposal. What somebody says stands there without a name, unless they want otherwise. Whoever leads them never reads the name. A proposal closes with an outcome and reasons.',
    competences:
      'Of what somebody can and wants they choose who sees it; at first nobody. Whoever looks finds only those who show both. Everybody who was seen reads who looked.',
  },
  assessments: {
    openings:
      'Impact assessment of 8 January 2026. Risk: that somebody has trouble from wanting something else. Measure: what somebody looks at is not kept, everybody reads who saw their own name, and a person chooses.',
    expectations:
      'Impact assessment of 8 January 2026. Risk: that a manager reads along or that a group is too small. Measure: the database itself keeps a view closed until both show theirs.',
    campaigns:
      'Impact assessment of 8 January 2026. Risk: that a small group gives somebody away. Measure: one decision for each round about all groups together, which does not change any more.',
    dialogue:
      'Impact assessment of 8 January 2026. Risk: that talks become a file on somebody. Measure: what stands on the interests sheet stays with its writer until both share.',
    agreements:
      'Impact assessment of 8 January 2026. Risk: that a text changes later or goes round. Measure: two signatures on one text, which those two can read.',
    mirrors:
      'Impact assessment of 8 January 2026. Risk: that somebody is held to what they said about themselves. Measure: the database keeps every answer shut until all share, and adds nothing up.',
    board:
      'Impact assessment of 8 January 2026. Risk: that a question is held against somebody. Measure: the database gives a question to colleagues and to whoever is invited alone, and no trace stays of who reads or writes.',
    overview:
      'Impact assessment of 8 January 2026. Risk: that years or teams side by side give somebody away. Measure: every figure is decided beside all that went out before.',
    directory:
      'Impact assessment of 8 January 2026. Risk: that somebody can come in for too long. Measure: access can always be closed, also without consent.',
    depth:
      'Impact assessment of 8 January 2026. Risk: that a limit is set afterwards, or that notes become a file on somebody. Measure: what came later is called later for ever; a note is the writer’s alone.',
    'team-needs':
      'Impact assessment of 8 January 2026. Risk: that a card is about one person. Measure: a card names a task, a time and how long it lasts, no name.',
    budgets:
      'DPIA of 8 January 2026. Risk: that somebody’s choice becomes known. Measure: the database gives a purse to its owner alone, and a bill carries no name.',
    repair:
      'Impact assessment of 8 January 2026. Risk: that what somebody wrote turns against them. Measure: it is locked, the key is not in the database, and it leaves no trace.',
    consultations:
      'DPIA of 8 January 2026. Risk: that somebody suffers for what they said, or says something under pressure. Measure: nobody reads anything until the last day, no date stands with it, and who reacted stays unknown.',
    competences:
      'DPIA of 8 January 2026. Risk: that people are searched through, or that something hidden leaks out. Measure: the database answers as if what is hidden were not there, and every look leaves a line.',
  },
  rounds: ['Spring round 2025', 'Spring round 2026'],
  cords: {
    'external-mobility.I': 'Who is between two jobs first gets work inside, through the centre.',
    'external-mobility.J': 'The centre first looks for another place at Waterside.',
    'external-mobility.C': 'People of the flex pool put their wishes in the same roster.',
    'terms.J': 'Who chooses another package keeps the right to training for their own job.',
    'terms.W': 'With the college the trade stays up to date, also with all-in pay.',
    'work-life.F': 'The centre fills gaps in the roster with people of other teams.',
  },
  needs: {
    WN: {
      flexibility: ['Two people who can also drive the route in South', 'in summer', 'eight weeks a year'],
      stability: [
        'Familiar faces for people who get much care at home',
        'every day',
        'as long as the care lasts',
      ],
    },
    WZ: {
      flexibility: [
        'Somebody who can take over an evening shift',
        'on Tuesdays and Thursdays',
        'until the new year',
      ],
      stability: ['A district nurse for every neighbourhood', 'on weekdays', 'the next three years'],
    },
    DK: {
      flexibility: ['Three more people around mealtimes', 'from four to seven', 'for good'],
      stability: ['A steady group of six for every home', 'at weekends too', 'a year or longer'],
    },
    NT: {
      flexibility: [
        'A stand-in who can come within two hours',
        'in the nights of Friday and Saturday',
        'for good',
      ],
      stability: ['Every night a nurse who knows the house', 'each night', 'for good'],
    },
    RV: {
      flexibility: ['Consulting hours in the evening', 'on Mondays and Wednesdays', 'a trial of half a year'],
      stability: ['The same therapist from start to end', 'the whole way', 'ten weeks on average'],
    },
    HH: {
      flexibility: ['Moving between house and linen room', 'when one of them is too full', 'by the week'],
      stability: ['Two steady people on every floor', 'on weekdays', 'a year'],
    },
    KR: {
      flexibility: ['More hands on Saturdays and at parties', 'mostly in December and May', 'by the shift'],
      stability: ['A cook who knows the diets', 'at every meal', 'for good'],
    },
    WB: {
      flexibility: ['A reception that opens on Saturdays too', 'on Saturdays until four', 'from autumn on'],
      stability: ['Calm about what happens to the shop', 'before the end of the year', 'until it is decided'],
    },
    WV: {
      flexibility: ['Home visits outside office hours', 'one evening a week', 'a trial of a year'],
      stability: ['One adviser for each street', 'on weekdays', 'two years'],
    },
    OH: {
      flexibility: ['Skilled people for a few weeks', 'at large jobs in summer', 'six weeks'],
      stability: ['Somebody who knows the systems of every house', 'always within reach', 'for good'],
    },
    BI: {
      flexibility: ['Work from a distance when something fails', 'also outside office hours', 'each time'],
      stability: ['Two people who can make the rosters', 'all year', 'for good'],
    },
    SH: {
      flexibility: [
        'Help when it is busy around the yearly talks',
        'from October to December',
        'three months a year',
      ],
      stability: ['An adviser who knows the teams', 'on weekdays', 'three years'],
    },
  },
  houseRules: {
    bikes: {
      title: 'Your bike stands in the cellar',
      what: 'Put your bike in the cellar of the house where you begin. Not in the hall.',
      why: 'A bed has to get through the hall.',
      decides: 'The caretaker. If the cellar is full, call him.',
      source: 'Decision of the buildings team, May 2024',
    },
    phone: {
      title: 'Off duty you need not pick up the phone',
      what: 'Does work call when you are free? Then you need not pick up. Who calls first asks those on duty.',
      why: 'Free is free. Who rests works better after it.',
      decides: 'Who leads your team. If you do not agree, go to HR.',
      source: 'Agreed with the works council, March 2025',
    },
    phoneLater: {
      title: 'Off duty you need not pick up the phone',
      what: 'Does work call or text when you are free? Then you need do nothing. You may also turn off the group of your team.',
      why: 'Free is free. A text that you read later also keeps you busy.',
      decides: 'Who leads your team. If you do not agree, go to HR.',
      source: 'Agreed with the works council, August 2026',
    },
    swap: {
      title: 'You swap a shift on paper',
      what: 'Do you swap a shift? Then both put your name on the list in the canteen.',
      why: 'So the planner knows who will come.',
      decides: 'The planner.',
      source: 'Roster of 2023',
    },
  },
  measures: {
    craft: {
      title: 'One day a week to show somebody the work',
      what: 'One day a week you work with somebody who learns the trade. That day you have no round of your own.',
      why: 'What you know stands in no book.',
      criterion: {
        possibilities: 'Who knows the trade well and can explain it.',
        wishes: 'Who would like to.',
      },
    },
    nights: {
      title: 'Fewer nights, for less extra pay',
      what: 'You work two nights a month at most. The extra pay for nights goes down with it.',
      why: 'After years, nights weigh more.',
      criterion: {
        needs: 'Who has worked nights for ten years or more and feels that it gets hard.',
        age: 'Who is 57 or older may choose first.',
      },
    },
    mixed: {
      title: 'Teams that divide the work themselves',
      what: 'Each team has people with much and with little experience. The team divides the heavy work itself.',
      why: 'Together there is always somebody who can do it.',
      criterion: { affinities: 'Who likes to work in a team and to have a say in the planning.' },
    },
    voice: {
      title: 'A coach of your own in your first year',
      what: 'Who is new has a colleague to ask everything, for a year.',
      why: 'Who feels welcome stays, and gives their best.',
      criterion: { needs: 'Who is new in a place.' },
    },
    start: {
      title: 'Learning without a diploma beforehand',
      what: 'You follow a course at your own level, in working time.',
      why: 'The trade changes, and everybody has to be able to come along.',
      criterion: {
        possibilities: 'Who can go a step beyond the work of now.',
        needs: 'Who notices that the work changes.',
      },
    },
    return: {
      title: 'Back to work at your own pace',
      what: 'After a long time away you begin with fewer hours. You build it up as you like.',
      why: 'Nobody lasts who begins too fast.',
      criterion: { needs: 'Who was away long, for whatever reason.', wishes: 'Who wants to take it slowly.' },
    },
    retiring: {
      title: 'A day less for half of its pay',
      what: 'You worked a day less, and gave up half a day of pay for it.',
      why: 'So people could go on for longer.',
      criterion: { wishes: 'Who wanted to work less.' },
    },
    free: {
      title: 'Sports in the break',
      what: 'Twice a week you can do sports together in the break.',
      why: 'Who moves feels better.',
      criterion: { wishes: 'Who likes that.' },
    },
  },
  offers: {
    swim: {
      kind: 'vitality',
      title: 'Swimming after your shift',
      what: 'A free lane three times a week, from four to seven.',
      provider: 'The Wave pool',
      address: 'https://thewave.example/after-your-shift',
    },
    sleep: {
      kind: 'vitality',
      title: 'Sleeping better when you work nights',
      what: 'Four evenings about sleep for who works nights. You get a plan to take home.',
      provider: 'Goodnight & Co',
      address: 'welcome@goodnight.example',
    },
    explain: {
      kind: 'learning',
      title: 'Learning to pass on your trade',
      what: 'Six afternoons about explaining, showing and letting go.',
      possibilities: 'Who knows the trade well and has seen a lot of it.',
      needs: 'Who wants to lift less and stay in the team.',
      provider: 'Polder trade school',
      address: 'https://tradeschool.example/passing-on',
    },
  },
  heavy: {
    rounds: 'You lift and turn people, alone and in small rooms. All day you go from house to house.',
    nights: 'You work at night, with one or two people on a whole ward.',
  },
  schools: {
    care: {
      school: 'Coast & Polder College, care',
      certainty: 'Who gets the diploma gets a contract for twenty-four hours or more.',
      quality: 'They know two of our teams already and work by themselves after a week.',
    },
    kitchen: {
      school: 'The Spoon school of cooking',
      certainty: 'Somebody to guide them, and pay from the first day.',
      quality: 'They cook for thirty people by themselves already.',
    },
  },
  consultations: consultationsEn,
}
