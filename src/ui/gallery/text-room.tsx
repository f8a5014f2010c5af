import { Button, Page, Pill, Section, Tag } from '../index.ts'
import { ClauseItem, Clauses, Sheet, Stone, Stones } from '../pictures/paper/sheet.tsx'
import { Seal, SignatureLine, Signatures } from '../pictures/paper/signature.tsx'
import { PaperStrips, type StripItem } from '../pictures/paper/strips.tsx'
import { ChairPicker, type PickableChair } from '../pictures/table/chair-picker.tsx'
import { DueList } from '../pictures/table/due-list.tsx'
import { TermLine } from '../pictures/years/term-line.tsx'
import { TimelineRiver } from '../pictures/years/timeline-river.tsx'

const strips: readonly StripItem[] = [
  {
    id: 'm1',
    column: 'mine',
    edge: 'hard',
    children: 'Ik werk dinsdag en donderdag tot 14.30 uur.',
    meta: 'wie, wat, wanneer, hoe: compleet',
  },
  {
    id: 'm2',
    column: 'mine',
    edge: 'soft',
    children: 'Ik help bij Zuid als het druk is.',
    meta: <Tag tone="line">boterzacht: wanneer mist</Tag>,
    actions: <Reactions />,
  },
  { id: 'm3', column: 'mine', edge: 'soft', children: 'Ik krijg een vaste vrije dag.', meta: 'boterzacht' },
  {
    id: 'o1',
    column: 'ours',
    edge: 'hard',
    children: 'Samira werkt dinsdag en donderdag tot 14.30 uur en is tot 16.00 uur bereikbaar.',
    meta: 'samen opgeschreven',
  },
  {
    id: 'y1',
    column: 'yours',
    edge: 'hard',
    children: 'Samira stopt op dinsdag en donderdag om half drie.',
    meta: 'compleet',
  },
  {
    id: 'y2',
    column: 'yours',
    edge: 'soft',
    children: 'Samira neemt de intake van Zuid over in drukke weken.',
    meta: 'boterzacht',
    actions: <Reactions />,
  },
]

function Reactions() {
  return (
    <>
      <Pill on>klopt</Pill>
      <Pill>anders</Pill>
      <Pill>mist</Pill>
    </>
  )
}

const names: Record<string, string> = {
  m1: 'mijn werktijden',
  m2: 'mijn hulp bij Zuid',
  o1: 'onze werktijden',
  y1: 'jouw werktijden',
  y2: 'jouw intake van Zuid',
}

const threads: readonly (readonly [string, string])[] = [
  ['m1', 'o1'],
  ['o1', 'y1'],
  ['m2', 'y2'],
]

export function StripsRoom() {
  return (
    <Page
      title="Twee weergaven, één tekst"
      sentence="Eén afspraak is samen. Eén strook hangt nog los."
      action={<Button side="together">Verder met de tekst</Button>}
      width="wide"
    >
      <PaperStrips
        label="Drie kolommen met stroken"
        columns={{
          mine: { title: 'Mijn weergave', side: 'employee' },
          ours: { title: 'Samen', side: 'together', empty: 'Stroken die klaar zijn, schuiven hierheen.' },
          yours: { title: 'Weergave van Joost', side: 'organisation' },
        }}
        strips={strips}
        threads={threads}
        looseLabel="hangt nog los"
        tiedLabel="hoort bij"
        nameOf={id => names[id] ?? id}
      />
    </Page>
  )
}

