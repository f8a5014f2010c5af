import { hardness } from '@wisselwerk/engines/agreement'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import { Written } from '../../../../platform/web/written.tsx'
import { Aside, Button, Notice, Page, Row, Section, Stack } from '../../../../ui/index.ts'
import { Strip } from '../../../../ui/pictures/paper/strips.tsx'
import type { AgreementView, ClauseInput, Library } from '../../model.ts'
import { useClauseWords } from '../clause-words.ts'
import { type Origins, type TopicChoice, useOriginWords } from '../origins.ts'
import { Marked } from '../react/marked.tsx'
import type { Beside, Seats } from '../seats.ts'
import { blankClause } from './clause-draft.ts'
import { ClauseForm } from './clause-form.tsx'
import { useRenderingDraft } from './rendering-draft.ts'
import { leadToBlank, StarterShelf } from './starter-shelf.tsx'
import { Talked } from './talked.tsx'
import { useTurnWords } from './turn.tsx'

export interface WritingProps {
  agreement: AgreementView
  seats: Seats
  library: Library
  origins: Origins
  today: string
  beside?: Beside
  /** The first and the second contract beside what is written. */
  contracts?: (clauses: readonly ClauseInput[]) => ReactNode
  /** What the two do together, to be taken into the account. */
  together?: ((clauses: readonly ClauseInput[], onWrite: (what: string) => void) => ReactNode) | undefined
  /** Whether a deal fills a need of both. */
  withDeal?: (dealId: string) => ReactNode
}

/** My own account of what was agreed, as strips of paper. Nobody else reads along. */
export function WriteRendering(props: WritingProps) {
  const { agreement, seats, library, origins, today, beside, contracts } = props
  const { t } = useTranslation('agreements')
  const draft = useRenderingDraft(agreement)
  const words = useClauseWords(seats, library)
  const turn = useTurnWords(agreement, seats)
  const alone = agreement.drafter !== 'both'
  const origin = useOriginWords(origins, [])
  const [first] = useState(() => blankClause(today))
  const [opened, setOpened] = useState<string | null>(null)
  const [started, setStarted] = useState<{ id: string }>()
  useEffect(() => {
    if (started) leadToBlank(started.id)
  }, [started])
  const clauses = draft.clauses.length > 0 ? draft.clauses : [first]
  const open = draft.clauses.length > 0 ? opened : first.id
  const add = () => {
    const clause = blankClause(today)
    draft.write(clause)
    setOpened(clause.id)
  }
  // In a clause of its own: what was typed in another stays as it is.
  const blank = () => (draft.clauses.length > 0 ? blankClause(today) : first)
  const begin = ({ topicId, itemId }: TopicChoice) => write({ ...blank(), topicId, itemId })
  const start = (parts: Pick<ClauseInput, 'what' | 'when' | 'how'>) => {
    const clause = { ...blank(), ...parts }
    write(clause)
    setStarted({ id: clause.id })
  }
  const write = (clause: ClauseInput) => {
    draft.write(clause)
    setOpened(clause.id)
  }
  return (
    <Page
      title={t(alone ? 'drafting.waitTitle' : 'writing.title')}
      sentence={sentenceAbout(draft.clauses)}
      note={`${turn} ${t(alone ? 'drafting.private' : 'writing.private', { other: seats.other, context: seats.context })}`}
      asides={
        <Stack gap="wide">
          <Talked topics={origins.talked} clauses={draft.clauses} onWrite={begin} />
          {props.together?.(draft.clauses, what => write({ ...blank(), who: 'both', what }))}
          <HandIn draft={draft} agreement={agreement} seats={seats} />
        </Stack>
      }
    >
      <Section title={t('writing.mine')}>
        <Stack gap="regular">
          {clauses.map((clause, index) => {
            const edge = hardness(clause).hard ? 'hard' : 'soft'
            const number = t('writing.number', { number: index + 1 })
            if (open !== clause.id)
              return (
                <Strip
                  key={clause.id}
                  side={seats.side}
                  edge={edge}
                  meta={
                    <ClauseMeta
                      lines={[
                        words.short(clause),
                        words.pointer(clause),
                        words.edge(clause),
                        origin.clause(clause),
                      ]}
                    />
                  }
                  actions={
                    <>
                      <Button tone="quiet" size="small" onClick={() => setOpened(clause.id)}>
                        {t('clause.edit')}
                        <span className="only-heard"> {number}</span>
                      </Button>
                      <Button tone="plain" size="small" onClick={() => draft.remove(clause.id)}>
                        {t('clause.remove')}
                        <span className="only-heard"> {number}</span>
                      </Button>
                    </>
                  }
                >
                  {clause.what ? <Written>{clause.what}</Written> : t('clause.empty')}
                </Strip>
              )
            return (
              <Strip
                key={clause.id}
                side={seats.side}
                edge={edge}
                form={
                  <>
                    <ClauseForm
                      clause={clause}
                      onChange={write}
                      seats={seats}
                      library={library}
                      words={words}
                      topics={origins.topics}
                      deals={[]}
                      beside={beside}
                    />
                    <Row spread>
                      <Aside role="status">{words.edge(clause)}</Aside>
                      {draft.clauses.length > 0 && (
                        <Row gap="tight">
                          <Button tone="plain" size="small" onClick={() => draft.remove(clause.id)}>
                            {t('clause.remove')}
                          </Button>
                          <Button tone="quiet" size="small" onClick={() => setOpened(null)}>
                            {t('clause.done')}
                          </Button>
                        </Row>
                      )}
                    </Row>
                  </>
                }
              >
                {number}
              </Strip>
            )
          })}
        </Stack>
        <Trouble error={draft.trouble} />
        <Row spread>
          {draft.clauses.length > 0 ? (
            <Button tone="quiet" onClick={add}>
              {t('writing.add')}
            </Button>
          ) : (
            <span />
          )}
          <Aside role="status">{draft.clauses.length > 0 && t(`saving.${draft.saving}`)}</Aside>
        </Row>
      </Section>
      <StarterShelf side={seats.side} onChoose={start} />
      {contracts?.(draft.clauses)}
    </Page>
  )

  function sentenceAbout(list: readonly ClauseInput[]): string {
    if (list.length === 0) return t('writing.begin')
    const count = list.filter(clause => hardness(clause).hard).length
    const hard =
      count === list.length
        ? t('writing.allHard')
        : count === 0
          ? t('writing.noneHard')
          : t('writing.someHard', { count })
    return t('writing.sentence', { count: list.length, hard })
  }
}

