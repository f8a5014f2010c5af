import type { Unit, Who } from '@wisselwerk/engines/agreement'

export interface ClauseSeed {
  who: Who
  what: string
  /** By when, in months after signing; null for a clause that was left open. */
  months: number | null
  how: string | null
  article?: string
  fills?: 'first-contract' | 'new'
  item: string | null
  value?: { subject: string; amount: number; unit: Unit }
}

const seed = (
  who: Who,
  what: string,
  months: number | null,
  how: string | null,
  item: string | null,
  rest: Partial<Pick<ClauseSeed, 'article' | 'fills' | 'value'>> = {},
): ClauseSeed => ({ who, what, months, how, item, ...rest })

/** What people in care, housing and a kitchen agree on. */
export const templates: readonly ClauseSeed[] = [
  seed(
    'organisation',
    'Het rooster is vier weken van tevoren bekend',
    2,
    'in de planning',
    'being-informed',
    {
      article: 'cao-waterkant/4.3',
      value: { subject: 'roster-known-ahead', amount: 28, unit: 'days-ahead' },
    },
  ),
  seed(
    'employee',
    'Neemt een keer per maand een avonddienst van een collega over',
    3,
    'in het rooster',
    'helping-colleagues',
  ),
  seed(
    'both',
    'Eens in de zes weken een kwartier bijpraten, ook als het druk is',
    2,
    'in beide agenda’s',
    'feedback',
  ),
  seed(
    'employee',
    'Leert een nieuwe collega het systeem kennen',
    4,
    'de collega kan het alleen',
    'extra-tasks',
  ),
  seed(
    'organisation',
    'Zorgt dat het werkoverleg niet op een vrije dag valt',
    1,
    'in de jaarplanning',
    'hours-around-life',
  ),
  seed(
    'employee',
    'Houdt de vakkennis bij met twee bijscholingen',
    8,
    'twee bewijzen in het dossier',
    'staying-current',
  ),
  seed('organisation', 'Vergoedt de bijscholing en de reis erheen', 8, 'op de loonstrook', 'training-costs'),
  seed('both', 'Zoeken samen naar minder losse ritten op een ochtend', null, null, 'workload'),
  seed(
    'employee',
    'Springt in drukke weken bij in een ander team, hooguit vier keer',
    6,
    'in de planning',
    'several-jobs',
  ),
  seed('organisation', 'Laat weten welke plekken er intern vrijkomen', 5, 'in het werkoverleg', 'prospects'),
]

/** Samira and Joost, a year ago. */
export const lastYear: readonly ClauseSeed[] = [
  seed('employee', 'Samira begeleidt twee stagiairs', 6, 'beide stagiairs ronden af', 'extra-tasks'),
  seed(
    'organisation',
    'Joost zorgt dat het rooster drie weken van tevoren bekend is',
    9,
    'in de planning',
    'being-informed',
    {
      article: 'cao-waterkant/4.3',
      value: { subject: 'roster-known-ahead', amount: 21, unit: 'days-ahead' },
    },
  ),
  seed('both', 'We bespreken elk kwartaal hoe het gaat', 11, 'in beide agenda’s', 'feedback'),
]

/** What Samira took from yesterday’s talk. */
export const samirasClauses: readonly ClauseSeed[] = [
  seed(
    'employee',
    'Samira werkt dinsdag en donderdag tot 14.30 uur',
    3,
    'in het rooster',
    'hours-around-life',
    {
      article: 'cao-waterkant/4.2',
      value: { subject: 'self-chosen-days', amount: 2, unit: 'days-per-week' },
    },
  ),
  seed(
    'organisation',
    'De opleiding wondzorg wordt betaald, met twaalf dagdelen vrij',
    12,
    'ingeschreven en ingeroosterd',
    'training-costs',
  ),
  seed('organisation', 'Joost zoekt een oplossing voor de drukke maandagochtend', null, null, 'workload'),
]

/** What Joost took from it. */
export const joostsClauses: readonly ClauseSeed[] = [
  seed(
    'employee',
    'Samira werkt dinsdag en donderdag tot 14.30 uur, en is op die dagen bereikbaar tot 16.00 uur als er iets dringends is',
    3,
    'in het rooster',
    'hours-around-life',
    {
      article: 'cao-waterkant/4.2',
      value: { subject: 'self-chosen-days', amount: 2, unit: 'days-per-week' },
    },
  ),
  seed(
    'employee',
    'Samira neemt in drukke weken de intake van Zuid over, hooguit zes keer per jaar, een week van tevoren gevraagd',
    9,
    'in de planning',
    'several-jobs',
  ),
  seed(
    'both',
    'Samira doet de opleiding wondzorg en draagt de kennis over aan het team',
    12,
    'een middag voor het team',
    'training-costs',
  ),
]

/** I-deals of the seven kinds; each side says what it brings. */
export const dealTexts: readonly {
  kind: string
  dimension: string
  reason: string
  compensation: string
  description: string
  differs: string
  benefits: { employee: string; organisation: string }
}[] = [
  {
    kind: 'hours',
    dimension: 'other-times',
    reason: 'work-allows',
    compensation: 'hard-hours',
    description: 'Later beginnen op schooldagen',
    differs: 'de dienst begint voor ieder ander om zeven uur',
    benefits: {
      employee: 'ik breng zelf de kinderen weg',
      organisation: 'een vaste kracht in de late ochtend',
    },
  },
  {
    kind: 'place',
    dimension: 'at-home',
    reason: 'work-allows',
    compensation: 'none',
    description: 'Een dag in de week thuis verslagen maken',
    differs: 'het team werkt verder op locatie',
    benefits: { employee: 'rust en geen reistijd', organisation: 'verslagen zijn op tijd af' },
  },
  {
    kind: 'task',
    dimension: 'extra-task',
    reason: 'good-at-it',
    compensation: 'knowledge-shared',
    description: 'Vast aanspreekpunt voor wondzorg',
    differs: 'de taak bestaat verder niet in het team',
    benefits: { employee: 'ik doe waar ik goed in ben', organisation: 'minder verwijzingen' },
  },
  {
    kind: 'development',
    dimension: 'time-to-learn',
    reason: 'to-learn',
    compensation: 'knowledge-shared',
    description: 'Een opleiding in werktijd',
    differs: 'anderen doen dit in eigen tijd',
    benefits: { employee: 'een diploma', organisation: 'kennis die we misten' },
  },
  {
    kind: 'pay_terms',
    dimension: 'allowance',
    reason: 'work-asks',
    compensation: 'task-taken-on',
    description: 'Een eenmalige toelage voor een dubbele taak',
    differs: 'niet in de gewone regeling',
    benefits: { employee: 'het extra werk telt', organisation: 'de taak is een half jaar gedekt' },
  },
  {
    kind: 'workload',
    dimension: 'steadier',
    reason: 'team-carries',
    compensation: 'standing-in',
    description: 'Geen losse avondritten dit jaar',
    differs: 'anderen draaien die in de beurt',
    benefits: { employee: 'ik houd het vol', organisation: 'minder uitval van diensten' },
  },
  {
    kind: 'career',
    dimension: 'time-elsewhere',
    reason: 'to-stay',
    compensation: 'longer-stay',
    description: 'Een half jaar meelopen op een andere locatie, en terug',
    differs: 'anderen wisselen pas bij een vacature',
    benefits: { employee: 'zien of leidinggeven bij me past', organisation: 'een ervaren kracht die blijft' },
  },
]
