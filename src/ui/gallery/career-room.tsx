import { Page, Section, Stack, Tag } from '../index.ts'
import { DatedLines } from '../pictures/career/dated-lines.tsx'

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
      </Stack>
    </Page>
  )
}
