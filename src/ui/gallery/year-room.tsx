import { Card, Page, Row, Stack } from '../index.ts'
import { SpiritLevel } from '../pictures/years/spirit-level.tsx'
import { YearGlimpse } from '../pictures/years/year-glimpse.tsx'
import { YearStripes } from '../pictures/years/year-stripes.tsx'

const weeks = Array.from({ length: 52 }, (_, index) => (index >= 27 && index < 33 ? 0 : 1899))

/** How the hours of a year lie. */
export function YearRoom() {
  return (
    <Page title="Mijn jaar 2027" sentence="Je bent 6 weken vrij, en je jaar blijft 1.456 uur." width="wide">
      <Card>
        <Stack>
          <Row>
            <YearGlimpse heights={weeks} />
            <SpiritLevel holds>
              <p>1.456 uur</p>
            </SpiritLevel>
            <SpiritLevel holds={false}>
              <p>zo past het nog niet</p>
            </SpiritLevel>
          </Row>
          <YearStripes
            label="Je bent 6 weken vrij, en je jaar blijft 1.456 uur."
            stripes={weeks.map(minutes => ({ minutes, kept: minutes === 0 }))}
            months={[
              { label: 'jan', at: 0 },
              { label: 'jul', at: 0.5 },
            ]}
            level={{ minutes: 1680, label: 'De streep is wat jullie afspraken: 28 uur per week.' }}
            grips={{ from: 28, until: 33, first: 1, onChange: () => {} }}
            note="6 weken vrij"
          />
        </Stack>
      </Card>
    </Page>
  )
}
