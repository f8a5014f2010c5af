import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWrittenLanguage, Written } from '../../../platform/web/written.tsx'
import { Button, Empty, Facts, Notice, Page, Row, Stack } from '../../../ui/index.ts'
import type { Measure } from '../model.ts'
import { grounds } from '../vocabulary.ts'
import { useHeld } from './held.ts'
import { MeasureForm } from './measure-form.tsx'
import { measuresQuery } from './queries.ts'
import { Sure, type SureStep } from './sure.tsx'

/** One measure: what, why, whom it is for, which road it takes and what it gives the organisation. */
export function MeasurePage() {
  const { t } = useTranslation('measures')
  const { measureId } = useParams({ strict: false }) as { measureId: string }
  const { data } = useSuspenseQuery(measuresQuery)
  const held = useHeld()
  const language = useWrittenLanguage()
  const measure = data.measures.find(one => one.measureId === measureId)
  const back = { href: '/measures', label: t('title') }
  if (!measure)
    return (
      <Page title={t('gone')} back={back} width="narrow">
        <Empty title={t('goneText')} />
      </Page>
    )
  return (
    <Page title={measure.title} titleLang={language} sentence={held(measure)} back={back} width="narrow">
      <Stack gap="wide">
        <Told measure={measure} />
        {data.mayWrite && measure.state !== 'ended' && <Doing measure={measure} />}
      </Stack>
    </Page>
  )
}

function Told({ measure }: { measure: Measure }) {
  const { t } = useTranslation('measures')
  const { what, why, criterion, roads, prevents, cures } = measure
  const named = [...grounds, 'age' as const].filter(ground => criterion[ground] !== null)
  return (
    <Facts
      items={[
        { term: t('parts.what'), value: <Written>{what}</Written> },
        { term: t('parts.why'), value: <Written>{why}</Written> },
        {
          term: t('parts.who'),
          value: named.map(ground => (
            <p key={ground}>
              <strong>{t(`grounds.${ground}`)}:</strong> <Written>{criterion[ground]}</Written>
            </p>
          )),
        },
        {
          term: t('parts.roads'),
          value:
            roads.length === 0
              ? t('roads.none')
              : roads.map(road => (
                  <p key={road}>
                    <strong>{t(`roads.${road}.name`)}.</strong> {t(`roads.${road}.what`)}
                  </p>
                )),
        },
        {
          term: t('parts.needs'),
          value:
            prevents.length + cures.length === 0 ? (
              t('serves.none')
            ) : (
              <ul>
                {prevents.map(need => (
                  <li key={need}>{t('serves.prevents', { need: t(`employer.${need}`) })}</li>
                ))}
                {cures.map(need => (
                  <li key={need}>{t('serves.cures', { need: t(`employer.${need}`) })}</li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  )
}

/** For HR: a draft is changed, published or thrown away; what holds can end. */
function Doing({ measure }: { measure: Measure }) {
  const { t } = useTranslation('measures')
  const [doing, setDoing] = useState<'change' | SureStep | null>(null)
  const draft = measure.state === 'draft'
  const close = () => setDoing(null)
  return (
    <Stack>
      {draft && measure.roads.length === 0 && <Notice title={t('noRoad')}>{t('noRoadText')}</Notice>}
      <Row>
        {draft && measure.roads.length > 0 && (
          <Button side="organisation" onClick={() => setDoing('publish')}>
            {t('publish')}
          </Button>
        )}
        {draft && (
          <>
            <Button tone="quiet" onClick={() => setDoing('change')}>
              {t('change')}
            </Button>
            <Button tone="plain" onClick={() => setDoing('drop')}>
              {t('drop')}
            </Button>
          </>
        )}
        {!draft && (
          <Button tone="quiet" onClick={() => setDoing('end')}>
            {t('end')}
          </Button>
        )}
      </Row>
      {doing === 'change' && <MeasureForm measure={measure} onClose={close} />}
      {doing !== null && doing !== 'change' && <Sure step={doing} measure={measure} onClose={close} />}
    </Stack>
  )
}
