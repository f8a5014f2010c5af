import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState, useTransition } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { useSmallestGroup } from '../../../platform/web/me.ts'
import { Aside, Columns, Disclosure, Notice, Page, Select, Stack, Table } from '../../../ui/index.ts'
import { Butterfly } from '../../../ui/pictures/gap/butterfly.tsx'
import type { RelationKind } from '../../people/model.ts'
import type { Figure, GroupPicture, SideFigures } from '../model.ts'
import { type Measure, measures } from '../vocabulary.ts'
import { edgeOf, useFigure } from './figure.ts'
import { campaignsQuery, type GroupChoice, groupsQuery, pictureQuery } from './queries.ts'
import { Statistics } from './statistics.tsx'

/** What both sides of a group expect: bars per room, a sentence above them and the table behind them. */
export function Picture() {
  const { t } = useTranslation(['campaigns', 'expectations', 'people'])
  const least = useSmallestGroup()
  const format = useFormat()
  const { campaignId } = useParams({ strict: false }) as { campaignId: string }
  const [choice, choose] = useState<GroupChoice>({})
  // The picture that is shown stays until the next one is there.
  const [, begin] = useTransition()
  const setChoice = (next: GroupChoice) => begin(() => choose(next))
  const [measure, setMeasure] = useState<Measure>('importance')
  const { data: all } = useSuspenseQuery(campaignsQuery)
  const { data: groups } = useSuspenseQuery(groupsQuery(campaignId))
  const { data: picture } = useSuspenseQuery(pictureQuery(campaignId, choice))
  const campaign = all.campaigns.find(one => one.campaignId === campaignId)
  const folded = !picture.employees && !picture.organisation
  const named = (name: string, isFolded: boolean) => (isFolded ? t('picture.foldedOption', { name }) : name)
  return (
    <Page
      title={t('picture.title', { name: campaign?.name ?? '' })}
      sentence={sentenceOf(picture, measure)}
      back={{ href: '/pictures', label: t('picture.back') }}
      width="wide"
    >
      <Stack gap="wide">
        <Columns least={240}>
          <Select
            label={t('picture.group')}
            value={choice.unit ?? ''}
            onChange={unit => setChoice(pick({ ...choice, unit: unit || undefined }))}
            options={[
              { value: '', label: t('picture.whole') },
              ...groups.units.map(unit => ({ value: unit.unitId, label: named(unit.name, unit.folded) })),
            ]}
          />
          <Select
            label={t('picture.kind')}
            value={choice.kind ?? ''}
            onChange={kind => setChoice(pick({ ...choice, kind: (kind || undefined) as RelationKind }))}
            options={[
              { value: '', label: t('picture.allKinds') },
              ...groups.kinds.map(({ kind, folded: isFolded }) => ({
                value: kind,
                label: named(t(`people:kinds.${kind}`), !choice.unit && isFolded),
              })),
            ]}
          />
          <Select
            label={t('picture.measure')}
            value={measure}
            onChange={value => setMeasure(value as Measure)}
            options={measures.map(name => ({ value: name, label: t(`picture.measures.${name}`) }))}
          />
        </Columns>
        {folded ? (
          <Notice title={t('picture.folded')}>{t('picture.foldedText', { least })}</Notice>
        ) : (
          <Bars {...{ picture, measure }} />
        )}
        {picture.extraRoleMismatch !== null && (
          <Aside>
            {t(picture.extraRoleMismatch ? 'picture.mismatch' : 'picture.noMismatch')} {t('picture.source')}
          </Aside>
        )}
        {!folded && (
          <Disclosure label={t('picture.table')}>
            <Figures picture={picture} />
          </Disclosure>
        )}
        <Statistics campaignId={campaignId} />
        {campaign && <Aside>{t('picture.frozen', { day: format.day(campaign.closesOn) })}</Aside>}
      </Stack>
    </Page>
  )

  function sentenceOf({ kind, rooms, employees, organisation }: GroupPicture, by: Measure): string {
    if (!employees && !organisation) return t('picture.folded')
    if (!organisation) return t(kind ? 'picture.managersOfNoKind' : 'picture.onlyEmployees')
    if (!employees) return t('picture.onlyOrganisation')
    const differences = rooms
      .map(room => ({
        room,
        by: Math.abs(
          (edgeOf(at(employees, room, by), by) ?? 0) - (edgeOf(at(organisation, room, by), by) ?? 0),
        ),
      }))
      .sort((a, b) => b.by - a.by)
    const [first] = differences
    if (!first || first.by < 0.5) return t('picture.same')
    return t('picture.most', { room: t(`expectations:domains.${first.room}`).toLowerCase() })
  }
}

const pick = ({
  unit,
  kind,
}: {
  unit?: string | undefined
  kind?: RelationKind | undefined
}): GroupChoice => ({
  ...(unit && { unit }),
  ...(kind && { kind }),
})

const at = (side: SideFigures | null, room: string, measure: Measure): Figure =>
  side?.rooms[room]?.[measure] ?? null

function Bars({ picture, measure }: { picture: GroupPicture; measure: Measure }) {
  const { t } = useTranslation(['campaigns', 'expectations'])
  const format = useFormat()
  const names = { employees: t('picture.employees'), organisation: t('picture.organisation') }
  const withPeople = (side: keyof typeof names) => {
    const figures = picture[side]
    return figures
      ? `${names[side]}: ${t('picture.people', { band: format.band(figures.people) })}`
      : names[side]
  }
  const figure = useFigure()
  const said = (side: keyof typeof names, value: Figure) =>
    t('picture.value', {
      name: names[side],
      value: value === null ? t('picture.fog') : figure(value, measure),
    })
  return (
    <Butterfly
      label={t(`picture.measures.${measure}`)}
      leftName={withPeople('employees')}
      rightName={withPeople('organisation')}
      rows={picture.rooms.map(room => {
        const [left, right] = [at(picture.employees, room, measure), at(picture.organisation, room, measure)]
        return {
          id: room,
          label: t(`expectations:domains.${room}`),
          note: [left, right].map(value => figure(value, measure)).join(' · '),
          left: edgeOf(left, measure),
          right: edgeOf(right, measure),
          leftText: said('employees', left),
          rightText: said('organisation', right),
        }
      })}
    />
  )
}

function Figures({ picture }: { picture: GroupPicture }) {
  const { t } = useTranslation(['campaigns', 'expectations'])
  const figure = useFigure()
  const sides = ['employees', 'organisation'] as const
  const cells = sides.flatMap(side => measures.map(measure => ({ side, measure })))
  return (
    <Stack gap="tight">
      <Table
        caption={t('picture.table')}
        quietCaption
        columns={[
          { key: 'room', label: t('picture.room') },
          ...cells.map(({ side, measure }) => ({
            key: `${side}-${measure}`,
            label: `${t(`picture.${side}`)}: ${t(`picture.shortMeasures.${measure}`)}`,
          })),
        ]}
        rows={picture.rooms.map(room => ({
          id: room,
          cells: {
            room: t(`expectations:domains.${room}`),
            ...Object.fromEntries(
              cells.map(({ side, measure }) => {
                return [`${side}-${measure}`, figure(at(picture[side], room, measure), measure)]
              }),
            ),
          },
        }))}
      />
      <Aside>{t('picture.unanimous')}</Aside>
    </Stack>
  )
}
