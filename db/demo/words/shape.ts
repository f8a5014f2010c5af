import type { MandatoryTopic, SheetField } from '../../../src/capabilities/dialogue/cycle.ts'
import type { OrganisationNeed } from '../../../src/capabilities/flexicurity/vocabulary.ts'
import type { Side } from '../../../src/capabilities/people/model.ts'

export type TeamCode = 'WN' | 'WZ' | 'DK' | 'NT' | 'RV' | 'HH' | 'KR' | 'WB' | 'WV' | 'OH' | 'BI' | 'SH'

export type LocationId = 'north' | 'harbour' | 'south'

export type JobId =
  | 'team-leader'
  | 'director'
  | 'community-nurse'
  | 'carer'
  | 'care-assistant'
  | 'nurse'
  | 'activity-worker'
  | 'night-carer'
  | 'night-nurse'
  | 'physiotherapist'
  | 'occupational-therapist'
  | 'speech-therapist'
  | 'housekeeper'
  | 'linen-worker'
  | 'cook'
  | 'kitchen-help'
  | 'host'
  | 'shop-worker'
  | 'receptionist'
  | 'housing-adviser'
  | 'letting-agent'
  | 'maintenance-engineer'
  | 'inspector'
  | 'painter'
  | 'planner'
  | 'system-manager'
  | 'administrator'
  | 'hr-adviser'
  | 'board-secretary'

export type ClauseId =
  | 'roster-ahead'
  | 'evening-shift'
  | 'quarter-of-an-hour'
  | 'newcomer'
  | 'team-meeting'
  | 'two-courses'
  | 'courses-paid'
  | 'loose-trips'
  | 'another-team'
  | 'openings'
  | 'last-trainees'
  | 'last-roster'
  | 'last-quarter'
  | 'her-days'
  | 'her-course'
  | 'her-monday'
  | 'his-days'
  | 'his-intake'
  | 'his-course'

export type DealId =
  | 'school-days'
  | 'reports-at-home'
  | 'wound-care'
  | 'course-at-work'
  | 'double-task'
  | 'no-evening-trips'
  | 'half-a-year-elsewhere'

export type AskedId =
  | 'three-oclock'
  | 'weekends'
  | 'two-days-at-home'
  | 'one-route-less'
  | 'study-trip'
  | 'higher-step'
  | 'only-intakes'

export type CordId =
  | 'external-mobility.I'
  | 'external-mobility.J'
  | 'external-mobility.C'
  | 'terms.J'
  | 'terms.W'
  | 'work-life.F'

/** What the council was asked to agree with, by module. */
export type ConsentedModule =
  | 'expectations'
  | 'campaigns'
  | 'dialogue'
  | 'agreements'
  | 'mirrors'
  | 'board'
  | 'overview'
  | 'directory'
  | 'team-needs'
  | 'depth'
  | 'budgets'
  | 'repair'
  | 'consultations'
  | 'openings'
  | 'competences'

export interface ClauseWords {
  readonly what: string
  readonly how: string | null
}

export interface DealWords {
  readonly description: string
  readonly differs: string
  readonly benefits: { readonly employee: string; readonly organisation: string }
}

/** What, when and for how long. */
export type CardWords = readonly [string, string, string]

interface MeasureWords {
  readonly title: string
  readonly what: string
  readonly why: string
  /** By what it goes. */
  readonly criterion: Readonly<
    Partial<Record<'possibilities' | 'needs' | 'affinities' | 'wishes' | 'age', string>>
  >
}

