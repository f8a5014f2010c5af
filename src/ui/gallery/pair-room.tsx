import { useState } from 'react'
import { Button, Card, Legend, Page, Pill, Section, Why } from '../index.ts'
import { Butterfly, type WingValue } from '../pictures/gap/butterfly.tsx'
import { RoundTable } from '../pictures/table/round-table.tsx'
import { FloorPlan } from '../pictures/view/floor-plan.tsx'
import { Petals } from '../pictures/view/petals.tsx'
import { RoundsLine, type RoundVoice } from '../pictures/view/rounds-line.tsx'
import { RoundsWall } from '../pictures/view/rounds-wall.tsx'

const gaps: readonly [string, string, WingValue, WingValue][] = [
  ['Werktijden afstemmen op privé', 'alleen Samira verwacht dit', 5, 0],
  ['Andere taken oppakken als het druk is', 'alleen Joost verwacht dit', 1, 4],
  ['Tijd en geld voor een opleiding', 'allebei, maar niet even zwaar', 4, 3],
  ['Meedenken over verbeteringen', 'allebei, maar niet even zwaar', 2, 4],
  ['Een rechtvaardige leidinggevende', 'jullie zien het hetzelfde', 4, 4],
  ['Ruimte om zelf te plannen', 'Joost heeft dit nog niet ingevuld', 3, null],
]

export function GapRoom() {
  const [onTable, setOnTable] = useState<readonly number[]>([0, 1])
  return (
    <Page
      title="Het verschil"
      sentence={
        <>
          Over <strong>41 van de 55</strong> punten denken jullie hetzelfde. Over 14 anders. Dat is waar het
          gesprek over mag gaan.
        </>
      }
      action={<Button>Naar het gesprek</Button>}
    >
      <Legend
        label="Uitleg bij het beeld"
        items={[
          { label: 'Samira: afgesproken of beloofd', side: 'employee' },
          { label: 'Joost: afgesproken of beloofd', side: 'organisation' },
          { label: `op tafel gelegd (${onTable.length} van 3)`, side: 'together' },
          { label: 'nog niet ingevuld', shape: 'fog' },
        ]}
      />
      <Butterfly
        label="Verschil per punt"
        leftName="Samira"
        rightName="Joost"
        reveal
        rows={gaps.map(([label, note, left, right], index) => ({
          id: label,
          label,
          note,
          left,
          right,
          leftText: `Samira: ${inWords(left)}`,
          rightText: `Joost: ${inWords(right)}`,
          action: (
            <Pill
              on={onTable.includes(index)}
              onClick={() =>
                setOnTable(
                  onTable.includes(index) ? onTable.filter(row => row !== index) : [...onTable, index],
                )
              }
            >
              {onTable.includes(index) ? 'op tafel' : 'bespreken'}
              <span className="only-heard">: {label}</span>
            </Pill>
          ),
        }))}
      />
      <Why label="Waarom zo?">
        <p>Een verschil is geen fout. Het laat zien waar jullie iets anders van elkaar verwachten.</p>
      </Why>
    </Page>
  )
}

function inWords(value: WingValue): string {
  if (value === null) return 'nog niet ingevuld'
  return value === 0 ? 'niet afgesproken' : `${value} van 5`
}

const topics: readonly [string, number][] = [
  ['Werktijden op privé', -0.9],
  ['Opleiding wondzorg', 0],
  ['Andere taken oppakken als het druk is', 0.8],
  ['Meedenken', 0.5],
  ['Zelf plannen', -0.5],
  ['Reiskosten', -0.6],
  ['Hersteltijd na nachtdienst', -0.2],
  ['Overdracht aan het team', 0.25],
  ['Intake van Zuid', 0.7],
  ['Vaste vrije dag', -0.8],
  ['Begeleiden van leerlingen', 0.1],
  ['Bereikbaar zijn', 0.9],
]

