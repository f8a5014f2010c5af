import { useTranslation } from 'react-i18next'
import { Aside, Stack } from '../../../ui/index.ts'
import { ShareBars } from '../../../ui/pictures/figures/share-bars.tsx'
import type { Figure, Overview } from '../model.ts'

/** How the talks went in each kind of working relationship and in each team, by name; who is in two kinds stands in both. */
export function Parts({ overview: { kinds, units } }: { overview: Overview }) {
  const { t } = useTranslation(['overview', 'people'])
  return (
    <>
      <Part
        title={t('kinds')}
        note={t('kindsNote')}
        rows={kinds.map(({ kind, figures }) => ({ id: kind, label: t(`people:kinds.${kind}`), figures }))}
      />
      <Part
        title={t('units')}
        note={t('unitsNote')}
        rows={units.map(({ name, figures }) => ({ id: name, label: name, figures }))}
      />
    </>
  )
}

function Part(props: {
  title: string
  note: string
  rows: readonly { id: string; label: string; figures: readonly Figure[] }[]
}) {
  const { t } = useTranslation('overview')
  if (props.rows.length === 0) return null
  return (
    <Stack gap="tight">
      <h3>{props.title}</h3>
      <Aside>{props.note}</Aside>
      <ShareBars
        bars={props.rows.map(({ id, label, figures }) => {
          const of = (name: string) => figures.find(figure => figure.name === name)?.count ?? null
          const [people, held, oneWay] = [of('people'), of('talk.held'), of('talk.one-way')]
          const said = [
            ...(held === null ? [t('part.heldFolded')] : [t('part.held', { count: held })]),
            ...(oneWay === null ? [] : [t('part.oneWay', { count: oneWay })]),
            people === null ? t('part.peopleFolded') : t('part.people', { count: people }),
          ]
          return {
            id,
            label,
            whole: people,
            parts: [
              { id: 'held', count: held, mark: 'full' },
              { id: 'one-way', count: oneWay, mark: 'half' },
            ],
            text: held === null && people === null ? t('folded') : said.join(' · '),
          }
        })}
      />
    </Stack>
  )
}
