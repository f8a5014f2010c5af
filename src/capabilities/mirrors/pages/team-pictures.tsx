import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Aside, Columns, Disclosure, Page, Section, Select, Stack, Table, Why } from '../../../ui/index.ts'
import { PearlRail } from '../../../ui/pictures/mirror/pearl-rail.tsx'
import { TrendLines } from '../../../ui/pictures/mirror/trend-lines.tsx'
import { mirrors as definitions } from '../mirrors.ts'
import type { TeamPicture, TeamPictures } from '../model.ts'
import type { MirrorId } from '../vocabulary.ts'
import { placeOf, useFigureWords } from './figure-words.ts'
import { useAskedWords } from './mirror-words.ts'
import { usePeriodNames } from './period-names.ts'
import { teamPicturesQuery } from './queries.ts'

const everybody = 'everybody'

/** The triad of one team through the quarters, and how it works together; for who keeps that in balance. */
export function TeamPicturesPage() {
  const { t } = useTranslation('mirrors')
  const { data } = useSuspenseQuery(teamPicturesQuery)
  const [team, setTeam] = useState(everybody)
  const unitId = team === everybody ? null : team
  const of = (mirror: MirrorId) => ofTeam(data, mirror, unitId)
  return (
    <Page
      title={t('teams.title')}
      sentence={t(data.pictures.length === 0 ? 'teams.sentence_none' : 'teams.sentence')}
    >
      <Stack gap="wide">
        <Select
          label={t('teams.choose')}
          value={team}
          onChange={setTeam}
          options={[
            { value: everybody, label: t('teams.everybody') },
            ...data.units.map(({ unitId, name }) => ({ value: unitId, label: name })),
          ]}
        />
        <Section title={t('teams.triad')}>
          <TriadOfTeam pictures={of('triad')} />
        </Section>
        <Section title={t('teams.ways')}>
          <WaysOfTeam pictures={of('classic-modern')} />
        </Section>
        <Why label={t('teams.why')}>
          <p>{t('teams.whyText')}</p>
        </Why>
      </Stack>
    </Page>
  )
}

const ofTeam = ({ pictures }: TeamPictures, mirror: MirrorId, unitId: string | null): TeamPicture[] =>
  pictures.filter(one => one.mirror === mirror && one.unitId === unitId)

function TriadOfTeam({ pictures }: { pictures: readonly TeamPicture[] }) {
  const asked = useAskedWords('triad')
  const nameOf = usePeriodNames()
  const inWords = useFigureWords()
  const last = pictures.slice(-8)
  if (last.length === 0) return <Fog />
  const { questions } = definitions.triad
  return (
    <Stack>
      <Size picture={last.at(-1)!} />
      <Columns least={220} gap="wide">
        {questions.map(({ id }) => (
          <TrendLines
            key={id}
            label={asked(id).label}
            low={asked(id).low}
            high={asked(id).high}
            moments={last.map(({ period }) => nameOf(period))}
            voices={[
              { id: 'team', side: 'together', places: last.map(({ figures }) => placeOf(figures[id])) },
            ]}
            said={last.map(({ period, figures }) => `${nameOf(period)}: ${inWords(figures[id])}`).join('. ')}
          />
        ))}
      </Columns>
      <Behind mirror="triad" pictures={last} />
    </Stack>
  )
}

function WaysOfTeam({ pictures }: { pictures: readonly TeamPicture[] }) {
  const { t } = useTranslation('mirrors')
  const asked = useAskedWords('classic-modern')
  const inWords = useFigureWords()
  const last = pictures.at(-1)
  if (!last) return <Fog />
  return (
    <Stack>
      <Size picture={last} />
      <div>
        {definitions['classic-modern'].questions.map(({ id, answers }) => {
          const { label, low, high, lowNote, highNote } = asked(id)
          const place = placeOf(last.figures[id])
          return (
            <PearlRail
              key={id}
              label={label}
              low={{ label: low, note: lowNote }}
              high={{ label: high, note: highNote }}
              places={answers.map(at => t('place', { place: at, low, high }))}
              value={null}
              others={place === null ? [] : [{ id: 'team', place, side: 'together' }]}
              said={inWords(last.figures[id])}
            />
          )
        })}
      </div>
      <Behind mirror="classic-modern" pictures={pictures} />
    </Stack>
  )
}

function Fog() {
  const { t } = useTranslation('mirrors')
  return <Aside>{t('teams.fog')}</Aside>
}

function Size({ picture: { period, people } }: { picture: TeamPicture }) {
  const { t } = useTranslation('mirrors')
  const nameOf = usePeriodNames()
  const { from, to } = people
  return (
    <Aside>
      {nameOf(period)}: {to === null ? t('teams.peopleMany', { from }) : t('teams.people', { from, to })}
    </Aside>
  )
}

/** Behind the picture: each period with what may be told of it. */
function Behind({ mirror, pictures }: { mirror: MirrorId; pictures: readonly TeamPicture[] }) {
  const { t } = useTranslation('mirrors')
  const asked = useAskedWords(mirror)
  const nameOf = usePeriodNames()
  const inWords = useFigureWords()
  const { questions } = definitions[mirror]
  return (
    <Disclosure label={t('table')} again>
      <Table
        caption={t('table')}
        columns={[
          { key: 'period', label: t('teams.period') },
          ...questions.map(({ id }) => ({ key: id, label: asked(id).label })),
        ]}
        rows={pictures.map(({ period, figures }) => ({
          id: period,
          cells: {
            period: nameOf(period),
            ...Object.fromEntries(questions.map(({ id }) => [id, inWords(figures[id])])),
          },
        }))}
      />
    </Disclosure>
  )
}
