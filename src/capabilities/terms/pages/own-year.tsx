import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AskThenDo } from '../../../platform/web/ask-then-do.tsx'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { PillRadios } from '../../../ui/controls/pill-radios.tsx'
import { Aside, Button, Page, Row, Stack } from '../../../ui/index.ts'
import { YearGlimpse } from '../../../ui/pictures/years/year-glimpse.tsx'
import type { YearInput, YearPatterns, YearShape, YearView } from '../model.ts'
import { type Preset, presetOf, presets, type Reckoned, reckon, shapeOf } from './drawing.ts'
import { DrawnYear } from './drawn-year.tsx'
import type { Frame, YearAt } from './frame.ts'
import { useDraw, useLay, useRemoveYear, useTakeBack } from './queries.ts'
import { ShapeControls } from './shape-controls.tsx'
import { useYearWords } from './use-year-words.ts'
import { YearSheet } from './year-sheet.tsx'

interface OwnYearProps {
  at: YearAt
  data: YearPatterns
  year: YearView
  frame: Frame
}

/** One's own year: what lies on the table is read, and drawn on once it was taken back. */
export function OwnYear(props: OwnYearProps) {
  const { pattern } = props.year
  if (pattern?.laidOn) return <Laid {...props} />
  return <Drawing {...props} />
}

function Laid({ at, data, year, frame }: OwnYearProps) {
  const { t } = useTranslation('terms')
  const { other, relationId } = at
  const back = useTakeBack(relationId, year.year)
  const pattern = year.pattern!
  return (
    <DrawnYear {...{ data, year, pattern, frame }}>
      <Stack gap="tight">
        <p>{t('laid.text', { other })}</p>
        <Row>
          <AskThenDo
            word={t('laid.back')}
            of={frame.page.title}
            title={t('laid.backTitle')}
            keep={t('laid.keep')}
            step={back}
            input={pattern.version}
          >
            <p>{t('laid.backText', { other })}</p>
          </AskThenDo>
        </Row>
      </Stack>
    </DrawnYear>
  )
}

type Drawn = Omit<YearInput, 'version'>

function Drawing({ at, data, year, frame }: OwnYearProps) {
  const { t } = useTranslation('terms')
  const words = useYearWords()
  const room = { year, weeklyMinutes: data.weeklyMinutes }
  const { pattern } = year
  const [drawn, setDrawn] = useState<Drawn>({
    shape: pattern?.shape ?? shapeOf('even', room),
    pay: pattern?.pay ?? 'spread',
  })
  const { shape } = drawn
  const reckoned = reckon(room, shape)
  // What is typed halfway is no shape; until it is one again the last that was stays where it stands.
  const [last, setLast] = useState<Reckoned | null>(null)
  const shown = reckoned ?? last
  const setShape = (next: YearShape) => {
    setLast(shown)
    setDrawn({ ...drawn, shape: next })
  }
  const draw = useDraw(at.relationId, year.year)
  const lay = useLay(at.relationId, year.year)
  const remove = useRemoveYear(at.relationId, year.year)
  const input = { ...drawn, version: pattern?.version ?? 0 }
  const holds = reckoned !== null && reckoned.findings.length === 0
  return (
    <Page
      {...frame.page}
      sentence={shown ? words.whole(year, shape, shown.weeks) : t('shape.unclear')}
      action={
        <Row>
          <Button side="together" busy={lay.isPending} disabled={!holds} onClick={() => lay.mutate(input)}>
            {t('draw.lay')}
          </Button>
          <Button tone="plain" busy={draw.isPending} disabled={!reckoned} onClick={() => draw.mutate(input)}>
            {t('draw.keep')}
          </Button>
        </Row>
      }
      note={t('draw.note', { other: at.other })}
      width="wide"
    >
      <Stack gap="wide">
        <Trouble error={draw.error ?? lay.error} />
        {frame.choice}
        {year.weeks === 53 && (
          <Aside>
            {t('long', {
              year: year.year,
              more: words.time(data.weeklyMinutes),
              total: words.time(year.totalMinutes),
            })}
          </Aside>
        )}
        {year.fromWeek > 1 && <Aside>{t('begun', { week: year.fromWeek })}</Aside>}
        <PillRadios
          label={t('preset.label')}
          side="employee"
          value={presetOf(shape)}
          onChange={value => setShape(shapeOf(value as Preset, room))}
          options={presets.map(preset => ({
            value: preset,
            label: (
              <>
                <YearGlimpse heights={glimpseOf(preset)} /> {t(`preset.${preset}`)}
              </>
            ),
          }))}
        />
        {shown && (
          <YearSheet
            {...{ data, year, shape, weeks: shown.weeks, findings: reckoned ? shown.findings : null }}
            pay={drawn.pay}
            onPay={pay => setDrawn({ ...drawn, pay })}
            onShape={setShape}
          >
            <ShapeControls {...{ shape, year }} onShape={setShape} />
          </YearSheet>
        )}
        {pattern && (
          <Row>
            <AskThenDo
              word={t('draw.remove')}
              of={frame.page.title}
              title={t('draw.removeTitle')}
              keep={t('draw.removeKeep')}
              step={remove}
              input={null}
            >
              <p>{t('draw.removeText')}</p>
            </AskThenDo>
          </Row>
        )}
      </Stack>
    </Page>
  )
}

/** The form of each beginning, as small as it can be told. */
function glimpseOf(preset: Preset): readonly number[] {
  return Array.from({ length: 26 }, (_, index) => {
    if (preset === 'summer-off') return index > 12 && index < 17 ? 0 : 5
    if (preset === 'on-and-off') return index % 2 === 0 ? 5 : 3
    if (preset === 'three-or-four-days') return index % 4 < 2 ? 4 : 5
    return 4
  })
}
