import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { applyLook, Footer, Ribbon, SkipLink, Surroundings, Toasts, TopBar } from '../index.ts'
import { ControlsRoom } from './controls-room.tsx'
import { FeedbackRoom } from './feedback-room.tsx'
import { FiguresRoom } from './figures-room.tsx'
import { GapRoom, TableRoom, ViewRoom } from './pair-room.tsx'
import { ChairsRoom, RiverRoom, SigningRoom, StripsRoom } from './text-room.tsx'
import { WallRoom } from './wall-room.tsx'

// For who builds screens: every component once, with the words of the demo. Never part of the product.
const rooms: Record<string, ReactNode> = {
  controls: <ControlsRoom />,
  feedback: <FeedbackRoom />,
  chairs: <ChairsRoom />,
  view: <ViewRoom />,
  gap: <GapRoom />,
  table: <TableRoom />,
  strips: <StripsRoom />,
  signing: <SigningRoom signed={false} />,
  sealed: <SigningRoom signed />,
  river: <RiverRoom />,
  wall: <WallRoom />,
  figures: <FiguresRoom />,
}

const asked = new URLSearchParams(window.location.search)
const room = asked.get('room') ?? 'controls'
const theme = asked.get('theme')
applyLook({ theme: theme === 'dark' || theme === 'light' ? theme : 'system', contrast: 'system' })

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <Surroundings locale="nl-NL">
      <Toasts label="Meldingen" closeLabel="Sluiten">
        <SkipLink label="Naar de inhoud" />
        <TopBar
          home="?room=controls"
          homeLabel="Wisselwerk, naar het begin"
          navigationLabel="Hoofdmenu"
          menuLabel="Menu"
          items={Object.keys(rooms).map(name => ({
            href: `?room=${name}`,
            label: name,
            current: name === room,
          }))}
        />
        <Ribbon
          label="Van twee kijken naar één tekst"
          doneLabel="klaar"
          steps={[
            { label: 'Mijn kijk', href: '?room=controls', state: 'done' },
            { label: 'Het verschil', href: '?room=gap', state: 'current' },
            { label: 'Het gesprek', href: '?room=table', state: 'open' },
            { label: 'Eén tekst', href: '?room=strips', state: 'open' },
            { label: 'Ondertekenen', state: 'open' },
          ]}
        />
        {rooms[room]}
        <Footer label="Over Wisselwerk" links={[{ href: '?room=controls', label: 'Wie ziet wat' }]}>
          <p>De inhoud van een gesprek is van jullie twee.</p>
        </Footer>
      </Toasts>
    </Surroundings>,
  )
}
