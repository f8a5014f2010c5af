import { useTranslation } from 'react-i18next'
import { Ribbon, type RibbonStep } from '../../ui/index.ts'

const steps = [
  ['table', ''],
  ['gap', '/gap'],
  ['renderings', '/renderings'],
  ['sign', '/sign'],
  ['time', '/agreements'],
] as const

/** The five steps of the main job, as a thread above the screens of one relation. */
export function MainJob({ relationId, path, demo }: { relationId: string; path: string; demo: boolean }) {
  const { t } = useTranslation('shell')
  const base = `/relations/${relationId}`
  if (!demo || !path.startsWith(base)) return null
  const here = steps.findIndex(([, end]) => path === base + end)
  return (
    <Ribbon
      label={t('ribbon.label')}
      doneLabel={t('ribbon.done')}
      steps={steps.map(
        ([name, end], index): RibbonStep => ({
          label: t(`ribbon.${name}`),
          href: base + end,
          state: index === here ? 'current' : 'open',
        }),
      )}
    />
  )
}
