import { Page, Section } from '../index.ts'
import { Pond } from '../pictures/talk/pond.tsx'
import { RoomField } from '../pictures/talk/room-field.tsx'

export function TalkRoom() {
  return (
    <Page title="Het gesprek" sentence="Wat vooraf gezegd is, en op welke diepte het gesprek ging.">
      <Section title="Vooraf">
        <RoomField
          label="Waar ruimte is"
          plots={[
            {
              id: 'fixed',
              label: 'Ligt vast',
              note: 'van hogerhand',
              lying: [
                {
                  id: 'a',
                  label: 'Twee mensen per avondroute',
                  note: 'later toegevoegd, 10 september 14.10',
                },
              ],
              none: 'hier ligt niets',
            },
            {
              id: 'negotiable',
              label: 'Bespreekbaar',
              note: 'met een poort',
              lying: [{ id: 'b', label: 'Begin- en eindtijden' }],
              none: 'hier ligt niets',
            },
            {
              id: 'open',
              label: 'Open',
              note: 'niemand heeft een antwoord',
              lying: [],
              none: 'hier ligt niets',
            },
          ]}
        />
      </Section>
      <Section title="Aan tafel">
        <Pond
          label="Water van vier lagen"
          layers={[
            {
              id: 'content',
              label: 'Inhoud',
              note: 'waar het over gaat',
              notes: 2,
              said: 'Inhoud: 2 notities',
            },
            {
              id: 'procedure',
              label: 'Aanpak',
              note: 'hoe we het doen',
              notes: 0,
              said: 'Aanpak: 0 notities',
            },
            {
              id: 'interaction',
              label: 'Tussen ons',
              note: 'wat er tussen ons gebeurt',
              notes: 1,
              said: 'Tussen ons: één notitie',
            },
            {
              id: 'emotion',
              label: 'Gevoel',
              note: 'wat het met ons doet',
              notes: 0,
              said: 'Gevoel: 0 notities',
            },
          ]}
        />
      </Section>
    </Page>
  )
}
