import { Card, Columns, Page, Section, Stack } from '../index.ts'
import { Coins, Purse } from '../pictures/purse/coins.tsx'

/** What there is to choose with, in coins. */
export function PurseRoom() {
  return (
    <Page title="Mijn budget" sentence="Je hebt nog 700 van je 1.000 eenheden." width="wide">
      <Stack gap="wide">
        <Card>
          <Purse
            label="Zelf verder"
            coin={20}
            heaps={[
              { id: 'left', label: 'In je beurs', amount: 700, says: '700 eenheden' },
              { id: 'laid', label: 'Neergelegd', amount: 300, says: '300 eenheden', gone: true },
            ]}
          />
        </Card>
        <Section title="Wat er op de lijst staat">
          <Columns least={200}>
            {[60, 120, 300, 800].map(price => (
              <Card key={price}>
                <Coins small amount={price} coin={20} />
                <p>{price} eenheden</p>
              </Card>
            ))}
          </Columns>
        </Section>
      </Stack>
    </Page>
  )
}
