import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { AskThenDo } from '../../../platform/web/ask-then-do.tsx'
import { useFormat } from '../../../platform/web/format.ts'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Card, Notice, Row, Stack, Tag } from '../../../ui/index.ts'
import { TermLine } from '../../../ui/pictures/years/term-line.tsx'
import type { Request, Requests } from '../model.ts'
import { AnswerForm } from './answer-form.tsx'
import type { Beside } from './beside.ts'
import { stopsOf } from './stops.ts'
import { useRequestStep } from './use-request-step.ts'

/** One request, with its days as a line and what silence does in a sentence. */
export function RequestCard({ request, of, hint, into }: { request: Request; of: Requests } & Beside) {
  const { t } = useTranslation('requests')
  const format = useFormat()
  const { kind, hours, state, answer, words } = request
  const employee = of.employee.name
  const manager = answer?.by ?? of.manager?.name ?? '…'
  const title = t(`kinds.${kind}`)
  return (
    <Card as="article" side="employee">
      <Stack>
        <Row spread align="start">
          <h2>{title}</h2>
          <Tag side={sideOf[state]}>{t(`states.${state}`)}</Tag>
        </Row>
        <div>
          {hours !== null && <p>{t('page.hours', { hours: format.hours(hours) })}</p>}
          <p>
            <Written>{words}</Written>
          </p>
        </div>
        <TermLine
          label={t('stops.label')}
          passedLabel={t('stops.passed')}
          stops={stopsOf(request, of.today).map(({ on, kind: stop, ...rest }) => ({
            ...rest,
            id: stop,
            day: format.day(on),
            label: t(`stops.${stop}`, { name: stop === 'made' ? employee : manager }),
          }))}
        />
        <Effect request={request} today={of.today} name={manager} />
        {answer && (
          <Notice
            live={false}
            side="organisation"
            title={t(`said.${answer.outcome}`, {
              name: answer.by,
              day: format.day(answer.on),
              ground: answer.ground ? t(`grounds.${answer.ground}`).toLowerCase() : '',
            })}
          >
            {answer.words !== '' && <Written>{answer.words}</Written>}
          </Notice>
        )}
        {(state === 'granted' || state === 'silent') && into(request)}
        {state === 'open' && of.side === 'organisation' && <AnswerForm {...{ request, of, hint, title }} />}
        {state === 'open' && of.side === 'employee' && <Withdraw {...{ request, of, title }} />}
      </Stack>
    </Card>
  )
}

const sideOf = {
  open: 'employee',
  granted: 'together',
  refused: 'organisation',
  silent: 'together',
  withdrawn: undefined,
} as const

/** What happens when nobody says anything; read by both from the first day. */
function Effect({ request, today, name }: { request: Request; today: string; name: string }) {
  const { t } = useTranslation('requests')
  const format = useFormat()
  const { state, lastDay, otherwise, unsure, apart } = request
  if (state !== 'open' && state !== 'silent') return null
  const days = { start: format.day(request.startsOn), answer: format.day(request.answerBy), name }
  const why = apart.map(reason => t(`apart.${reason}`))
  const notSure = unsure.map(point =>
    point === 'last-decision-day' && otherwise
      ? t('unsure.otherwise', { day: format.day(otherwise) })
      : t(`unsure.${point}`),
  )
  const effect = lastDay
    ? t(
        state === 'open'
          ? 'effect.ahead'
          : request.startsOn <= today
            ? 'effect.happenedSince'
            : 'effect.happened',
        {
          ...days,
          last: format.day(lastDay),
        },
      )
    : t(request.answerBy >= today ? 'effect.none' : 'effect.nonePassed', days)
  return (
    <Stack gap="tight">
      <p className="sentence">{effect}</p>
      {[...why, ...notSure].map(line => (
        <Aside key={line}>{line}</Aside>
      ))}
    </Stack>
  )
}

function Withdraw({ request, of, title }: { request: Request; of: Requests; title: string }) {
  const { t } = useTranslation('requests')
  const { relationId, manager } = of
  const { requestId } = request
  const withdraw = useRequestStep(relationId, () =>
    ask(
      api.DELETE('/api/relations/{relationId}/requests/{requestId}', {
        params: { path: { relationId, requestId } },
      }),
    ),
  )
  return (
    <Row>
      <AskThenDo
        word={t('withdraw.word')}
        of={title}
        title={t('withdraw.title')}
        keep={t('withdraw.keep')}
        step={withdraw}
        input={undefined}
      >
        <p>{t('withdraw.text', { name: manager?.name ?? '…' })}</p>
      </AskThenDo>
    </Row>
  )
}
