import { useState } from 'react'
import { Card, Page, Section, Stack } from '../index.ts'
import { PearlRail } from '../pictures/mirror/pearl-rail.tsx'
import { StyleField, type StyleSpot } from '../pictures/mirror/style-field.tsx'
import { TrendLines } from '../pictures/mirror/trend-lines.tsx'

const places = ['1 van 5', '2 van 5', '3 van 5', '4 van 5', '5 van 5']
const names: Record<StyleSpot, string> = {
  contending: 'vechten',
  yielding: 'toegeven',
  avoiding: 'vermijden',
  compromising: 'een compromis',
  'problem-solving': 'probleem oplossen',
}

export function MirrorRoom() {
  const [said, setSaid] = useState<number | null>(null)
  return (
    <Page
      title="Spiegels"
      sentence="Ieder antwoordt alleen; pas als jullie allemaal delen, staat het naast elkaar."
    >
      <Stack gap="wide">
        <Card tone="flat">
          <PearlRail
            label="Kon je zeggen wat je nodig had?"
            low={{ label: 'nee' }}
            high={{ label: 'ja' }}
            places={places}
            value={said}
            onChange={setSaid}
            side="employee"
          />
          <PearlRail
            label="Ruil"
            low={{ label: 'samen geregeld', note: 'cao, schaal en vaste stappen' }}
            high={{ label: 'op maat', note: 'afspraken die jullie zelf maken' }}
            places={places}
            value={3}
            others={[
              { id: 'joost', place: 3, side: 'organisation' },
              { id: 'team', place: 2.4, side: 'together' },
            ]}
            said="Jij: 3 van 5. Joost: 3 van 5. Het team: gemiddeld 2,4 van 5."
            side="employee"
          />
          <PearlRail
            label="Wat er van je gevraagd wordt"
            low={{ label: 'te weinig' }}
            high={{ label: 'te veel' }}
            places={places}
            value={null}
            middle="past"
            said="Nog geen antwoord"
          />
        </Card>
        <Section title="Vijf manieren van onderhandelen">
          <Stack>
            <StyleField
              names={names}
              across="oog voor wat jij wilt"
              upward="oog voor wat de ander wil"
              did="compromising"
              saw="problem-solving"
            />
          </Stack>
        </Section>
        <TrendLines
          label="Tijd tussen drukke stukken werk"
          low="meer dan nodig"
          high="te kort"
          moments={['4e kwartaal 2025', '1e kwartaal 2026', '2e kwartaal 2026', '3e kwartaal 2026']}
          voices={[
            { id: 'samira', side: 'employee', places: [3, 3, 4, 5] },
            { id: 'joost', side: 'organisation', places: [3, 3, 3, null] },
          ]}
          said="Samira: 3, 3, 4 en 5 van 5. Joost: 3, 3 en 3 van 5."
        />
      </Stack>
    </Page>
  )
}
