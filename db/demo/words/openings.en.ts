import type { OpeningWords } from './shape.ts'

export const openingsEn: OpeningWords = {
  projects: {
    routes: [
      'New routes North-South',
      'Find out together how the community teams drive less and are with people more.',
    ],
    wounds: [
      'Wound care: learning from each other',
      'Two afternoons a month we look along at difficult wounds. You make short films of it.',
    ],
    language: [
      'Language café in the restaurant',
      'Every week a table where colleagues and residents practise Dutch together. You make coffee and listen.',
    ],
    smallscale: [
      'Small-scale living',
      'The Quay goes from corridors to living rooms. You think along about the day: who cooks, who washes, what may go wrong?',
    ],
    medicine: [
      'Medicines in one language',
      'We write the way of working with medicines anew, in sentences that everybody understands.',
    ],
    garden: [
      'The inner garden of The Quay',
      'Make a garden with residents: a plan, plants, and then sharing the watering fairly.',
    ],
    board: [
      'A digital board in the linen room',
      'With the supplier you try out what should stand on the board, and what should not.',
    ],
    waste: [
      'Throwing away less in the kitchen',
      'For half a year we weigh what is left over, and do one thing differently each month.',
    ],
    welcome: [
      'A good first week',
      'With three others you make a first week for whoever begins, and walk along in it twice yourself.',
    ],
  },
  posts: {
    night: [
      'Carer in the night team',
      'You work nights with a regular colleague on two wards. You decide much yourself, and call when needed.',
    ],
    district: [
      'Community nurse North',
      'You assess what is needed and care for people at home. Your team makes its own routes.',
    ],
    leader: [
      'Team leader housekeeping',
      'You lead twenty-four people at three places. You make the roster together.',
    ],
    leaderNight: [
      'Team leader night team, until February',
      'You stand in for the team leader. You know the nights or want to get to know them.',
    ],
    assistant: [
      'Care assistant in community team South',
      'You help people get up, wash and begin the day. Mostly in the morning.',
    ],
    physio: [
      'Physiotherapist rehabilitation',
      'You guide people who want to go home again after an operation.',
    ],
    cook: [
      'Cook in the restaurant',
      'You cook for residents and for the neighbourhood, with what is on the land that week.',
    ],
    host: ['Host', 'You receive guests in the restaurant and know half of them by name after a month.'],
    shop: ['Shop worker, weekends', 'You help customers, fill shelves and bake bread.'],
    reception: [
      'Receptionist at The Quay',
      'You are the first whom people see. You arrange taxis, keys and questions.',
    ],
    letting: ['Letting agent', 'You show homes and make contracts that people understand.'],
    engineer: ['Maintenance engineer', 'You keep lifts, doors and heating going at three places.'],
    painter: [
      'Painter, indoors',
      'You paint rooms that are lived in, so you work cleanly and talk with whoever lives there.',
    ],
    planner: [
      'Planner of the community teams',
      'With the teams you make a roster that still holds on Thursday.',
    ],
    system: ['System manager of rosters', 'You see to it that the roster does what the teams need.'],
    activity: [
      'Activity worker',
      'Every day you do something with residents that they thought of themselves.',
    ],
    secretary: ['Secretary to the board', 'You make papers short and see that decisions happen too.'],
  },
  noCoaching: 'It is for five months; the new team leader chooses how it goes on.',
  towns: { north: 'Northwick', harbour: 'Harbourton', south: 'Southfield' },
}
