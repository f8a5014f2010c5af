import { useState } from 'react'
import { NumberField } from '../controls/number-field.tsx'
import {
  Button,
  ButtonLink,
  Card,
  Checkbox,
  ChoiceScale,
  Columns,
  DateField,
  Dialog,
  Disclosure,
  FileDrop,
  Menu,
  Notice,
  Page,
  Pill,
  RadioCards,
  Row,
  type ScaleAnswer,
  Section,
  Select,
  Slider,
  Stack,
  Switch,
  Tabs,
  TextArea,
  TextField,
  useToast,
  Why,
} from '../index.ts'

const agreedWords = ['niet', 'een beetje', 'deels', 'grotendeels', 'helemaal'] as const

export function ControlsRoom() {
  return (
    <Page
      title="Werktijden afstemmen op privé"
      sentence={
        <>
          Je hebt <strong>12 van de 55</strong> punten ingevuld. Stoppen mag altijd.
        </>
      }
      action={
        <>
          <Button>Volgende</Button>
          <ButtonLink tone="quiet" href="?room=feedback">
            Overslaan
          </ButtonLink>
        </>
      }
      note="Alleen jij ziet dit. Pas als jullie allebei op ‘laat zien’ drukken, zien jullie elkaars kijk."
      back={{ href: '?room=feedback', label: 'Alle kamers' }}
      width="narrow"
    >
      <Scales />
      <Buttons />
      <Fields />
      <Overlays />
      <Folded />
    </Page>
  )
}

function Scales() {
  const [importance, setImportance] = useState<ScaleAnswer>(4)
  const [agreed, setAgreed] = useState<ScaleAnswer>('none')
  const [kept, setKept] = useState<ScaleAnswer>(null)
  const shared = { low: 'niet', high: 'helemaal', words: agreedWords, unanswered: 'nog niet ingevuld' }
  return (
    <Card>
      <Stack gap="wide">
        <ChoiceScale
          {...shared}
          label="Belangrijk"
          hint="Hoe belangrijk is dit voor jou?"
          side="employee"
          value={importance}
          onChange={setImportance}
          clear="wissen"
        />
        <ChoiceScale
          {...shared}
          label="Afgesproken of beloofd"
          side="employee"
          none="niet afgesproken"
          value={agreed}
          onChange={setAgreed}
          clear="wissen"
        />
        <ChoiceScale
          {...shared}
          label="Nagekomen"
          side="employee"
          none="niet van toepassing"
          value={kept}
          onChange={setKept}
        />
      </Stack>
    </Card>
  )
}

function Buttons() {
  const [on, setOn] = useState(true)
  return (
    <Section title="Knoppen">
      <Row>
        <Button>Verder</Button>
        <Button side="employee">Ik laat het zien</Button>
        <Button side="organisation">Ik teken deze tekst</Button>
        <Button side="together">Op tafel leggen</Button>
      </Row>
      <Row>
        <Button tone="quiet">Bewaren</Button>
        <Button tone="quiet" side="organisation">
          Anders
        </Button>
        <Button tone="plain">Later</Button>
        <Button busy>Bewaren</Button>
        <Button disabled>Nog niet</Button>
        <Button size="small">Klein</Button>
      </Row>
      <Row>
        <Pill on={on} onClick={() => setOn(!on)}>
          {on ? 'op tafel' : 'bespreken'}
        </Pill>
        <Pill>bespreken</Pill>
      </Row>
    </Section>
  )
}

