import { Page, Section, Stack, Tag } from '../index.ts'
import { DatedLines } from '../pictures/career/dated-lines.tsx'
import { LifeThread } from '../pictures/career/life-thread.tsx'
import { TwoHalves } from '../pictures/career/two-halves.tsx'

export function CareerRoom() {
  return (
    <Page title="Mijn loopbaan" sentence="Je volgende stap is op 6 oktober 2026.">
      <Stack gap="wide">
        <Section title="Wat wil ik nog?">
          <DatedLines
            label="Mijn stappen"
            lines={[
              {
                id: 'course',
                day: '6 okt',
                whole: '6 oktober 2026',
                content: (
                  <>
                    <p>
                      <strong>Eerste dag opleiding wondzorg</strong>
                    </p>
                    <p>
                      <Tag side="organisation">Joost leest dit</Tag>
                    </p>
                  </>
                ),
              },
              { id: 'leading', day: 'nu niet', content: <strong>Leidinggeven</strong> },
            ]}
          />
        </Section>
        <Section title="Wat jullie samen doen">
          <Stack>
            <TwoHalves
              label="Samira en Joost samen"
              empty="Nog leeg. Zo wordt het geen afspraak."
              employee={{ name: 'Samira', words: 'volgt de opleiding wondzorg' }}
              organisation={{ name: 'Joost', words: 'houdt twaalf dagdelen vrij in het rooster' }}
            />
            <TwoHalves
              label="Nog één helft"
              empty="Nog leeg. Zo wordt het geen afspraak."
              employee={{ name: 'Samira', words: 'loopt in januari een week mee' }}
              organisation={{ name: 'Joost', words: null }}
            />
          </Stack>
        </Section>
        <Section title="Wat ik deed">
          <LifeThread
            label="Mijn draad, van vroeger naar nu"
            lanes={5}
            stretches={[
              { id: 'school', lane: 1, ahead: false, open: false, content: 'mbo-verpleegkunde' },
              { id: 'home', lane: 2, ahead: false, open: false, content: 'bij de kinderen' },
              { id: 'team', lane: 0, ahead: false, open: true, content: 'Wijkteam Noord' },
              { id: 'wounds', lane: 1, ahead: true, open: true, content: 'wondzorg' },
            ]}
          />
        </Section>
      </Stack>
    </Page>
  )
}
