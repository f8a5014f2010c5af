import { useState } from 'react'
import { Card, Columns, Page } from '../index.ts'
import { Bowls } from '../pictures/package/bowls.tsx'
import { MiniWall } from '../pictures/package/mini-wall.tsx'
import { TileWall, type WallTile } from '../pictures/package/tile-wall.tsx'
import { CardShelf } from '../pictures/table/card-shelf.tsx'

const columns = ['Ruimte', 'Houvast', 'Inkomen', 'Baan', 'Werk', 'Privé']
const marks = { mobiliteit: '++++?-', opleiden: '+++ ++', thuis: '-+  ++' }
const rows = Object.entries(marks)

const tileOf = (row: string, mark: string, at: number): WallTile => ({
  id: `${row}.${at}`,
  sign: mark.trim(),
  label: `${row}, ${columns[at]}: ${mark.trim() || 'leeg'}`,
  lit: row !== 'opleiden',
  hatched: row === 'opleiden' && at === 2,
  ...(mark === '-' && { state: at === 0 ? ('tied' as const) : ('open' as const) }),
})

/** The wall, its shelf and its bowls; a card of the shelf lights nothing here. */
export function WallRoom() {
  const [on, setOn] = useState<readonly string[]>(['flexpool'])
  const [looked, setLooked] = useState<string | null>(null)
  return (
    <Page title="De muur" sentence="Nog niet: één min is nog niet opgevangen." width="wide">
      <Bowls
        label="Twee schalen"
        bowls={[
          {
            id: 'room',
            name: 'Ruimte',
            side: 'organisation',
            level: 0.6,
            sure: 0.6,
            leaks: 1,
            text: 'Er lekt iets.',
          },
          {
            id: 'hold',
            name: 'Zekerheid',
            side: 'employee',
            level: 0.8,
            sure: 0.5,
            leaks: 0,
            text: 'Bijna vol.',
          },
        ]}
        between="2 kaarten"
      />
      <Card>
        <TileWall
          label="Muur met drie soorten"
          corner="Soort"
          groups={[
            {
              label: 'Organisatie',
              side: 'organisation',
              columns: columns.slice(0, 2).map(name => ({ id: name, label: name })),
            },
            {
              label: 'Medewerkers',
              side: 'employee',
              columns: columns.slice(2).map(name => ({ id: name, label: name })),
            },
          ]}
          rows={rows.map(([name, signs]) => ({
            id: name,
            name,
            note: '2 zekerheden',
            label: `${name}: 1 op de muur`,
            pips: [{ id: `${name}-1`, name: 'Kaart', on: name !== 'opleiden' }],
            tiles: [...signs].map((mark, at) => tileOf(name, mark, at)),
          }))}
          cords={[['thuis.0', 'mobiliteit.0']]}
          selected={looked}
          onLook={setLooked}
          onOpen={setLooked}
          onOpenRow={() => {}}
        />
      </Card>
      <Columns least={320}>
        <CardShelf
          groups={[
            {
              id: 'mobiliteit',
              name: 'Mobiliteit',
              count: `${on.length} van 2`,
              cards: [
                { id: 'flexpool', label: 'Eigen flexpool', on: on.includes('flexpool') },
                {
                  id: 'centrum',
                  label: 'Mobiliteitscentrum',
                  note: 'doen we nu',
                  on: on.includes('centrum'),
                },
              ],
            },
          ]}
          onToggle={(id, lies) => setOn(lies ? [...on, id] : on.filter(one => one !== id))}
          onCarry={() => {}}
        />
        <MiniWall
          label="De muur in het klein"
          columns={columns}
          rows={rows.map(([name, signs]) => ({
            id: name,
            name,
            tiles: [...signs].map((mark, at) => ({
              id: `${name}.${at}`,
              side: at < 2 ? 'organisation' : 'employee',
              sign: mark.trim(),
              said: mark.trim() || 'leeg',
              lit: name !== 'opleiden',
              hatched: at === 2,
              open: mark === '-' && at > 0,
              tied: mark === '-' && at === 0,
            })),
          }))}
        />
      </Columns>
    </Page>
  )
}