function Fields() {
  const [text, setText] = useState('')
  const [hours, setHours] = useState<number | null>(28)
  const [clause, setClause] = useState('Samira werkt dinsdag en donderdag tot 14.30 uur.')
  const [points, setPoints] = useState(40)
  const [team, setTeam] = useState('noord')
  const [date, setDate] = useState('2026-12-01')
  const [checked, setChecked] = useState(true)
  const [lit, setLit] = useState(false)
  const [turn, setTurn] = useState<string | null>('me')
  return (
    <Section title="Velden" sentence="Wat je invult blijft van jou tot je het laat zien.">
      <TextField
        label="Onderwerp"
        hint="In je eigen woorden."
        optional="(mag leeg blijven)"
        value={text}
        onChange={setText}
      />
      <NumberField
        label="Uren per week"
        unit="uur"
        least={0}
        most={40}
        value={hours}
        onChange={setHours}
        unclear="Vul een getal in tussen 0 en 40."
      />
      <Slider label="Vrije woensdagmiddag" side="employee" max={100} value={points} onChange={setPoints} />
      <TextArea label="Wie, wat, wanneer" serif value={clause} onChange={setClause} />
      <Columns>
        <Select
          label="Team"
          value={team}
          onChange={setTeam}
          options={[
            { value: 'noord', label: 'Wijkteam Noord' },
            { value: 'zuid', label: 'Wijkteam Zuid' },
          ]}
        />
        <DateField label="We kijken terug op" value={date} onChange={setDate} />
      </Columns>
      <RadioCards
        label="Wie schrijft dit jaar?"
        value={turn}
        onChange={setTurn}
        options={[
          { value: 'me', label: 'Samira', note: 'De medewerker schrijft de eerste tekst.', side: 'employee' },
          { value: 'you', label: 'Joost', note: 'De leidinggevende schrijft.', side: 'organisation' },
        ]}
      />
      <Stack gap="tight">
        <Checkbox
          label="Ik heb de tekst gelezen"
          hint="Ook de bronnen eronder."
          checked={checked}
          onChange={setChecked}
        />
        <Switch label="Herinner mij een week van tevoren" checked={lit} onChange={setLit} />
      </Stack>
      <FileDrop
        label="Mensen invoeren"
        hint="Een CSV-bestand met naam, team en soort arbeidsrelatie."
        chooseLabel="Bestand kiezen"
        accept=".csv"
        onFile={() => undefined}
      />
    </Section>
  )
}

function Overlays() {
  const [open, setOpen] = useState(false)
  const tell = useToast()
  return (
    <Section title="Erboven">
      <Row>
        <Button tone="quiet" onClick={() => setOpen(true)}>
          Laat mijn kijk zien
        </Button>
        <Button tone="quiet" onClick={() => tell('Bewaard. Alleen jij ziet dit.')}>
          Bewaren
        </Button>
        <Menu
          label="Stoel: Samira"
          items={[
            { id: 'samira', label: 'Samira', note: 'medewerker', chosen: true },
            { id: 'joost', label: 'Joost', note: 'leidinggevende' },
          ]}
        />
      </Row>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Laat je kijk zien"
        closeLabel="Sluiten"
        side="employee"
        actions={
          <>
            <Button side="employee" onClick={() => setOpen(false)}>
              Ik laat het zien
            </Button>
            <Button tone="quiet" onClick={() => setOpen(false)}>
              Nog niet
            </Button>
          </>
        }
      >
        <p>
          Joost ziet jouw antwoorden pas als hij de zijne ook laat zien. Daarna kun je dit niet terugnemen.
        </p>
      </Dialog>
    </Section>
  )
}

function Folded() {
  return (
    <Section title="Uitgevouwen">
      <Tabs
        label="Weergaven"
        items={[
          { id: 'mine', label: 'Mijn weergave', content: <p>Wat ik heb opgeschreven.</p>, side: 'employee' },
          {
            id: 'yours',
            label: 'Jouw weergave',
            content: <p>Wat jij hebt opgeschreven.</p>,
            side: 'organisation',
          },
          { id: 'ours', label: 'Samen', content: <p>Wat we samen hebben.</p>, side: 'together' },
        ]}
      />
      <div>
        <Disclosure label="De tabel hierachter" note="14 rijen">
          <p>Alle punten, met beide antwoorden.</p>
        </Disclosure>
        <Disclosure label="Eerdere versies" note="3">
          <p>Versie 1 tot en met 3.</p>
        </Disclosure>
      </div>
      <Why label="Waarom zo?">
        <p>Belangrijk, afgesproken en nagekomen zijn drie verschillende dingen. Daarom vragen we ze apart.</p>
      </Why>
      <Notice kind="private" title="Alleen jij ziet dit">
        Je antwoorden blijven van jou tot je ze laat zien.
      </Notice>
    </Section>
  )
}