/** What the organisation calls its own, and what it asked its works council. */
export interface HouseWords {
  readonly organisation: { readonly name: string; readonly domain: string; readonly agreement: string }
  readonly teams: Readonly<Record<TeamCode, string>>
  readonly locations: Readonly<Record<LocationId, string>>
  readonly jobs: Readonly<Record<JobId, string>>
  readonly arrangements: Readonly<Record<ConsentedModule, string>>
  readonly assessments: Readonly<Record<ConsentedModule, string>>
  readonly rounds: readonly [string, string]
  readonly cords: Readonly<Record<CordId, string>>
  readonly needs: Readonly<Record<TeamCode, Readonly<Record<OrganisationNeed, CardWords>>>>
  /** Rules of the house: one changed later, one that ended. */
  readonly houseRules: Readonly<
    Record<
      'bikes' | 'phone' | 'phoneLater' | 'swap',
      Readonly<Record<'title' | 'what' | 'why' | 'decides' | 'source', string>>
    >
  >
  /** Measures that hold, by the name of each; one that ended, and a draft without a road. */
  readonly measures: Readonly<
    Record<'craft' | 'nights' | 'mixed' | 'voice' | 'start' | 'return' | 'retiring' | 'free', MeasureWords>
  >
  /** Two that keep people well, and one to learn. */
  readonly offers: Readonly<
    Record<
      'swim' | 'sleep' | 'explain',
      Readonly<Record<'kind' | 'title' | 'what' | 'provider' | 'address', string>> &
        Readonly<Partial<Record<'possibilities' | 'needs', string>>>
    >
  >
  /** Why two functions are heavy. */
  readonly heavy: Readonly<Record<'rounds' | 'nights', string>>
  readonly schools: Readonly<
    Record<'care' | 'kitchen', Readonly<Record<'school' | 'certainty' | 'quality', string>>>
  >
  /** One that is over, one that waits for its outcome, and two that are open. */
  readonly consultations: Readonly<
    Record<'phones' | 'lunch' | 'roster' | 'bicycle', ProposalWords & { readonly said: readonly string[] }>
  > & {
    readonly outcome: Readonly<Record<'decision' | 'reasons', string>> & {
      readonly points: readonly Readonly<Record<'heard' | 'because', string>>[]
    }
  }
}

type ProposalWords = Readonly<Record<'title' | 'what' | 'why' | 'loose' | 'fixed', string>>

/** What people say at their tables. */
export interface TalkWords {
  readonly wishes: readonly [string, string, string]
  readonly clauses: Readonly<Record<ClauseId, ClauseWords>>
  readonly remarks: { readonly differently: string; readonly missing: string }
  readonly deals: Readonly<Record<DealId, DealWords>>
  readonly refusals: Readonly<Record<AskedId, { readonly description: string; readonly explanation: string }>>
  /** Why an obligatory topic was left out. */
  readonly skips: Readonly<Record<MandatoryTopic, readonly [string, string]>>
  readonly sheets: readonly Readonly<Record<Side, Readonly<Record<SheetField, string>>>>[]
}