/** Begun and left: not worth the other's reaction. */
const isBlank = ({ what, who, when, how }: ClauseInput) => !what && !who && !when && !how

export function ClauseMeta(props: {
  lines: readonly (string | null)[]
  /** The same lines of the clause that it is read beside. */
  against?: readonly (string | null)[]
}) {
  return props.lines.map(
    (line, index) =>
      line && (
        <p key={line}>
          <Marked text={line} against={props.against?.[index]} />
        </p>
      ),
  )
}

function HandIn(props: {
  draft: ReturnType<typeof useRenderingDraft>
  agreement: AgreementView
  seats: Seats
}) {
  const { t } = useTranslation('agreements')
  const { draft, agreement, seats } = props
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<unknown>()
  const { other, context } = seats
  const alone = agreement.drafter !== 'both'
  const waiting = agreement.others.filter(({ submitted }) => !submitted)
  const handIn = async () => {
    setBusy(true)
    setTrouble(undefined)
    try {
      for (const clause of draft.clauses) if (isBlank(clause)) draft.remove(clause.id)
      await draft.submit()
    } catch (error) {
      setTrouble(error)
    } finally {
      setBusy(false)
    }
  }
  const soft = draft.clauses.some(clause => !hardness(clause).hard)
  return (
    <Notice
      kind="private"
      title={t('writing.submitTitle')}
      next={
        <Button side={seats.side} onClick={handIn} busy={busy} disabled={draft.clauses.length === 0}>
          {t('writing.submit')}
        </Button>
      }
    >
      <p>{t(alone ? 'drafting.submitText' : 'writing.submitText', { other, context })}</p>
      {soft && <p>{t('writing.softIsFine')}</p>}
      {!alone && (
        <p>{t(waiting.length === 0 ? 'writing.otherIn' : 'writing.otherBusy', { other, context })}</p>
      )}
      <Trouble error={trouble} />
    </Notice>
  )
}
