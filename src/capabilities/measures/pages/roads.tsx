import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useWrittenLanguage } from '../../../platform/web/written.tsx'
import { Aside, Disclosure, Facts, Link, Page, Stack } from '../../../ui/index.ts'
import { leansTo } from '../balance.ts'
import { roads } from '../vocabulary.ts'
import { balanceQuery } from './queries.ts'
import { RoadsPicture } from './roads-picture.tsx'

/** For HR and the works council: to which road the measures lean, and which these are. */
export function RoadsPage() {
  const { t } = useTranslation('measures')
  const { data } = useSuspenseQuery(balanceQuery)
  const language = useWrittenLanguage()
  const { untagged, measures } = data
  return (
    <Page
      title={t('balance.title')}
      sentence={t(`balance.sentence.${leansTo(data)}`)}
      note={t('balance.note')}
      back={{ href: '/measures', label: t('title') }}
    >
      <Stack gap="wide">
        <RoadsPicture count={data} />
        {untagged !== null && untagged > 0 && <Aside>{t('balance.untagged', { count: untagged })}</Aside>}
        <div>
          <Disclosure label={t('balance.meaning')}>
            <Facts
              items={roads.map(road => ({ term: t(`roads.${road}.name`), value: t(`roads.${road}.what`) }))}
            />
          </Disclosure>
          {measures.length > 0 && (
            <Disclosure label={t('balance.which')}>
              <ul>
                {measures.map(({ measureId, title, roads: taken }) => (
                  <li key={measureId}>
                    <span lang={language}>
                      <Link href={`/measures/${measureId}`}>{title}</Link>
                    </span>
                    : {taken.map(road => t(`balance.lanes.${road}`)).join(', ')}
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
        </div>
      </Stack>
    </Page>
  )
}
