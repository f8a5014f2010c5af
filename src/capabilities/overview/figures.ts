import { dealKinds, refusalReasons } from '../agreements/index.ts'
import { domains } from '../expectations/index.ts'
import type { Chapter } from './vocabulary.ts'

/** What became of the talks of one working relationship in a year: what went best counts. */
export const talkOutcomes = ['held', 'one-way', 'disputed', 'planned', 'none'] as const
/** Talks that are counted as themselves, whatever else became of that year. */
const had = ['one-way', 'disputed'] as const
const talkKinds = ['annual', 'performance', 'appraisal', 'development', 'handover', 'ad_hoc'] as const
const dimensions = ['exchange', 'authority', 'cooperation'] as const
const followUps = ['kept', 'partly', 'seen-differently', 'not-kept'] as const

/** Rooms of the expectations from which a topic came; `own` was put on the table in own words. */
export const themes: readonly string[] = [...domains, 'own'].map(name => `topic.${name}`)
export const quarters = [1, 2, 3, 4] as const
export const inQuarter = (theme: string, quarter: (typeof quarters)[number]) => `${theme}.q${quarter}`

/** How it went with the talks; for everybody, each team and each kind of working relationship. */
export const howItWent: readonly string[] = ['people', ...talkOutcomes.map(name => `talk.${name}`)]

/** A talk that both call one, and an agreement in force that looks ahead; for everybody and each kind of working relationship. */
export const serious = 'plan.serious'
export const ofKinds: readonly string[] = [...howItWent, serious]

/** Whether somebody wrote down that something was not kept, which touches this; for everybody and each team. */
export const breaches: readonly string[] = dimensions.map(name => `breach.${name}`)
const isBreach = (name: string) => breaches.includes(name)

/** Every figure of an overview, by its chapter; each counts people. */
export const figures: Record<Chapter, readonly string[]> = {
  process: [
    ...howItWent,
    ...had.map(name => `had.${name}`),
    ...talkKinds.map(name => `kind.${name}`),
    serious,
  ],
  content: [
    ...themes,
    ...dimensions.map(name => `dimension.${name}`),
    'dimension.tension',
    ...['freedom', 'team', 'pay'].map(name => `left-out.${name}`),
  ],
  outcomes: [
    ...['signed', 'own', 'ideal', 'refused', 'looked-back'].map(name => `agreed.${name}`),
    ...dealKinds.map(name => `deal.${name}`),
    ...refusalReasons.map(name => `refused.${name}`),
    ...followUps.map(name => `follow-up.${name}`),
    ...breaches,
  ],
}

/** Figures of which is also counted how many agreements, deals or refusals the people have between them. */
export const figuresOfThings: readonly string[] = figures.outcomes.filter(name => !isBreach(name))
export const thingsOf = (name: string) => `things.${name}`
/** More than anybody has of one in a year: whoever has more keeps that number from being shown. */
export const mostThings = 60