/** What they say beside that, scene by scene. */
export interface SceneWords {
  readonly consultant: { readonly givenName: string; readonly familyName: string; readonly email: string }
  /** What Oleksandr lays with his two counterparts, and what the agency's contact says to it. */
  readonly agency: Readonly<Record<'pay' | 'line' | 'perspective' | 'performance' | 'place', string>>
  readonly terms: { readonly payScale: string; readonly notice: string; readonly agreement: string }
  readonly why: { readonly taken: string; readonly declined: string; readonly open: string }
  readonly takenPayScale: string
  readonly declinedPayScale: string
  readonly request: {
    readonly first: string
    readonly refused: string
    readonly anew: string
    readonly differs: string
    readonly words: string
  }
  /** Of two who begin: all of the newcomer, and of the manager all but how much effort it takes. */
  readonly entry: {
    readonly newcomer: Readonly<Record<'content' | 'hours' | 'development', string>>
    readonly manager: Readonly<Record<'state' | 'workload' | 'content' | 'hours', string>>
  }
  /** What lies in the drawer of a confidant, and with what it opens in the example. */
  readonly desk: {
    readonly passphrase: string
    readonly someone: Readonly<Record<'on' | 'words' | 'reach', string>>
    readonly named: Readonly<Record<'on' | 'words' | 'reach', string>>
    readonly notes: readonly Readonly<Record<'on' | 'words', string>>[]
  }
  readonly board: {
    readonly evening: Readonly<Record<'asks' | 'colleague' | 'hr' | 'after', string>>
    readonly study: Readonly<Record<'asks' | 'colleague', string>>
    readonly withdrawn: Readonly<Record<'asks' | 'colleague', string>>
  }
  /** What somebody asked of whoever leads them, and why one was refused. */
  readonly requests: Readonly<Record<'hours' | 'no' | 'times' | 'home', string>>
  /** What many asked this spring, and the no of some. */
  readonly asked: Readonly<Record<'times' | 'place' | 'wish' | 'no', string>>
  /** What Joost sees in Samira. */
  readonly seen: Readonly<Record<'strength' | 'ambition', string>>
  /** What Samira and Joost do together so that she gets on: agreed, and one half. */
  readonly together: Readonly<Record<'hers' | 'his' | 'alone', string>>
  /** What people still want, and their steps. */
  readonly career: {
    readonly samira: Readonly<
      Record<
        | 'want'
        | 'first'
        | 'second'
        | 'notNow'
        | 'nursing'
        | 'home'
        | 'children'
        | 'cafe'
        | 'team'
        | 'perform'
        | 'create'
        | 'route'
        | 'provider',
        string
      >
    >
    readonly noor: Readonly<Record<'want' | 'step' | 'suggested', string>>
    readonly oleksandr: Readonly<Record<'want' | 'step' | 'route' | 'provider', string>>
    readonly fatma: string
    readonly bram: string
  }
  /** How people see themselves: the sentence at each bead, and what one of them was told. */
  readonly inside: {
    readonly samira: Readonly<
      Record<
        | 'craft'
        | 'ahead'
        | 'flexible'
        | 'sense'
        | 'balance'
        | 'seen'
        | 'calendar'
        | 'profession'
        | 'home'
        | 'felt',
        string
      >
    > & { readonly exercises: Readonly<Record<'words' | 'where', string>> }
    readonly bram: Readonly<Record<'craft' | 'balance', string>>
  }
  /** What people have, and who gave it. */
  readonly learning: Readonly<
    Record<'nursing' | 'wounds' | 'noor', Readonly<Record<'title' | 'school', string>>>
  >
  /** A task handed back, and a scale with it. */
  readonly lowering: Readonly<Record<'what' | 'how' | 'reason' | 'compensation', string>>
  /** What Samira can do, in her own words. */
  readonly stars: Readonly<Record<'families' | 'interns' | 'indications', string>>
  /** Two budgets and one that comes, what is on the list, and what somebody chose with their own words. */
  readonly budgets: Readonly<
    Record<'ahead' | 'learning' | 'next', Readonly<Record<'title' | 'why', string>>>
  > & {
    readonly items: readonly (Readonly<Record<'title' | 'words' | 'takes' | 'provider', string>> & {
      readonly price: number
      readonly places?: number
    })[]
    readonly choice: string
  }
  /** Offered last year, and coming. */
  readonly trainings: Readonly<
    Record<'past' | 'coming', Readonly<Record<'title' | 'words' | 'place', string>>>
  >
  /** On a need card, and what stands against a deal that costs. */
  readonly mutual: Readonly<Record<'what' | 'differs' | 'wish' | 'inReturn', string>>
  readonly recollection: { readonly hers: string; readonly his: string }
  /** Of works council and HR on the yearly overview. */
  readonly meeting: Readonly<Record<'place' | 'minutes' | 'rosters' | 'training' | 'done', string>>
  readonly mirror: { readonly recovery: string; readonly style: string }
  readonly weekly: {
    readonly place: string
    readonly topic: string
    readonly note: string
    readonly fixed: string
    readonly open: string
    readonly own: string
  }
  /** What HR says to everybody before talks. */
  readonly talkLines: {
    readonly budget: string
    readonly opening: string
    readonly training: string
  }
  readonly search: { readonly otherwise: string; readonly topic: string; readonly added: string }
  /** What was not kept, as people write it down for themselves. */
  readonly breaches: readonly {
    readonly expected: string
    readonly happened: string
    readonly feeling: string
  }[]
}

type TitleAndTasks = readonly [title: string, tasks: string]

/** Nine projects and seventeen posts, why one who leads need not coach, and in which towns. */
export interface OpeningWords {
  readonly projects: Readonly<
    Record<
      'routes' | 'wounds' | 'language' | 'smallscale' | 'medicine' | 'garden' | 'board' | 'waste' | 'welcome',
      TitleAndTasks
    >
  >
  readonly posts: Readonly<
    Record<
      | 'night'
      | 'district'
      | 'leader'
      | 'leaderNight'
      | 'assistant'
      | 'physio'
      | 'cook'
      | 'host'
      | 'shop'
      | 'reception'
      | 'letting'
      | 'engineer'
      | 'painter'
      | 'planner'
      | 'system'
      | 'activity'
      | 'secretary',
      TitleAndTasks
    >
  >
  readonly noCoaching: string
  readonly towns: Readonly<Record<LocationId, string>>
}

/**
 * Everything that people of the example organisation say, in one language. Who they are, what they do and when it
 * happens stands elsewhere, once; so the two organisations differ in their words and in nothing else.
 */
export type Words = HouseWords & TalkWords & { readonly scenes: SceneWords; readonly openings: OpeningWords }
