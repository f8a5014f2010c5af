import { Lock } from '../icons/icons.tsx'
import { Page, Section, Stack, Tag } from '../index.ts'
import { DatedLines } from '../pictures/career/dated-lines.tsx'
import { Fan } from '../pictures/career/fan.tsx'
import { LifeThread } from '../pictures/career/life-thread.tsx'
import { Rings } from '../pictures/career/rings.tsx'
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
        <Section title="Vijf kanten van mijn vak">
          <Fan
            label="Vijf snoeren, elk met een kraal of leeg"
            near="hier wil ik groeien"
            onChoose={() => {}}
            strings={[
              { id: 'craft', name: 'Mijn vak', at: 4, says: 'Mijn vak: hier sta ik stevig' },
              { id: 'ahead', name: 'Vooruitkijken', at: 0, says: 'Vooruitkijken: hier wil ik groeien' },
              { id: 'flexible', name: 'Meebewegen', at: 2, says: 'Meebewegen: onderweg' },
              { id: 'sense', name: 'Weten wat hier speelt', at: null, says: 'Weten wat hier speelt: leeg' },
              { id: 'balance', name: 'Balans', at: 3, says: 'Balans: het gaat goed' },
            ]}
          />
        </Section>
        <Section title="Vijf soorten leeftijd">
          <Rings
            label="Vijf ringen, elk zo ver rond als jij zegt"
            rings={[
              { id: 'calendar', name: 'Kalender', at: 2, says: 'Kalender: halverwege.' },
              { id: 'profession', name: 'Vak', at: 3, says: 'Vak: al lang bezig.' },
              { id: 'home', name: 'Thuis', at: 1, says: 'Thuis: een eindje op weg.' },
              { id: 'felt', name: 'Hoe het voelt', at: null, says: 'Hoe het voelt: nog niets.' },
              { id: 'here', name: 'Lijf', at: 0, says: 'Lijf: pas begonnen.', mark: <Lock /> },
            ]}
          />
        </Section>
      </Stack>
    </Page>
  )
}
