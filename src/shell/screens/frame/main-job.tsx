import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Timeline } from '../../../capabilities/agreements/model.ts'
import { timelineQuery } from '../../../capabilities/agreements/pages/queries.ts'
import { viewQuery } from '../../../capabilities/expectations/pages/queries.ts'
import { Ribbon, type RibbonStep } from '../../../ui/index.ts'

const steps = [
  ['table', ''],
  ['gap', '/gap'],
  ['renderings', '/renderings'],
  ['sign', '/sign'],
  ['time', '/agreements'],
] as const
type Step = (typeof steps)[number][0]

/** The five steps of the main job, as a thread above the screens of one relation; for who is new here. */
export function MainJob({ relationId, path, demo }: { relationId: string; path: string; demo: boolean }) {
  const base = `/relations/${relationId}`
  return demo && path.startsWith(base) ? <Thread relationId={relationId} base={base} path={path} /> : null
}

function Thread({ relationId, base, path }: { relationId: string; base: string; path: string }) {
  const { t } = useTranslation('shell')
  const view = useQuery({ ...viewQuery(relationId), retry: false }).data
  const timeline = useQuery({ ...timelineQuery(relationId), retry: false }).data
  const done = doneSteps(view?.open ?? false, timeline?.agreements.at(-1)?.phase)
  const here = steps.findIndex(([, end]) => path === base + end)
  return (
    <Ribbon
      label={t('ribbon.label')}
      doneLabel={t('ribbon.done')}
      steps={steps.map(
        ([name, end], index): RibbonStep => ({
          label: t(`ribbon.${name}`),
          href: base + end,
          state: index === here ? 'current' : done.has(name) ? 'done' : 'open',
        }),
      )}
    />
  )
}

/** What the newest agreement and the views say is behind the two. */
function doneSteps(open: boolean, phase: Timeline['agreements'][number]['phase'] | undefined): Set<Step> {
  const done = new Set<Step>()
  if (open) done.add('table').add('gap')
  if (phase === 'accepted' || phase === 'open' || phase === 'signed') done.add('renderings')
  if (phase === 'signed') done.add('sign')
  return done
}
