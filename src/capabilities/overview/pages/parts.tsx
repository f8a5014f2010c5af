import { useTranslation } from 'react-i18next'
import { Aside, Stack } from '../../../ui/index.ts'
import { FigureRows } from '../../../ui/pictures/figures/figure-rows.tsx'
import { lengthOf, type Share, ShareBar } from '../../../ui/pictures/figures/share-bar.tsx'
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
  const rows = props.rows.map(({ id, label, figures }) => {
    const of = (name: string) => figures.find(figure => figure.name === name)?.count ?? null
    const [people, held, oneWay] = [of('people'), of('talk.held'), of('talk.one-way')]
    const share: Share = {
      whole: people,
      parts: [
        { id: 'held', count: held, mark: 'full' },
        { id: 'one-way', count: oneWay, mark: 'half' },
      ],
    }
    return { id, label, share, counts: [held, oneWay, people] }
  })
  const most = Math.max(1, ...rows.map(({ share }) => lengthOf(share)))
  return (
    <Stack gap="tight">
      <FigureRows
        caption={props.title}
        head={<strong>{props.title}</strong>}
        columns={[t('part.held'), t('part.oneWay'), t('part.people')]}
        fog={t('folded')}
        rows={rows.map(({ share, ...row }) => ({ ...row, picture: <ShareBar share={share} most={most} /> }))}
      />
      <Aside data-print="no">{props.note}</Aside>
    </Stack>
  )
}
