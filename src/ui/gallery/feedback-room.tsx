import {
  Aside,
  AvatarChair,
  Button,
  Card,
  Columns,
  Empty,
  Facts,
  FormErrors,
  Legend,
  Link,
  Notice,
  Page,
  Progress,
  Row,
  Section,
  SideName,
  Stack,
  Table,
  Tag,
} from '../index.ts'

export function FeedbackRoom() {
  return (
    <Page
      title="Onze afspraken"
      sentence="Drie afspraken lopen, één vraagt om een blik samen."
      action={<Button side="together">Samen terugkijken</Button>}
      asides={
        <>
          <Notice title="Wie ziet dit">
            Alleen Samira en Joost. HR ziet dat er een gesprek was, niet waarover.
          </Notice>
          <Card tone="fog">
            <Stack gap="tight">
              <strong>Volgende stap</strong>
              <Aside>Op 1 juni kijken jullie terug op de werktijden.</Aside>
            </Stack>
          </Card>
        </>
      }
    >
      <FormErrors
        title="Kijk nog even naar twee velden"
        errors={[
          { field: 'name', message: 'Geef de afspraak een naam.' },
          { field: 'when', message: 'Zeg wanneer jullie terugkijken.' },
        ]}
      />
      <Notice
        kind="refusal"
        title="Dit kan nog niet getekend worden"
        next={<Link href="?room=controls">Naar artikel 4.2</Link>}
      >
        De cao zegt: minstens elf uur rust tussen twee diensten. Zet de begintijd een uur later, of vraag HR
        mee te kijken.
      </Notice>
      <Notice kind="done" title="Samen getekend">
        Op 22 november 2026 om 10.14 uur.
      </Notice>
      <Section title="Mensen en woorden">
        <Row gap="wide">
          <AvatarChair name="Samira El Amrani" side="employee" named note="Wijkteam Noord" />
          <AvatarChair name="Joost Verbeek" side="organisation" named note="leidinggevende" />
          <AvatarChair name="Ineke Bos" size="large" />
        </Row>
        <Row gap="tight">
          <Tag>nieuw</Tag>
          <Tag side="employee">Samira</Tag>
          <Tag side="organisation">Joost</Tag>
          <Tag side="together">samen</Tag>
          <Tag tone="line">boterzacht</Tag>
        </Row>
        <Legend
          label="Uitleg"
          items={[
            { label: 'Samira: afgesproken of beloofd', side: 'employee' },
            { label: 'Joost: afgesproken of beloofd', side: 'organisation' },
            { label: 'nog niet ingevuld', shape: 'fog' },
            { label: 'niet afgesproken', shape: 'dot' },
          ]}
        />
      </Section>
      <Card>
        <Table
          caption="Wat er loopt, met de datum waarop jullie terugkijken"
          columns={[
            { key: 'what', label: 'Afspraak' },
            { key: 'who', label: 'Wie' },
            { key: 'when', label: 'Terugkijken', align: 'right' },
          ]}
          rows={[
            {
              id: '1',
              cells: {
                what: 'Werktijden',
                who: <SideName side="employee">Samira</SideName>,
                when: '1 juni 2027',
              },
            },
            {
              id: '2',
              cells: {
                what: 'Intake van Zuid',
                who: <SideName side="organisation">Joost</SideName>,
                when: '1 juni 2027',
              },
            },
            {
              id: '3',
              cells: {
                what: 'Opleiding wondzorg',
                who: <SideName side="together">allebei</SideName>,
                when: '30 september 2027',
              },
            },
          ]}
        />
      </Card>
      <Columns>
        <Progress
          label="Rooster maken"
          value={62}
          note="62 van 100"
          onCancel={() => undefined}
          cancelLabel="Stoppen"
        />
        <Facts
          items={[
            { term: 'Soort', value: 'Maatwerkafspraak' },
            { term: 'Vanaf', value: '1 december 2026' },
          ]}
        />
      </Columns>
      <Empty title="Nog niets op tafel" action={<Button tone="quiet">Onderwerp toevoegen</Button>}>
        Leg een onderwerp neer. De ander ziet het zodra jullie allebei klaar zijn.
      </Empty>
    </Page>
  )
}