export function TableRoom() {
  return (
    <Page
      title="Samen aan tafel"
      sentence="Twaalf onderwerpen liggen op tafel. Eén daarvan is voor jullie allebei belangrijk."
      action={<Button>Begin het gesprek</Button>}
    >
      <RoundTable
        label="De tafel van Samira en Joost"
        left={{ name: 'Samira', note: 'jij' }}
        right={{ name: 'Joost', note: 'leidinggevende' }}
        cards={topics.map(([label, position]) => ({
          id: label,
          label,
          position,
          shared: position === 0,
          note:
            position === 0 ? 'allebei belangrijk' : position < 0 ? 'vooral voor Samira' : 'vooral voor Joost',
        }))}
      />
    </Page>
  )
}

const roomNames: readonly [string, number, number][] = [
  ['Inhoud van het werk', 6, 6],
  ['Ontwikkeling', 4, 6],
  ['Sfeer en samenwerken', 3, 6],
  ['Ruimte en evenwicht', 5, 6],
  ['Beleid en afspraken', 0, 6],
  ['Beloning', 1, 5],
  ['Gewoon je werk', 0, 10],
  ['Iets extra’s', 2, 10],
]

const portrait: readonly [string, number | null, number | null][] = [
  ['Inhoud van het werk', 5, 4],
  ['Ontwikkeling', 4, 2],
  ['Sfeer en samenwerken', 3, 3],
  ['Ruimte en evenwicht', 5, 1],
  ['Beleid en afspraken', 2, 2],
  ['Beloning', 3, 0],
  ['Gewoon je werk', 4, 5],
  ['Iets extra’s', null, null],
]

/** Three years: somebody else speaks for the organisation from the third on, and a third sits beside the two. */
const voices: readonly RoundVoice[] = [
  { id: 'hers', name: 'Samira', side: 'employee', values: [3, 4, 5], text: '3 · 4 · 5' },
  {
    id: 'his',
    name: 'Joost, daarna Nora',
    side: 'organisation',
    values: [3, 3, 4],
    anew: [2],
    text: '3 · 3 · 4',
  },
  { id: 'host', name: 'Kees', side: 'organisation', values: [null, 0, 4], text: 'open · niet · 4' },
]

export function ViewRoom() {
  const [large, setLarge] = useState('pace')
  return (
    <Page title="Mijn kijk" sentence="Je hebt vier van de acht kamers bezocht." width="regular">
      <FloorPlan
        label="Kamers van mijn kijk"
        rooms={roomNames.map(([label, answered, total], index) => ({
          id: label,
          label,
          answered,
          total,
          count: `${answered} van ${total}`,
          current: index === 1,
        }))}
      />
      <Section title="Door de tijd" sentence="Drie keer gekeken.">
        <Card>
          <RoundsLine
            label="Is dit afgesproken of beloofd?"
            voices={voices}
            marks={['2024', '2025', '2026']}
            ends={{ high: '5 helemaal', low: '1 helemaal niet', off: 'open: niet afgesproken' }}
          />
        </Card>
        <RoundsWall
          label="Alle punten"
          tiles={[
            { id: 'pace', label: 'Een werkdruk die klopt', voices },
            { id: 'days', label: 'Werktijden afstemmen op privé', voices: voices.slice(0, 2) },
          ]}
          shown={large}
          onShow={setLarge}
        />
      </Section>
      <Section title="Alleen voor jou" sentence="Ruimte en evenwicht is groot, en nog weinig gevuld.">
        <Card>
          <Petals
            label="Mijn portret in acht bladen"
            petals={portrait.map(([label, importance, kept]) => ({
              id: label,
              label,
              importance,
              kept,
              text:
                importance === null
                  ? 'nog niet ingevuld'
                  : `belangrijk ${importance} van 5, nagekomen ${kept} van 5`,
            }))}
          />
        </Card>
      </Section>
    </Page>
  )
}
