import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { MyView } from '../../../capabilities/expectations/pages/my-view.tsx'
import { Rounds } from '../../../capabilities/expectations/pages/rounds.tsx'
import type { TablePart } from '../../../capabilities/people/model.ts'
import { givenNameOf } from '../../../capabilities/people/names.ts'
import { counterpartPart } from '../../../capabilities/people/vocabulary.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { useSignedIn } from '../../../platform/web/me.ts'
import { useRelationId } from '../../../platform/web/params.ts'
import { ButtonLink, Page } from '../../../ui/index.ts'
import { RoundTable } from '../../../ui/pictures/table/round-table.tsx'
import { Agreements } from '../agreement/agreements.tsx'
import { Renderings } from '../agreement/renderings.tsx'
import { Sign } from '../agreement/sign.tsx'
import { Counterparts } from '../counterparts/two.tsx'
import { NotFound } from '../frame/not-found.tsx'
import { Gap } from '../table/gap.tsx'
import { Mirrors } from '../table/mirrors.tsx'
import { Talk } from '../table/talk.tsx'
import { useChairWords } from '../table/use-chair-words.ts'
import { useNextStep } from '../table/use-next-step.ts'
import { useTable } from '../table/use-table.ts'

/** The pages of a table of two others, for whoever has a chair there: the same ones, as far as the chair goes. */
export const Seat = () => <AtChair page={<AtDoor />} />
export const SeatView = () => <AtChair part="expectations" page={<MyView />} />
export const SeatGap = () => <AtChair part="expectations" page={<Gap />} />
export const SeatRounds = () => <AtChair part="expectations" page={<Rounds />} />
export const SeatTalk = () => <AtChair part="talk" page={<Talk />} />
export const SeatCounterparts = () => <AtChair part={counterpartPart} page={<Counterparts />} />
export const SeatMirrors = () => <AtChair part="talk" page={<Mirrors />} />
export const SeatRenderings = () => <AtChair part="agreement" page={<Renderings />} />
export const SeatSign = () => <AtChair part="agreement" page={<Sign />} />
export const SeatAgreements = () => <AtChair part="agreement" page={<Agreements />} />

function AtChair({ part, page }: { part?: TablePart; page: ReactNode }) {
  const relationId = useRelationId()
  const chair = useSignedIn().seats.find(seat => seat.relationId === relationId)
  return chair && (!part || chair.parts.includes(part)) ? page : <NotFound />
}

/** Where a chair comes in: at its table, or straight at what it is there for alone. */
function AtDoor() {
  return useTable().parts.includes(counterpartPart) ? <Counterparts /> : <Home />
}

/** Whose table it is, what the chair is for and until when, and the one next step. */
function Home() {
  const { t } = useTranslation('shell')
  const format = useFormat()
  const me = useSignedIn()
  const { relationId, base, seats, chair } = useTable()
  const words = useChairWords()
  const { employee, organisation } = seats.full
  const step = useNextStep(relationId, {
    other: format.list([employee, organisation].map(givenNameOf)),
    on: format.day(me.today),
  })
  return (
    <Page
      title={t('seat.title', { employee, manager: organisation })}
      sentence={step?.sentence ?? t('seat.done')}
      note={t('seat.note')}
      action={
        step && (
          <ButtonLink href={base + step.at} side="organisation">
            {step.action}
          </ButtonLink>
        )
      }
      width="wide"
    >
      <RoundTable
        label={t('table.label')}
        left={{ name: employee, note: seats.unit }}
        right={{ name: organisation, note: t('table.forOrganisation') }}
        beside={[{ name: t('table.you'), note: words(chair!) }]}
        cards={[]}
        empty={t('seat.empty')}
      />
    </Page>
  )
}
