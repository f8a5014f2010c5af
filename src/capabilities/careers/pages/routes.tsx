import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Button, Card, leadTo, Row, Section, Stack, Tag } from '../../../ui/index.ts'
import { DatedLines } from '../../../ui/pictures/career/dated-lines.tsx'
import { routeSteps, waysFrom } from '../prior-learning.ts'
import { careerQuery, type Held, ofKind, useMoveRoute } from './queries.ts'
import { RouteForm } from './route-form.tsx'
import { Seen } from './seen.tsx'
import { ShareItem } from './share-item.tsx'

type Beside = (text: string) => ReactNode

/** Having recognised what one can already: each route with its four steps, moved by its owner alone. */
export function RoutesPart({ beside }: { beside: Beside }) {
  const { t } = useTranslation('careers')
  const { data } = useSuspenseQuery(careerQuery)
  const [writing, setWriting] = useState<'new' | Held<'route'> | null>(null)
  const routes = ofKind(data, 'route')
  return (
    <Section title={t('route.title')} sentence={routes.length > 0 ? undefined : t('route.none')}>
      <Stack>
        {routes.map(route => (
          <Route key={route.itemId} route={route} onChange={() => setWriting(route)} />
        ))}
        <Aside>{t('route.evc')}</Aside>
        <Row>
          <Button tone="quiet" onClick={() => setWriting('new')}>
            {t('route.add')}
          </Button>
        </Row>
      </Stack>
      {writing && (
        <RouteForm
          route={writing === 'new' ? null : writing}
          {...{ beside }}
          onClose={() => setWriting(null)}
        />
      )}
    </Section>
  )
}

function Route({ route, onChange }: { route: Held<'route'>; onChange: () => void }) {
  const { t } = useTranslation('careers')
  const move = useMoveRoute()
  const title = useRef<HTMLHeadingElement>(null)
  // The word that was pressed is gone with the step that it led from.
  const moved = { onSuccess: () => leadTo(title.current!) }
  const { itemId, version, content } = route
  const { what, provider, step, resting, certificate } = content
  const at = routeSteps.indexOf(step)
  return (
    <Card tone="flat" as="section">
      <Stack gap="tight">
        <h3 ref={title}>
          <Written>{what}</Written>
        </h3>
        <Row gap="tight">
          {resting && <Tag tone="line">{t('route.resting')}</Tag>}
          <Seen item={route} />
        </Row>
        <Aside>{t('route.with', { provider })}</Aside>
        <DatedLines
          label={t('route.steps', { what })}
          lines={routeSteps.map((one, nth) => ({
            id: one,
            day: String(nth + 1),
            content: (
              <p>
                {nth === at ? <strong>{t(`route.at.${one}`)}</strong> : t(`route.at.${one}`)}
                {nth === at && ` · ${t('route.here')}`}
                {nth < at && ` · ${t('route.past')}`}
              </p>
            ),
          }))}
        />
        {certificate && <p>{t('route.reference', { reference: certificate })}</p>}
        <Row gap="tight">
          {waysFrom(content).map(way => (
            <Button
              key={way}
              tone="quiet"
              size="small"
              busy={move.isPending && move.variables.move === way}
              disabled={move.isPending}
              onClick={() => move.mutate({ itemId, version, move: way }, moved)}
            >
              {step === 'assessment' && way === 'portfolio' ? t('route.more') : t(`route.moves.${way}`)}
            </Button>
          ))}
          <Button tone="plain" size="small" onClick={onChange}>
            {t('plan.changeStep')}
            <span className="only-heard">: {what}</span>
          </Button>
          <ShareItem item={route} of={what} />
        </Row>
        <Trouble error={move.error} />
      </Stack>
    </Card>
  )
}
