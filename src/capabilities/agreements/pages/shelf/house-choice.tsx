import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/web/format.ts'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import { Written } from '../../../../platform/web/written.tsx'
import { Aside, Button, Disclosure, Row, Section, Select, Stack, TextField } from '../../../../ui/index.ts'

export interface HouseChoiceProps {
  title: string
  sentence: string
  /** What holds whatever is chosen. */
  always: string
  chosen: { why: string; by: string; on: string } | null
  /** What was chosen before, each in a sentence. */
  earlier: readonly string[]
  label: string
  value: number
  options: readonly { value: string; label: string }[]
  /** From when it counts. */
  note: string
  keep: { isPending: boolean; error: unknown; mutate(choice: { count: number; why: string }): void }
}

/** A number that HR chooses for everybody here, with a sentence why that whoever comes later reads. */
export function HouseChoice(props: HouseChoiceProps) {
  const { title, sentence, always, chosen, earlier } = props
  const { t } = useTranslation('agreements')
  const format = useFormat()
  return (
    <Section title={title} sentence={sentence}>
      <Stack gap="tight">
        <p>{always}</p>
        <Aside>
          {chosen ? (
            <Written>
              {t('drafting.chosen', { by: chosen.by, day: format.day(chosen.on), why: chosen.why })}
            </Written>
          ) : (
            t('drafting.notChosen')
          )}
        </Aside>
        {earlier.length > 0 && (
          <Disclosure label={t('drafting.earlier')}>
            <Stack gap="tight">
              {earlier.map(line => (
                <p key={line}>
                  <Written>{line}</Written>
                </p>
              ))}
            </Stack>
          </Disclosure>
        )}
        <Change key={`${props.value}${chosen?.why}`} {...props} />
      </Stack>
    </Section>
  )
}

function Change({ label, value, options, note, keep, title }: HouseChoiceProps): ReactNode {
  const { t } = useTranslation('agreements')
  const [count, setCount] = useState(String(value))
  const [why, setWhy] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    keep.mutate({ count: Number(count), why })
  }
  return (
    <Disclosure
      label={
        <>
          {t('drafting.change')}
          <span className="only-heard">: {title}</span>
        </>
      }
    >
      <form onSubmit={submit}>
        <Stack>
          <Select label={label} value={count} onChange={setCount} options={options} />
          <TextField
            label={t('drafting.why')}
            hint={t('drafting.whyHint')}
            maxLength={300}
            value={why}
            onChange={setWhy}
          />
          <Aside>{note}</Aside>
          <Trouble error={keep.error} />
          <Row>
            <Button type="submit" busy={keep.isPending} disabled={!why.trim()}>
              {t('drafting.keep')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Disclosure>
  )
}
