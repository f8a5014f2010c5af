import { Navigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { takeChair, useChairs, useDoorLanguage } from '../../../platform/web/me.ts'
import { Waiting } from '../../../platform/web/waiting.tsx'
import {
  Aside,
  ButtonLink,
  Card,
  Link,
  Page,
  Progress,
  Section,
  Stack,
  useNavigateTo,
} from '../../../ui/index.ts'
import { ChairPicker } from '../../../ui/pictures/table/chair-picker.tsx'
import type { ChairShape } from '../../../ui/pictures/table/chair-shapes.tsx'

type Chair = NonNullable<ReturnType<typeof useChairs>['data']>['chairs'][number]['chair']

const sideOf = (chair: Chair) =>
  (['joost', 'marieke', 'agnes'] as Chair[]).includes(chair)
    ? ('organisation' as const)
    : (['ineke', 'daan', 'fatma'] as Chair[]).includes(chair)
      ? ('together' as const)
      : ('employee' as const)

const shapes: Record<Chair, ChairShape> = {
  samira: 'kitchen',
  joost: 'office',
  marieke: 'armchair',
  ineke: 'director',
  daan: 'shell',
  bram: 'stool',
  oleksandr: 'bench',
  noor: 'school',
  fatma: 'wing',
  agnes: 'folding',
}

/** The way in of the demo: ten chairs, no password. Whoever is the first in a language sees it being laid out. */
export function Chairs() {
  const { t } = useTranslation(['shell', 'names'])
  const navigate = useNavigateTo()
  const door = useDoorLanguage()
  const { data, isPending } = useChairs(door)
  // Without its name nothing here is a sentence.
  if (isPending) return <Waiting />
  const chairs = data?.chairs ?? []
  const laying = data?.laying
  // Where there is no example nobody can sit down in it.
  if (chairs.length === 0 && !laying) return <Navigate to="/sign-in" replace />
  const organisation = data?.organisation ?? ''
  return (
    <Page
      title={t('chairs.title')}
      sentence={t('chairs.sentence', { organisation })}
      note={t('chairs.note', { organisation })}
      width="wide"
    >
      <Stack gap="wide">
        {laying ? (
          <Progress
            label={t('chairs.laying', { organisation })}
            value={laying.done}
            max={laying.of}
            note={t('chairs.layingNote')}
          />
        ) : (
          <ChairPicker
            label={t('chairs.title')}
            chairs={chairs.map(({ chair, givenName }) => ({
              id: chair,
              name: givenName,
              role: t(`chairs.roles.${chair}`),
              note: t(`chairs.stories.${chair}`),
              shape: shapes[chair],
              side: sideOf(chair),
            }))}
            onPick={async chair => {
              await takeChair(chair, door)
              navigate('/')
            }}
          />
        )}
        <Section title={t('chairs.own')}>
          <Card tone="flat">
            <Stack>
              <p>{t('chairs.ownText')}</p>
              <Aside>{t('chairs.ownHow')}</Aside>
              <p>
                <ButtonLink href="/sign-in" tone="quiet">
                  {t('names:rooms.sign-in')}
                </ButtonLink>{' '}
                <Link href="/demo/outbox">{t('chairs.outbox')}</Link>
              </p>
            </Stack>
          </Card>
        </Section>
      </Stack>
    </Page>
  )
}
