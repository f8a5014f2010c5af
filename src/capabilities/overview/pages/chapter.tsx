import { useTranslation } from 'react-i18next'
import { Button, Section, Stack } from '../../../ui/index.ts'
import { CountBars } from '../../../ui/pictures/count-bars.tsx'
import { DotGrid } from '../../../ui/pictures/dot-grid.tsx'
import type { Figure, Overview } from '../model.ts'

type Props = Overview['chapters'][number] & { onAsk?: ((figure: string) => void) | undefined }

/** What a figure is called on screen. */
export function useFigureName(): (name: string) => string {
  const { t } = useTranslation('overview')
  return name => t(`figures.${name}` as 'figures.people')
}

/** The first word of a figure's name tells with which others it stands. */
const groupOf = ({ name }: Figure) => name.split('.')[0]!

const marks = {
  'talk.held': 'full',
  'talk.one-way': 'half',
  'talk.planned': 'ring',
  'talk.none': 'faint',
} as const

/** One chapter: a dot for everybody where it is about everybody, bars elsewhere. */
export function Chapter({ chapter, figures, onAsk }: Props) {
  const { t } = useTranslation('overview')
  const nameOf = useFigureName()
  const groups = [...new Set(figures.map(groupOf))].filter(group => group !== 'people')
  const most = Math.max(0, ...figures.map(({ count }) => count ?? 0))
  const askButton = (name: string) =>
    onAsk && (
      <span data-print="no">
        <Button
          tone="plain"
          size="small"
          aria-label={`${t('ask')}: ${nameOf(name)}`}
          onClick={() => onAsk(name)}
        >
          {t('ask')}
        </Button>
      </span>
    )
  return (
    <Section title={t(`chapters.${chapter}`)} sentence={t(`chapterNotes.${chapter}`)}>
      <Stack gap="wide">
        {groups.map(group => {
          const own = figures.filter(figure => groupOf(figure) === group)
          const rows = own.map(({ name, count }) => ({
            id: name,
            label: nameOf(name),
            count,
            action: askButton(name),
          }))
          return (
            <Stack gap="tight" key={group}>
              <h3>{t(`groups.${group}` as 'groups.talk')}</h3>
              {group === 'talk' ? (
                <DotGrid
                  groups={rows.map(row => ({
                    ...row,
                    fog: t('folded'),
                    mark: marks[row.id as keyof typeof marks],
                  }))}
                  each={people => t('dot', { count: people })}
                />
              ) : (
                <CountBars bars={rows} most={most} fog={t('folded')} />
              )}
            </Stack>
          )
        })}
      </Stack>
    </Section>
  )
}