export function SigningRoom({ signed }: { signed: boolean }) {
  return (
    <Page
      title="Ondertekenen"
      sentence="De tekst is van jullie allebei. Eén handtekening staat er."
      width="narrow"
    >
      <Sheet
        title="Onze afspraken"
        subtitle="Samira El Amrani en Joost Verbeek · Wijkteam Noord · versie 4 · samen opgeschreven"
      >
        <Clauses label="Afspraken">
          <ClauseItem
            number={1}
            note="Vult aan: cao artikel 4.2 (werktijden) · vanaf 1 december · we kijken terug op 1 juni"
          >
            <strong>Samira werkt dinsdag en donderdag tot 14.30 uur</strong>, en is op die dagen bereikbaar
            tot 16.00 uur als er iets dringends is.
          </ClauseItem>
          <ClauseItem number={2} note="Nieuw · we zien het in de planning · we kijken terug op 1 juni">
            <strong>Samira neemt in drukke weken de intake van Zuid over</strong>, hooguit zes keer per jaar,
            een week van tevoren gevraagd.
          </ClauseItem>
          <ClauseItem number={3} note="Vult aan: opleidingsregeling 2026 · uiterlijk 30 september klaar">
            <strong>De opleiding wondzorg: 300 eenheden en twaalf dagdelen</strong>; Samira draagt de kennis
            over aan het team.
          </ClauseItem>
        </Clauses>
        <Stones label="Ondergrens">
          <Stone title="Wet" state="ok" word="in orde">
            niets onder de grens
          </Stone>
          <Stone title="Cao" state="favour" word="in jouw voordeel">
            artikel 4.2
          </Stone>
          <Stone title="Contract" state={signed ? 'ok' : 'blocks'} word={signed ? 'in orde' : 'houdt tegen'}>
            28 uur blijft 28 uur
          </Stone>
        </Stones>
        <Signatures>
          <SignatureLine
            name="Samira El Amrani"
            side="employee"
            signed
            note="getekend op 22 november 2026, 10.14 uur"
          />
          <SignatureLine
            name="Joost Verbeek"
            side="organisation"
            signed={signed}
            note={signed ? 'getekend op 22 november 2026, 11.02 uur' : 'nog niet getekend'}
            action={<Button side="organisation">Ik teken deze tekst</Button>}
          />
        </Signatures>
        {signed && (
          <Seal
            title="Samen getekend"
            time="22 november 2026, 11.02 uur"
            hash="9f3ac0de41b7c2aa58e0d4f6b1937c5502e8ad6f34c19be7705d12aa94c3e861"
            hashLabel="kenmerk"
          />
        )}
      </Sheet>
    </Page>
  )
}

export function RiverRoom() {
  return (
    <Page
      title="Onze afspraken door de tijd"
      sentence="In drie jaar zes afspraken. Over één denken jullie anders."
    >
      <TimelineRiver
        label="Afspraken per jaar"
        hint="Kijk naar een bootje om te lezen wie het schreef."
        lettersHint="M: de medewerker. E: de leidinggevende."
        today={{ at: 0.86, year: '2026', label: 'vandaag, 22 november 2026' }}
        years={[
          { label: '2024', from: 0, turn: { letter: 'M', text: 'Samira schreef', side: 'employee' } },
          { label: '2025', from: 0.34, turn: { letter: 'E', text: 'Joost schreef', side: 'organisation' } },
          { label: '2026', from: 0.67, turn: { letter: 'M', text: 'Samira schreef', side: 'employee' } },
        ]}
        boats={[
          river('Werktijden', 0.04, '2024', true, true),
          river('Reiskosten', 0.12, '2024', true, false),
          river('Opleiding wondzorg', 0.36, '2025', true, true),
          river('Intake van Zuid', 0.44, '2025', false, true),
          river('Vaste vrije dag', 0.7, '2026', null, null, true),
          river('Werktijden opnieuw', 0.8, '2026', null, true, true),
        ]}
      />
      <Section title="Wat er komt" sentence="Drie dingen, samen ongeveer twee uur.">
        <DueList
          label="Taken op datum"
          tasks={[
            {
              id: '1',
              day: '24',
              month: 'nov',
              date: '24 november 2026',
              label: 'Teken de tekst met Samira',
              note: 'ongeveer 10 minuten',
              tag: <Tag>deze week</Tag>,
              href: '?room=signing',
            },
            {
              id: '2',
              day: '1',
              month: 'dec',
              date: '1 december 2026',
              label: 'Gesprek met Oleksandr',
              note: 'ongeveer 60 minuten',
              href: '?room=table',
            },
            {
              id: '3',
              day: '9',
              month: 'dec',
              date: '9 december 2026',
              label: 'Schrijf je weergave voor Noor',
              note: 'ongeveer 20 minuten',
              action: (
                <Button size="small" tone="quiet">
                  Begin
                </Button>
              ),
            },
          ]}
        />
      </Section>
      <Section title="Een verzoek met een termijn">
        <TermLine
          label="Dagen van een verzoek"
          passedLabel="geweest"
          stops={[
            { id: 'made', day: '1 juli 2026', label: 'gevraagd door Samira', passed: true, side: 'employee' },
            {
              id: 'answer',
              day: '29 juli 2026',
              label: 'Joost antwoordt',
              passed: false,
              side: 'organisation',
            },
            {
              id: 'last',
              day: '1 september 2026',
              label: 'laatste dag volgens de wet',
              passed: false,
              gate: true,
            },
            { id: 'start', day: '1 oktober 2026', label: 'het begint', passed: false, side: 'together' },
          ]}
        />
      </Section>
    </Page>
  )
}

