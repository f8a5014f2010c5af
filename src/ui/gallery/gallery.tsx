import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { ChairMark, HouseMark, TableMark } from '../icons/icons.tsx'
import { applyLook, Footer, Path, PlacesBar, Rooms, SkipLink, Surroundings, Toasts } from '../index.ts'
import { AroundRoom } from './around-room.tsx'
import { CareerRoom } from './career-room.tsx'
import { ControlsRoom } from './controls-room.tsx'
import { FeedbackRoom } from './feedback-room.tsx'
import { FiguresRoom } from './figures-room.tsx'
import { MendingRoom } from './mending-room.tsx'
import { MirrorRoom } from './mirror-room.tsx'
import { GapRoom, TableRoom, ViewRoom } from './pair-room.tsx'
import { PurseRoom } from './purse-room.tsx'
import { StarsRoom } from './stars-room.tsx'
import { TalkRoom } from './talk-room.tsx'
import { ChairsRoom, RiverRoom, SigningRoom, StripsRoom } from './text-room.tsx'
import { WallRoom } from './wall-room.tsx'
import { YearRoom } from './year-room.tsx'

// For who builds screens: every component once, with the words of the demo. Never part of the product.
const rooms: Record<string, ReactNode> = {
  controls: <ControlsRoom />,
  feedback: <FeedbackRoom />,
  chairs: <ChairsRoom />,
  view: <ViewRoom />,
  gap: <GapRoom />,
  table: <TableRoom />,
  talk: <TalkRoom />,
  strips: <StripsRoom />,
  signing: <SigningRoom signed={false} />,
  sealed: <SigningRoom signed />,
  river: <RiverRoom />,
  wall: <WallRoom />,
  figures: <FiguresRoom />,
  mending: <MendingRoom />,
  mirror: <MirrorRoom />,
  purse: <PurseRoom />,
  career: <CareerRoom />,
  around: <AroundRoom />,
  stars: <StarsRoom />,
  year: <YearRoom />,
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
        <PlacesBar
          home="?room=controls"
          homeLabel="Wisselwerk, naar het begin"
          label="Plekken"
          places={[
            {
              id: 'table',
              href: '?room=table',
              label: 'Aan tafel',
              icon: <TableMark />,
              waits: 'één ding wacht op jou',
            },
            { id: 'work', href: '?room=controls', label: 'Mijn werk', icon: <ChairMark />, current: true },
            { id: 'organisation', href: '?room=figures', label: 'Organisatie', icon: <HouseMark /> },
          ]}
        />
        <Rooms
          label="Mijn werk"
          rooms={Object.keys(rooms).map(name => ({
            href: `?room=${name}`,
            label: name,
            current: name === room,
            ...(name === 'gap' && { waits: 'reageren op Joost' }),
          }))}
        />
        {room === 'table' && (
          <Path
            label="Van twee kijken naar één tekst"
            doneLabel="klaar"
            start={{ label: 'Aan tafel', href: '?room=table' }}
            steps={[
              { label: 'Mijn kijk', href: '?room=view', done: true },
              { label: 'Het verschil', href: '?room=gap', current: true, waits: 'nog één' },
              { label: 'Het gesprek', href: '?room=chairs' },
            ]}
            end={{ label: 'Onze afspraken', href: '?room=river' }}
          />
        )}
        {rooms[room]}
        <Footer label="Over Wisselwerk" links={[{ href: '?room=controls', label: 'Wie ziet wat' }]}>
          <p>De inhoud van een gesprek is van jullie twee.</p>
        </Footer>
      </Toasts>
    </Surroundings>,
  )
}
