import { expect, test } from 'vitest'
import type { Timeline } from '../capabilities/agreements/model.ts'
import { agreementSteps, agreementsDone } from '../capabilities/agreements/pages/next-step.ts'
import type { Talks } from '../capabilities/dialogue/model.ts'
import { talkSteps } from '../capabilities/dialogue/pages/next-step.ts'
import type { ViewState } from '../capabilities/expectations/model.ts'
import { viewSteps } from '../capabilities/expectations/pages/next-step.ts'
import { nextStep } from './next-step.ts'

const view = (mine: string, other = 'open'): ViewState => ({
  relationId: 'r',
  round: 1,
  seat: 'employee',
  version: 1,
  pass: 'whole',
  answers: {},
  mine: { submitted: mine !== 'open', released: mine === 'released' },
  others: [
    {
      seat: 'organisation',
      name: 'Joost Verbeek',
      submitted: other !== 'open',
      released: other === 'released',
    },
  ],
  open: mine === 'released' && other === 'released',
  takenOver: false,
  shownBefore: false,
  endedBy: null,
  endedByName: null,
  entry: null,
})
const talk = (
  plannedOn: string,
  outcome: Talks['conversations'][number]['outcome'],
  mine: boolean | null = null,
) =>
  ({
    conversationId: plannedOn,
    kind: 'annual',
    plannedOn,
    version: 1,
    ready: false,
    cancelled: false,
    missing: [],
    skips: [],
    mine,
    outcome,
  }) as const
const topic = (conversationId: string | null) => ({ topicId: 't', conversationId }) as Talks['topics'][number]
const talks = (conversations: ReturnType<typeof talk>[], topics: Talks['topics'] = []): Talks => ({
  relationId: 'r',
  side: 'employee',
  seats: [],
  next: { on: '2026-09-02', planned: true },
  yearly: { on: '2026-09-02', planned: true },
  conversations: conversations as unknown as Talks['conversations'],
  series: [],
  topics,
  notes: [],
})
type Agreement = Timeline['agreements'][number]
const agreement = (phase: Agreement['phase'], mySide: Partial<Agreement['mySide']> = {}): Agreement => ({
  agreementId: 'a',
  number: 1,
  turn: 'organisation',
  drafter: 'both',
  draftsAfter: 2,
  phase,
  signFrom: null,
  startedOn: '2026-08-01',
  mySide: {
    submitted: false,
    reacted: false,
    accepted: null,
    signed: [],
    others: ['Joost Verbeek'],
    waitsFor: ['Joost Verbeek'],
    ...mySide,
  },
  status: 'writing',
  inForce: null,
  clauses: [],
  nextDay: null,
})
const timeline = (agreements: Agreement[] = [], due: Timeline['due'] = []): Timeline => ({
  relationId: 'r',
  side: 'employee',
  today: '2026-09-01',
  closed: false,
  agreements,
  due,
})

test('[C13] one next step, in the recommended order; what is being written goes first', () => {
  const shown = view('released', 'released')
  const table: [ViewState, Talks, Timeline, string | undefined][] = [
    [view('open'), talks([]), timeline(), 'fill-view'],
    [view('submitted'), talks([]), timeline(), 'release'],
    [view('released'), talks([]), timeline(), 'wait-for-view'],
    [shown, talks([]), timeline(), 'choose-topics'],
    [shown, talks([], [topic(null)]), timeline(), 'plan'],
    [shown, talks([talk('2026-09-02', 'open')], [topic('2026-09-02')]), timeline(), 'prepare'],
    [shown, talks([talk('2026-09-01', 'open')], [topic('2026-09-01')]), timeline(), 'confirm'],
    // Beside one that is to come, one that was is answered first.
    [
      shown,
      talks([talk('2026-10-02', 'open'), talk('2026-09-01', 'open')], [topic('2026-10-02')]),
      timeline(),
      'confirm',
    ],
    [
      shown,
      talks([talk('2026-10-02', 'open'), talk('2026-09-01', 'open', true)], [topic('2026-10-02')]),
      timeline(),
      'prepare',
    ],
    [shown, talks([talk('2026-09-01', 'held', true)], [topic('2026-09-01')]), timeline(), 'start-writing'],
    [
      shown,
      talks([talk('2026-08-01', 'held', true)], [topic('2026-08-01')]),
      timeline([agreement('signed')]),
      undefined,
    ],
    [
      shown,
      talks([talk('2026-08-02', 'held', true)], [topic('2026-08-02')]),
      timeline([agreement('signed')]),
      'start-writing',
    ],
    [shown, talks([talk('2026-07-01', 'held', true)], [topic('2026-07-01')]), timeline(), undefined],
    [view('open'), talks([]), timeline([agreement('rendering')]), 'write'],
    [view('open'), talks([]), timeline([agreement('rendering', { submitted: true })]), 'wait-for-rendering'],
    [view('open'), talks([]), timeline([agreement('reactions')]), 'react'],
    // Whose turn it is writes the first text; of a text that lies there, each says yes once.
    [view('open'), talks([]), timeline([agreement('joint-text')]), 'wait-for-text'],
    [view('open'), talks([]), timeline([{ ...agreement('joint-text'), turn: 'employee' }]), 'join'],
    [
      view('open'),
      talks([]),
      timeline([agreement('joint-text', { accepted: ['organisation'] })]),
      'read-text',
    ],
    [
      view('open'),
      talks([]),
      timeline([agreement('joint-text', { accepted: ['employee'] })]),
      'wait-for-yes',
    ],
    [view('open'), talks([]), timeline([agreement('accepted')]), 'sign'],
    [
      view('open'),
      talks([]),
      timeline([{ ...agreement('accepted'), signFrom: '2026-09-09' }]),
      'wait-to-sign',
    ],
    [view('open'), talks([]), timeline([agreement('open', { signed: ['employee'] })]), 'wait-for-signature'],
    [view('open'), talks([]), timeline([agreement('open', { signed: ['organisation'] })]), 'sign'],
    [
      view('open'),
      talks([]),
      timeline([], [{ agreementId: 'a', clauseId: 'c', dueOn: '2026-09-01' }]),
      'look-back',
    ],
  ]
  for (const [seen, said, written, expected] of table) {
    const step = nextStep([
      { owner: 'expectations', steps: viewSteps(seen), done: {} },
      { owner: 'dialogue', steps: talkSteps(said, '2026-09-01'), done: {} },
      { owner: 'agreements', steps: agreementSteps(written), done: agreementsDone(written) },
    ])
    expect(step?.id).toBe(expected)
    if (step) expect(step.at).toMatch(/^\//)
  }
})
