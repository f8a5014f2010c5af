import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Aside, Notice, Stack } from '../../../ui/index.ts'
import { FigureRows } from '../../../ui/pictures/figures/figure-rows.tsx'
import { lengthOf, type Share, ShareBar } from '../../../ui/pictures/figures/share-bar.tsx'
import type { Figure, Overview } from '../model.ts'

/**
 * How the talks went in each kind of working relationship and in each team, by name; who is in two kinds stands in both. Of
 * kinds also with how many there is a serious plan.
 */
export function Parts({ overview: { year, kinds, units } }: { overview: Overview }) {
  const { t } = useTranslation(['overview', 'people'])
  return (
    <>
      <Part
        title={t('kinds')}
        plans
        note={t('kindsNote')}
        rows={kinds.map(({ kind, figures }) => ({ id: kind, label: t(`people:kinds.${kind}`), figures }))}
      />
      <Nothing year={year} kinds={kinds} />
      <Part
        title={t('units')}
        note={t('unitsNote')}
        rows={units.map(({ name, figures }) => ({ id: name, label: name, figures }))}
      />
    </>
  )
}

/** Kinds in which nobody has a serious plan, in words: it is the one number that may be nobody. */
function Nothing({ year, kinds }: Pick<Overview, 'year' | 'kinds'>) {
  const { t } = useTranslation(['overview', 'people'])
  const format = useFormat()
  const nothing = kinds.filter(({ figures }) => planOf(figures) === 0)
  if (nothing.length === 0) return null
  const names = format.list(nothing.map(({ kind }) => t(`people:kinds.${kind}`)))
  return (
    <Notice title={t('nothing.title', { kinds: names })}>
      {t('nothing.text', { year })} <span data-print="no">{t('nothing.note')}</span>
    </Notice>
  )
}

const countIn = (figures: readonly Figure[], name: string) =>
  figures.find(figure => figure.name === name)?.count ?? null
const planOf = (figures: readonly Figure[]) => countIn(figures, 'plan.serious')

function Part(props: {
  title: string
  plans?: boolean
  note: string
  rows: readonly { id: string; label: string; figures: readonly Figure[] }[]
}) {
  const { t } = useTranslation('overview')
  if (props.rows.length === 0) return null
  const rows = props.rows.map(({ id, label, figures }) => {
    const people = countIn(figures, 'people')
    const held = countIn(figures, 'talk.held')
    const oneWay = countIn(figures, 'talk.one-way')
    const share: Share = {
      whole: people,
      parts: [
        { id: 'held', count: held, mark: 'full' },
        { id: 'one-way', count: oneWay, mark: 'half' },
      ],
    }
    return { id, label, share, counts: [held, oneWay, ...(props.plans ? [planOf(figures)] : []), people] }
  })
  const most = Math.max(1, ...rows.map(({ share }) => lengthOf(share)))
  return (
    <Stack gap="tight">
      <FigureRows
        caption={props.title}
        head={<strong>{props.title}</strong>}
        columns={[
          t('part.held'),
          t('part.oneWay'),
          ...(props.plans ? [t('part.plan')] : []),
          t('part.people'),
        ]}
        fog={t('folded')}
        rows={rows.map(({ share, ...row }) => ({ ...row, picture: <ShareBar share={share} most={most} /> }))}
      />
      <Aside data-print="no">{props.note}</Aside>
    </Stack>
  )
}
