import { useState } from 'react'
import { PillRadios } from '../controls/pill-radios.tsx'
import { Button, Page, Section, Stack, TextArea } from '../index.ts'
import { CupShelf, EmptyShelf } from '../pictures/repair/cup-shelf.tsx'
import { Door, Doors } from '../pictures/repair/door.tsx'
import { InnerPaper, Letter, LetterPart } from '../pictures/repair/letter.tsx'
import { SafeExit } from '../pictures/repair/safe-exit.tsx'
import { WeightStone } from '../pictures/repair/weight-stone.tsx'

const cups = [
  ['Rooster op tijd', 'existing', 'het is gebeurd'],
  ['Opleiding in werktijd', 'threatened', 'het dreigt'],
  ['Stagiairs begeleiden', 'mending', 'jullie zijn ermee bezig'],
  ['Zaterdag ruilen', 'mended', 'hersteld'],
  ['Eén aanspreekpunt', 'agreed', 'hersteld, vinden jullie allebei'],
  ['Niet te lezen', 'locked', 'dicht'],
] as const
const sizes = ['licht', 'valt mee', 'telt', 'zwaar', 'heel zwaar'] as const

/** What is not kept, and how it becomes whole again. */
export function MendingRoom() {
  const [chosen, setChosen] = useState<string>(cups[0][0])
  const [weight, setWeight] = useState<string>('zwaar')
  const [yes, setYes] = useState<string | null>(null)
  const [open, setOpen] = useState(true)
  return (
    <Page title="Wat niet is nagekomen" sentence="Hier liggen zes dingen." width="wide">
      <SafeExit label="Weg van hier" how="Of druk twee keer op Esc." to="?room=controls" />
      <Stack gap="wide">
        <CupShelf
          label="Jouw plank"
          side="employee"
          chosen={chosen}
          onChoose={setChosen}
          cups={cups.map(([label, state, word]) => ({ id: label, label, state, word }))}
        />
        <EmptyShelf />
        <Section title="Vier deuren">
          <Doors label="Deuren">
            <Door
              title="Erover praten"
              text="Het komt op tafel bij Joost."
              who="Joost leest alleen de woorden die jij kiest."
              side="employee"
              open={open}
              action={
                <Button size="small" side="employee" onClick={() => setOpen(!open)}>
                  {open ? 'Gekozen' : 'Kiezen'}
                </Button>
              }
            >
              <p>Zo leest Joost het.</p>
            </Door>
            <Door
              title="Laten rusten"
              text="Het blijft hier liggen."
              who="Alleen jij ziet het."
              quiet
              side="employee"
              open={false}
              action={<Button size="small">Kiezen</Button>}
            />
          </Doors>
        </Section>
        <div className="letter-and-sheet">
          <Letter>
            <LetterPart>
              <PillRadios
                label="Hoe zwaar weegt het voor jou?"
                side="employee"
                value={weight}
                onChange={setWeight}
                options={sizes.map((value, at) => ({
                  value,
                  label: value,
                  picture: <WeightStone size={(at + 1) as 1} on={weight === value} />,
                }))}
              />
            </LetterPart>
            <LetterPart>
              <PillRadios
                row
                label="Wat je geeft en wat je krijgt"
                note="de ruil"
                side="employee"
                value={yes}
                onChange={setYes}
                error={yes === null ? 'Antwoord met ja of nee.' : undefined}
                options={[
                  { value: 'yes', label: 'ja' },
                  { value: 'no', label: 'nee' },
                ]}
              />
            </LetterPart>
          </Letter>
          <InnerPaper
            title="Wat het met me doet"
            text="Een apart blad, als je wilt."
            note="Alleen jij."
            side="employee"
          >
            <TextArea label="In je eigen woorden" quietLabel value="" onChange={() => {}} />
          </InnerPaper>
        </div>
      </Stack>
    </Page>
  )
}
