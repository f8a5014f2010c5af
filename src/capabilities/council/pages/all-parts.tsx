import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../../platform/web/draft.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import {
  Aside,
  Button,
  ButtonLink,
  Card,
  Checkbox,
  Disclosure,
  Empty,
  Page,
  Row,
  Stack,
  TextArea,
} from '../../../ui/index.ts'
import { type ConsentModule, consentQuery, layDown } from './queries.ts'

interface Chosen {
  arrangement: string
  left?: true
}

/** Every part that nobody asked for yet, with ready words; asked, or opened where there is no works council, in one go. */
export function AllParts() {
  const { t } = useTranslation(['council', 'names'])
  const { modules, may, people } = useSuspenseQuery(consentQuery).data
  const [sent, setSent] = useState(false)
  const without = may.includes('go-without')
  const parts = may.includes('ask')
    ? modules.filter(({ status, saidNo }) => status === 'none' && !(without && saidNo))
    : []
  const back = { href: '/consent', label: t('page.title') }
  if (sent)
    return (
      <Page
        title={t(without ? 'all.opened' : 'all.asked')}
        sentence={t(without ? 'all.openedText' : 'all.askedText')}
        action={<ButtonLink href="/first-steps">{t('all.on')}</ButtonLink>}
        back={back}
      />
    )
  if (parts.length === 0)
    return (
      <Page title={t('all.title')} sentence={t('all.nothing')} back={back}>
        <Empty title={t('all.nothing')}>{t('all.nothingText')}</Empty>
      </Page>
    )
  return (
    <Page
      title={t('all.title')}
      sentence={t(without ? 'all.sentenceWithout' : 'all.sentence')}
      note={without ? t('page.openWithoutNote', { count: people ?? 0 }) : t('page.note')}
      back={back}
    >
      <Form parts={parts} without={without} onSent={() => setSent(true)} />
    </Page>
  )
}

function Form({
  parts,
  without,
  onSent,
}: {
  parts: readonly ConsentModule[]
  without: boolean
  onSent: () => void
}) {
  const { t } = useTranslation(['council', 'names'])
  const queries = useQueryClient()
  const [draft, setDraft] = useDraft<Record<string, Chosen>>('consent.all')
  const chosen = (part: ConsentModule): Chosen => draft?.[part.module] ?? { arrangement: part.ready }
  const change = (part: ConsentModule, words: Chosen) => setDraft({ ...draft, [part.module]: words })
  const taken = parts.filter(part => !chosen(part).left)
  const send = useMutation({
    mutationFn: () =>
      layDown(
        taken.map(part => ({
          module: part.module,
          arrangement: chosen(part).arrangement,
          impactAssessment: '',
        })),
        { without },
      ),
    onSuccess: async () => {
      setDraft(undefined)
      onSent()
      await Promise.all([
        queries.invalidateQueries({ queryKey: consentQuery.queryKey }),
        queries.invalidateQueries({ queryKey: ['first-steps'] }),
        queries.invalidateQueries({ queryKey: ['me'] }),
      ])
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (taken.length > 0) send.mutate()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        {parts.map(part => {
          const words = chosen(part)
          const name = t(`names:modules.${part.module}`)
          return (
            <Card key={part.module}>
              <Stack gap="tight">
                <Checkbox
                  label={name}
                  checked={!words.left}
                  onChange={on =>
                    change(part, { arrangement: words.arrangement, ...(!on && { left: true }) })
                  }
                />
                {!words.left && (
                  <>
                    {words.arrangement.split('\n\n').map(paragraph => (
                      <Aside key={paragraph}>{paragraph}</Aside>
                    ))}
                    <Disclosure label={t('all.change', { part: name })}>
                      <TextArea
                        label={t('page.arrangement')}
                        hint={t('page.arrangementHint')}
                        required
                        rows={8}
                        maxLength={4000}
                        value={words.arrangement}
                        onChange={arrangement => change(part, { arrangement })}
                      />
                    </Disclosure>
                  </>
                )}
              </Stack>
            </Card>
          )
        })}
        <Trouble error={send.error} />
        {taken.length === 0 && <Aside role="status">{t('all.none')}</Aside>}
        <Row>
          <Button type="submit" busy={send.isPending} aria-disabled={taken.length === 0}>
            {t(without ? 'all.open' : 'all.ask', { count: taken.length })}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