function river(
  label: string,
  at: number,
  year: string,
  employee: boolean | null,
  organisation: boolean | null,
  flag = false,
) {
  const both = employee !== null && employee === organisation
  const state = both
    ? 'nagekomen, daar zijn jullie het over eens'
    : employee === null
      ? 'loopt nog'
      : 'jullie zien dit anders'
  return {
    id: label,
    label,
    at,
    year,
    employee,
    organisation,
    flag,
    state,
    note: 'Geschreven door Samira, versie 2. Aangepast omdat de school later begint.',
  }
}

const chairs: readonly PickableChair[] = [
  {
    id: 'samira',
    name: 'Samira',
    role: 'medewerker',
    note: 'Wijkteam Noord, 28 uur',
    shape: 'kitchen',
    side: 'employee',
  },
  {
    id: 'joost',
    name: 'Joost',
    role: 'leidinggevende',
    note: 'Spreekt namens de organisatie',
    shape: 'office',
    side: 'organisation',
  },
  {
    id: 'marieke',
    name: 'Marieke',
    role: 'HR-adviseur',
    note: 'Ziet het proces, niet de inhoud',
    shape: 'armchair',
    side: 'organisation',
  },
  {
    id: 'ineke',
    name: 'Ineke',
    role: 'voorzitter OR',
    note: 'Ziet groepen, nooit één persoon',
    shape: 'bench',
  },
  {
    id: 'daan',
    name: 'Daan',
    role: 'regiocoördinator',
    note: 'Vijf werkgevers, één regio',
    shape: 'director',
  },
  { id: 'bram', name: 'Bram', role: 'zzp’er', note: 'Werkt op opdracht', shape: 'stool', side: 'employee' },
  {
    id: 'oleksandr',
    name: 'Oleksandr',
    role: 'uitzendkracht',
    note: 'Huishouding',
    shape: 'shell',
    side: 'employee',
  },
  {
    id: 'noor',
    name: 'Noor',
    role: 'scholier',
    note: 'Restaurant, na schooltijd',
    shape: 'school',
    side: 'employee',
  },
  {
    id: 'fatma',
    name: 'Fatma',
    role: 'vertrouwenspersoon',
    note: 'Een eigen, gesloten bureau',
    shape: 'wing',
  },
]

export function ChairsRoom() {
  return (
    <Page
      title="Kies een stoel"
      sentence="Ga zitten en zie wat die ander ziet. Het is een verzonnen organisatie; je kunt niets stukmaken."
      width="wide"
    >
      <ChairPicker label="Negen stoelen" chairs={chairs} />
    </Page>
  )
}
