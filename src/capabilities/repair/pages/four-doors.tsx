import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Section } from '../../../ui/index.ts'
import { Door, Doors } from '../../../ui/pictures/repair/door.tsx'
import { routes } from '../vocabulary.ts'
import { useAround } from './around.ts'
import type { BehindProps } from './behind.ts'
import { ByDeal } from './by-deal.tsx'
import { ByTalk } from './by-talk.tsx'
import { Confidants } from './confidants.tsx'
import { useRoute } from './queries.ts'

/** Always these four. Choosing one tells nobody anything; what is behind it says what would. */
export function FourDoors({ entry, content, at }: BehindProps) {
  const { t } = useTranslation('repair')
  const { other, side } = useAround()
  const choose = useRoute(at)
  // Whoever looks behind the third door leaves no word of that anywhere: it stands open on this screen and no longer.
  const [atConfidant, setAtConfidant] = useState(false)
  const openDoor = atConfidant ? 'confidant' : content.route
  const press = (route: (typeof routes)[number]) => {
    setAtConfidant(route === 'confidant')
    if (route !== 'confidant' && route !== content.route) choose.mutate({ route })
  }
  return (
    <Section title={t('doors.title')} sentence={t('doors.sentence')}>
      <Doors label={t('doors.title')}>
        {routes.map(route => {
          const open = openDoor === route
          return (
            <Door
              key={route}
              title={t(`doors.${route}.title`)}
              text={t(`doors.${route}.text`, { other })}
              who={t(`doors.${route}.who`, { other })}
              quiet={route === 'confidant' || route === 'leave'}
              open={open}
              side={side}
              action={
                <Button
                  size="small"
                  side={side}
                  tone={open ? 'primary' : 'quiet'}
                  aria-pressed={open}
                  busy={choose.isPending && choose.variables?.route === route}
                  onClick={() => press(route)}
                >
                  {t(open ? 'doors.chosen' : 'doors.choose')}
                  <span className="only-heard">: {t(`doors.${route}.title`)}</span>
                </Button>
              }
            >
              {route === 'talk' && <ByTalk {...{ entry, content, at }} />}
              {route === 'deal' && <ByDeal {...{ entry, content, at }} />}
              {route === 'confidant' && <Confidants />}
            </Door>
          )
        })}
      </Doors>
      <Trouble error={choose.error} />
    </Section>
  )
}
