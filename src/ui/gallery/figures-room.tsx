import { Button, Columns, Page, Section } from '../index.ts'
import { CountBars } from '../pictures/figures/count-bars.tsx'
import { DotGrid } from '../pictures/figures/dot-grid.tsx'
import { Ladder, Places } from '../pictures/figures/ladder.tsx'
import { ShareBars } from '../pictures/figures/share-bars.tsx'
import { Streams } from '../pictures/figures/streams.tsx'

const fog = 'te klein om te laten zien'

function Ask({ about }: { about: string }) {
  return (
    <Button tone="plain" size="small">
      Vraag hierover<span className="only-heard">: {about}</span>
    </Button>
  )
}

/** Numbers of people, and fog where a number would give somebody away. */
export function FiguresRoom() {
  return (
    <Page title="Een jaar in getallen" sentence="Van de 48 mensen hadden er 31 een gesprek." width="wide">
      <Section title="Gesprekken">
        <DotGrid
          each={people => `Elk stipje staat voor ${people} mensen.`}
          groups={[
            {
              id: 'held',
              label: 'een gesprek',
              count: 31,
              fog,
              mark: 'full',
              action: <Ask about="gesprek" />,
            },
            { id: 'one-way', label: 'eenrichtingsverkeer', count: 6, fog, mark: 'half' },
            { id: 'planned', label: 'wel gepland', count: null, fog, mark: 'ring' },
            { id: 'none', label: 'niets gepland', count: 11, fog, mark: 'faint' },
          ]}
        />
        <ShareBars
          bars={[
            {
              id: 'north',
              label: 'Noord',
              whole: 28,
              parts: [
                { id: 'held', count: 20, mark: 'full' },
                { id: 'one-way', count: 6, mark: 'half' },
              ],
              text: '20 met een gesprek · 6 eenrichtingsverkeer · n = 28',
            },
            {
              id: 'staff',
              label: 'Staf',
              whole: null,
              parts: [{ id: 'held', count: null, mark: 'full' }],
              text: fog,
            },
          ]}
        />
      </Section>
      <Section title="Onderwerpen">
        <Streams
          label="Onderwerpen door het jaar"
          moments={['jan–mrt', 'apr–jun', 'jul–sep', 'okt–dec']}
          said={(moment, count) => `${moment}: ${count ?? fog}`}
          streams={[
            { id: 'work', label: 'Het werk zelf', counts: [null, 12, 20, 7], note: '31 in het hele jaar' },
            { id: 'home', label: 'Werk en privé', counts: [8, 9, null, null], note: '17 in het hele jaar' },
          ]}
        />
      </Section>
      <Columns least={380} gap="wide">
        <Section title="Afspraken">
          <CountBars
            most={48}
            fog={labels => `Te klein om te laten zien: ${labels.join('; ')}`}
            bars={[
              { id: 'signed', label: 'met afspraken', count: 30, action: <Ask about="afspraken" /> },
              { id: 'own', label: 'met een eigen afspraak', count: 12 },
              { id: 'refused', label: 'die nee hoorden', count: null },
            ]}
          />
        </Section>
        <Section title="Nagekomen">
          <Ladder
            most={30}
            fog={fog}
            rungs={[
              { id: 'kept', label: 'nagekomen', count: 22, action: <Ask about="nagekomen" /> },
              { id: 'partly', label: 'deels', count: 7 },
              { id: 'not', label: 'niet', count: null },
            ]}
          />
        </Section>
        <Section title="Plaatsen">
          <Places
            rungs={[
              { id: 'high', label: '2 soorten, 8 zekerheden', names: ['Pakket 3', 'Wat ik uitprobeer'] },
              { id: 'low', label: '1 soort, 4 zekerheden', names: ['Pakket 2'] },
            ]}
          />
        </Section>
      </Columns>
    </Page>
  )
}
