import { Card, Page, Row, Section, Stack } from '../index.ts'
import { LockPicture } from '../pictures/around/lock.tsx'
import { Planet } from '../pictures/around/planet.tsx'

const sides = { inside: 'binnen', outside: 'buiten' }

/** What there is to look at inside, and the lock between inside and outside. */
export function AroundRoom() {
  return (
    <Page title="Rondkijken" sentence="Eerst binnen, dan buiten." width="wide">
      <Stack gap="wide">
        <Card>
          <Row>
            <Planet ringed lit={false} />
            <Planet ringed lit />
            <Planet ringed={false} lit={false} />
            <Planet ringed={false} lit />
          </Row>
        </Card>
        <Section title="Beide grendels dicht">
          <LockPicture
            {...sides}
            label="Een sluis tussen binnen en buiten: 6 van 10 dagen, nog niet gekeken."
            days={{ says: '6 van 10 dagen binnen', gone: 6, of: 10 }}
            look={{ says: 'nog niet gekeken wie dit wil', drawn: false }}
            open={false}
          />
        </Section>
        <Section title="Klaar om open te gaan">
          <LockPicture
            {...sides}
            label="Een sluis tussen binnen en buiten: alle dagen om, en gekeken."
            days={{ says: '30 van 30 dagen binnen', gone: 30, of: 30 }}
            look={{ says: 'gekeken wie dit wil', drawn: true }}
            open={false}
          />
        </Section>
        <Section title="Buiten">
          <LockPicture
            {...sides}
            label="Een open sluis: de boot vaart buiten."
            days={{ says: '10 van 10 dagen binnen', gone: 10, of: 10 }}
            look={{ says: 'gekeken wie dit wil', drawn: true }}
            open
          />
        </Section>
      </Stack>
    </Page>
  )
}
