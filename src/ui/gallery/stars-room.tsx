import { Card, Page, Stack } from '../index.ts'
import { StarLegend, StarSky } from '../pictures/stars/star-sky.tsx'

/** What somebody can and wants, each in its place. */
export function StarsRoom() {
  return (
    <Page title="Wat ik kan en wil" sentence="Er staan zes sterren. Anderen zien er twee." width="wide">
      <Card>
        <Stack>
          <StarSky
            label="Zes sterren"
            stars={[
              { name: 'Wondzorg', kind: 'both' },
              { name: 'Gesprekken met familie', kind: 'both' },
              { name: 'Arabisch spreken', kind: 'both' },
              { name: 'Roosters maken', kind: 'can' },
              { name: 'Medicijnen controleren', kind: 'can' },
              { name: 'Cijfers lezen', kind: 'want' },
            ]}
          />
          <StarLegend
            label="Wat de sterren zeggen"
            words={{ both: 'kan ik en doe ik graag', can: 'kan ik', want: 'wil ik graag, kan ik nog niet' }}
          />
        </Stack>
      </Card>
    </Page>
  )
}
