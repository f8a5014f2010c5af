import { Question } from '../icons/icons.tsx'
import { Columns, IconButton, Page, Section } from '../index.ts'
import { CountBars } from '../pictures/figures/count-bars.tsx'
import { Crowd, DotMark, type Mark, worthOf } from '../pictures/figures/crowd.tsx'
import { FigureRows, TwoBars } from '../pictures/figures/figure-rows.tsx'
import { Beside, Glance } from '../pictures/figures/glance.tsx'
import { IntervalAxis, IntervalRows } from '../pictures/figures/interval-rows.tsx'
import { Places } from '../pictures/figures/ladder.tsx'
import { type Share, ShareBar } from '../pictures/figures/share-bar.tsx'
import { Stream } from '../pictures/figures/streams.tsx'
import { TwoSides } from '../pictures/figures/two-sides.tsx'

const fog = 'te klein om te laten zien'

const ask = (about: string) => (
  <IconButton label={`Vraag hierover: ${about}`}>
    <Question size={18} />
  </IconButton>
)

const heads = { head: 'n = 48', columns: ['2026', '2025'] }
const north: Share = {
  whole: 28,
  parts: [
    { id: 'held', count: 20, mark: 'full' },
    { id: 'one-way', count: 6, mark: 'half' },
  ],
}
const staff: Share = { whole: null, parts: [{ id: 'held', count: null, mark: 'full' }] }
const talks: readonly { id: string; label: string; count: number | null; before: number; mark: Mark }[] = [
  { id: 'held', label: 'een gesprek', count: 31, before: 24, mark: 'full' },
  { id: 'one-way', label: 'eenrichtingsverkeer', count: 6, before: 9, mark: 'half' },
  { id: 'planned', label: 'wel gepland', count: 5, before: 8, mark: 'ring' },
  { id: 'none', label: 'niets gepland', count: null, before: 7, mark: 'faint' },
]

/** Numbers of people, and fog where a number would give somebody away. */
export function FiguresRoom() {
  return (
    <Page title="Een jaar in getallen" width="wide">
      <Glance
        said={[
          'Van de 48 mensen hadden er 31 een gesprek.',
          'Het vaakst ging het over het werk zelf.',
          'Bij 30 mensen tekenden beiden hun afspraken.',
        ]}
        panels={[
          {
            id: 'talks',
            title: 'Gesprekken',
            children: (
              <>
                <Crowd whole={48} groups={talks} worth={worthOf([48])} />
                <Beside label="2025">
                  <Crowd
                    small
                    whole={48}
                    worth={1}
                    groups={talks.map(({ before, ...group }) => ({ ...group, count: before }))}
                  />
                </Beside>
                <FigureRows
                  caption="Gesprekken"
                  {...heads}
                  fog={fog}
                  rows={talks.map(({ id, label, mark, count, before }) => ({
                    id,
                    counts: [count, before],
                    label: (
                      <>
                        <DotMark mark={count === null ? 'fog' : mark} /> {label}
                      </>
                    ),
                    action: ask(label),
                  }))}
                />
              </>
            ),
          },
          {
            id: 'two-sides',
            title: 'Komen en gaan',
            children: (
              <TwoSides
                sides={[
                  {
                    id: 'came',
                    title: 'Erbij',
                    none: 'niemand',
                    lines: [
                      { id: 'new', label: 'nieuw hier', count: 3, mark: 'full' },
                      { id: 'back', label: 'terug van weg', count: 1, mark: 'half' },
                    ],
                  },
                  {
                    id: 'went',
                    title: 'Weg',
                    none: 'niemand',
                    lines: [{ id: 'left', label: 'ergens anders heen', count: 0, mark: 'full' }],
                  },
                ]}
              />
            ),
          },
          {
            id: 'topics',
            title: 'Onderwerpen',
            children: (
              <FigureRows
                caption="Onderwerpen"
                {...heads}
                fog={fog}
                rows={[
                  {
                    id: 'work',
                    label: 'Het werk zelf',
                    counts: [31, 20],
                    picture: <Stream counts={[null, 12, 20, 7]} most={20} said="apr–jun: 12" />,
                  },
                  {
                    id: 'home',
                    label: 'Werk en privé',
                    counts: [17, null],
                    picture: <Stream counts={[8, 9, null, null]} most={20} said="jan–mrt: 8" />,
                  },
                ]}
              />
            ),
          },
          {
            id: 'kept',
            title: 'Nagekomen',
            children: (
              <FigureRows
                caption="Nagekomen"
                kind="ladder"
                {...heads}
                fog={fog}
                rows={[
                  {
                    id: 'kept',
                    label: 'nagekomen',
                    counts: [22, 12],
                    picture: <TwoBars count={22} before={12} most={30} />,
                    action: ask('nagekomen'),
                  },
                  {
                    id: 'not',
                    label: 'niet',
                    counts: [null, 7],
                    picture: <TwoBars count={null} before={7} most={30} />,
                  },
                ]}
              />
            ),
          },
        ]}
      />
      <Section title="Per afdeling">
        <FigureRows
          caption="Per afdeling"
          head="Afdeling"
          columns={['gesprek', 'n']}
          fog={fog}
          rows={[
            { id: 'north', label: 'Noord', counts: [20, 28], picture: <ShareBar share={north} most={28} /> },
            {
              id: 'staff',
              label: 'Staf',
              counts: [null, null],
              picture: <ShareBar share={staff} most={28} />,
            },
          ]}
        />
      </Section>
      <Section title="Naast elkaar">
        <IntervalAxis />
        <IntervalRows
          label="Ja naast nee"
          rows={[
            {
              id: 'short',
              label: 'minder dan 20 uur',
              interval: { low: 69, at: 80, high: 88 },
              words: '69 tot 88 · 70 mensen',
            },
            {
              id: 'long',
              label: '28 uur of meer',
              interval: { low: 49, at: 60, high: 70 },
              words: '49 tot 70 · 80 mensen',
            },
            { id: 'between', label: '20 tot 28 uur', interval: null, words: fog },
          ]}
        />
      </Section>
      <Columns least={380} gap="wide">
        <Section title="Afspraken">
          <CountBars
            label="Afspraken in balken"
            most={48}
            fog={labels => `Te klein om te laten zien: ${labels.join('; ')}`}
            bars={[
              { id: 'signed', label: 'met afspraken', count: 30 },
              { id: 'own', label: 'met een eigen afspraak', count: 12 },
              { id: 'refused', label: 'die nee hoorden', count: null },
            ]}
          />
        </Section>
        <Section title="Plaatsen">
          <Places
            label="Plaatsen op de ladder"
            rungs={[
              { id: 'high', label: '2 soorten, 8 zekerheden', names: ['Pakket 3', 'Wat ik uitprobeer'] },
              { id: 'low', label: '1 soort, 4 zekerheden', names: ['Pakket 2'] },
            ]}
          />
        </Section>
      </Columns>
    </Page>
  )
}
