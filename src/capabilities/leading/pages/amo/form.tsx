import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../../platform/web/api.ts'
import { useFormat } from '../../../../platform/web/format.ts'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import { Aside, Button, Card, Columns, Row, Section, Stack } from '../../../../ui/index.ts'
import { PearlRail } from '../../../../ui/pictures/mirror/pearl-rail.tsx'
import type { AmoScan } from '../../amo/model.ts'
import { type AmoAnswers, amoBlocks, amoQuestions } from '../../amo/questions.ts'
import { placeIds } from './card.tsx'
import { useAmoStep } from './queries.ts'

/** What one says oneself, as one who leads or who is led; what is left open stays open. */
export function AmoForm({ asked, until }: { asked: AmoScan['asked'][number]; until: string }) {
  const { t } = useTranslation('leading')
  const format = useFormat()
  const { voice, mine, unreadable } = asked
  const [answers, setAnswers] = useState<AmoAnswers>(mine ?? {})
  const [said, setSaid] = useState<'saved' | 'removed' | 'empty' | null>(null)
  const params = { path: { voice } }
  const save = useAmoStep(() => ask(api.PUT('/api/amo/{voice}', { params, body: { answers } })))
  const remove = useAmoStep(() => ask(api.DELETE('/api/amo/{voice}', { params })))
  const open = amoQuestions.filter(id => answers[id] === undefined).length
  const choose = (id: keyof AmoAnswers, place: number) => {
    setSaid(null)
    setAnswers({ ...answers, [id]: place })
  }
  const leaveOpen = (id: keyof AmoAnswers) => {
    const { [id]: _, ...rest } = answers
    setSaid(null)
    setAnswers(rest)
  }
  const send = () => {
    if (open === amoQuestions.length) return setSaid('empty')
    save.mutate(undefined, { onSuccess: () => setSaid('saved') })
  }
  const takeAway = () =>
    remove.mutate(undefined, {
      onSuccess: () => {
        setAnswers({})
        setSaid('removed')
      },
    })
  const day = format.day(until)
  return (
    <Section title={t(`amo.form.title.${voice}`)}>
      <Stack>
        <p>{t('amo.form.reads', { day })}</p>
        <Aside>{t('amo.form.free')}</Aside>
        {unreadable && <p>{t('amo.unreadable')}</p>}
        <Columns least={300}>
          {amoBlocks.map(({ id: block, questions }) => (
            <Card key={block} tone="flat">
              <Stack>
                <h3>{t(`amo.blocks.${block}.title`)}</h3>
                {questions.map(({ id }) => (
                  <Stack key={id} gap="tight">
                    <PearlRail
                      label={t(`amo.ask.${id}.${voice}`)}
                      low={{ label: t(`amo.ask.${id}.low`) }}
                      high={{ label: t(`amo.ask.${id}.high`) }}
                      places={placeIds.map(place => t(`amo.places.${place}`))}
                      value={answers[id] ?? null}
                      onChange={place => choose(id, place)}
                      side={voice === 'leads' ? 'organisation' : 'employee'}
                    />
                    {answers[id] !== undefined && (
                      <Row>
                        <Button tone="plain" size="small" onClick={() => leaveOpen(id)}>
                          {t('amo.form.clear')}
                          <span className="only-heard">: {t(`amo.ask.${id}.${voice}`)}</span>
                        </Button>
                      </Row>
                    )}
                  </Stack>
                ))}
              </Stack>
            </Card>
          ))}
        </Columns>
        <Aside>{open === 0 ? t('amo.form.whole') : t('amo.form.open', { count: open })}</Aside>
        <Trouble error={save.error ?? remove.error} />
        <Row>
          <Button busy={save.isPending} onClick={send}>
            {t('amo.form.save')}
          </Button>
          {mine && (
            <Button tone="plain" busy={remove.isPending} onClick={takeAway}>
              {t('amo.form.remove')}
            </Button>
          )}
        </Row>
        <Aside role="status">{said && t(`amo.form.${said}`, { day })}</Aside>
      </Stack>
    </Section>
  )
}
