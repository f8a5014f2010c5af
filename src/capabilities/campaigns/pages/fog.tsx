import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { useSmallestGroup } from '../../../platform/web/me.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Disclosure, Stack, Table } from '../../../ui/index.ts'
import { ShareBar } from '../../../ui/pictures/figures/share-bar.tsx'
import { fogQuery } from './queries.ts'

/** Before a round is planned: how much of its picture would be fog, as a sentence, a picture and a table. */
export function Fog({ unitIds }: { unitIds: readonly string[] }) {
  const { t } = useTranslation(['campaigns', 'people'])
  const least = useSmallestGroup()
  const format = useFormat()
  const { data, error } = useQuery(fogQuery(unitIds))
  if (error) return <Trouble error={error} />
  if (!data) return <Aside>{t('fog.looking')}</Aside>
  const { groups, fog, parts } = data
  const band = format.band(data.people)
  const nameOf = ({ unit, kind }: (typeof parts)[number]) =>
    unit ?? (kind ? t(`people:kinds.${kind}`) : t('picture.whole'))
  const seen = (isFog: boolean) => t(isFog ? 'fog.hidden' : 'fog.seen')
  return (
    <Stack gap="tight">
      <p>{t(fog === 0 ? 'fog.nothing' : 'fog.some', { count: fog, groups, band })}</p>
      <ShareBar
        share={{ whole: groups, parts: [{ id: 'seen', count: groups - fog, mark: 'full' }] }}
        most={groups}
      />
      <Aside>
        {t('fog.groups')}: {t('fog.bar', { seen: groups - fog, groups })}
      </Aside>
      <Disclosure label={t('fog.table')}>
        <Table
          caption={t('fog.table')}
          quietCaption
          columns={[
            { key: 'group', label: t('fog.group') },
            { key: 'people', label: t('fog.people') },
            { key: 'seen', label: t('fog.inPicture') },
          ]}
          rows={parts.map(part => ({
            id: `${part.unit ?? ''} ${part.kind ?? ''}`,
            cells: { group: nameOf(part), people: format.band(part.people), seen: seen(part.fog) },
          }))}
        />
        <Aside>{t('fog.also')}</Aside>
      </Disclosure>
      <Aside>{t('fog.note', { least })}</Aside>
    </Stack>
  )
}
