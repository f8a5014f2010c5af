import { queryOptions } from '@tanstack/react-query'
import { addDays } from '../../../platform/clock/clock.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { components } from '../../../platform/web/api.generated.ts'
import { api, ask } from '../../../platform/web/api.ts'

export type WeekOfWork = components['schemas']['Workplace']
type HrWorkplace = components['schemas']['HrWorkplace']

// In words of the server, and so once in each language.
export const workplaceQuery = (language: Language) =>
  queryOptions({
    queryKey: ['workplace', language],
    queryFn: () => ask(api.GET('/api/workplace')),
  })

export const hrWorkplaceQuery = (language: Language) =>
  queryOptions({
    queryKey: ['hr-workplace', language],
    queryFn: () => ask(api.GET('/api/hr-workplace')),
  })

export const firstStepsQuery = queryOptions({
  queryKey: ['first-steps'],
  queryFn: () => ask(api.GET('/api/first-steps')),
})

/** What is due until the same day of the next week; what stayed behind is told on the page. */
export const isThisWeek = (on: string, today: string): boolean => on >= today && on < addDays(today, 7)

export const thisWeek = ({ tasks, today }: WeekOfWork): number =>
  tasks.filter(({ on }) => isThisWeek(on, today)).length

export const asksForHelp = ({ help, requests }: HrWorkplace): number => help.length + requests.length
