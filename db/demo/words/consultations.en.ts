import type { Words } from './shape.ts'

export const consultationsEn: Words['consultations'] = {
  phones: {
    title: 'Calls and messages outside your shift',
    what: 'Whoever is off need not react to a call or a message from work. Whoever needs somebody asks who is on duty.',
    why: 'More and more people say that being off no longer feels so.',
    loose: 'For which messages it holds, and whether you may mute the group of your team.',
    fixed: 'In a fire or a disaster we call everybody.',
    said: [
      'I want to mute the group of the team without anybody remarking on it.',
      'Messages too, not only calls. They keep me more busy.',
      'Do let us know who is on duty, or I will call the wrong one again.',
      'I do not need it: I like to swap a shift quickly.',
    ],
  },
  lunch: {
    title: 'Lunch together on Tuesday',
    what: 'On Tuesday we plan no treatments from twelve to one, so that everybody can eat together.',
    why: 'You said in the round that you speak to each other too little.',
    loose: 'The day, and how long it takes.',
    fixed: 'The number of treatments in a week stays the same.',
    said: [
      'Tuesday is my busiest day. Thursday suits better.',
      'A good plan. Half an hour is enough.',
      'Thursday please, then the speech therapists are there too.',
    ],
  },
  roster: {
    title: 'The roster six weeks ahead',
    what: 'The roster of the community team is fixed six weeks ahead instead of four.',
    why: 'Then you can plan earlier at home, and we need to swap less.',
    loose: 'How you hand in a wish, and until when.',
    fixed: 'Care goes on for seven days, in the weekend too.',
    said: ['Please, but let us swap until a week before.', 'Six weeks is long if you have children.'],
  },
  bicycle: {
    title: 'A company bicycle for the night',
    what: 'The works council wants to ask for company bicycles for whoever works at night.',
    why: 'After eleven there is no bus.',
    loose: 'What kind of bicycle, and whether you may use it by day too.',
    fixed: 'We ask for it, the board decides on it.',
    said: ['A good idea, with a lock and a helmet.'],
  },
  outcome: {
    decision:
      'Calls and messages outside your shift: you need do nothing. You may mute the group of your team. This goes into the house rule.',
    reasons: 'Most people want to be off from messages as well. In a disaster we call, and that stays.',
    points: [
      {
        heard: 'It must be possible to mute the group of the team, and messages count too.',
        because: 'A message keeps you as busy as a call does.',
      },
      {
        heard: 'It must be clear who is on duty.',
        because:
          'From September that stands at the top of the roster. A number for each team is not there yet.',
      },
      {
        heard: 'Swapping a shift quickly in the group must stay possible.',
        because: 'You can still swap. But nobody need look at that in their own time.',
      },
    ],
  },
}
