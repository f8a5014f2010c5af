import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AskFirst } from '../../../../ui/controls/ask-first.tsx'
import { PillRadios } from '../../../../ui/controls/pill-radios.tsx'
import { Lock } from '../../../../ui/icons/icons.tsx'
import { Aside, Button, Dialog, Notice, Row, Stack, Tag, TextArea } from '../../../../ui/index.ts'
import { type Turn, turns } from '../../vocabulary.ts'
import type { KeptHere } from './kept-here.ts'

type Kept = { here: KeptHere | null; keepHere: (value: KeptHere | null) => boolean }

const line = { borderTop: '1.5px dashed var(--edge)', paddingTop: 'var(--s2)' } as const

/** The age of the body: in the storage of this browser and nowhere else. There is no way to share it, and one to wipe it. */
export function Body({ here, keepHere }: Kept) {
  const { t } = useTranslation('employability')
  const [writing, setWriting] = useState(false)
  return (
    <div style={line} data-kept-here>
      <Stack gap="tight">
        <Row gap="tight">
          <Lock />
          <h3>{t('body.name')}</h3>
          {here && <Tag tone="line">{t(`ages.turns.${here.turn}`)}</Tag>}
          <Tag tone="line">{t('body.onlyHere')}</Tag>
        </Row>
        {here ? <p className="sentence">{here.words}</p> : <Aside>{t('body.first')}</Aside>}
        <Aside>{t('body.note')}</Aside>
        <Row gap="tight">
          <Button tone={here ? 'plain' : 'quiet'} size="small" onClick={() => setWriting(true)}>
            {t(here ? 'ages.change' : 'ages.write')}
            <span className="only-heard">: {t('body.name')}</span>
          </Button>
          {here && (
            <AskFirst
              word={t('body.wipe')}
              small
              title={t('body.wipeTitle')}
              keep={t('form.keep')}
              busy={false}
              onSure={close => {
                keepHere(null)
                close()
              }}
            >
              <p>{t('body.wipeText')}</p>
            </AskFirst>
          )}
        </Row>
      </Stack>
      {writing && <Write {...{ here, keepHere }} onClose={() => setWriting(false)} />}
    </div>
  )
}

function Write({ here, keepHere, onClose }: Kept & { onClose: () => void }) {
  const { t } = useTranslation(['employability', 'shell'])
  const [turn, setTurn] = useState<Turn | null>(here?.turn ?? null)
  const [words, setWords] = useState(here?.words ?? '')
  const [tried, setTried] = useState(false)
  const [failed, setFailed] = useState(false)
  const keep = () => {
    setTried(true)
    if (turn === null || words.trim() === '') return
    if (keepHere({ turn, words: words.trim() })) onClose()
    else setFailed(true)
  }
  return (
    <Dialog
      open
      side="employee"
      onClose={onClose}
      title={t('body.name')}
      closeLabel={t('shell:close')}
      actions={
        <Button side="employee" onClick={keep}>
          {t('body.keep')}
        </Button>
      }
    >
      <Stack>
        <Notice kind="private" live={false}>
          {t('body.note')}
        </Notice>
        <p>{t('body.first')}</p>
        <p>{t('body.second')}</p>
        {/* Some browsers send what is typed away to look at the spelling. */}
        <TextArea
          label={t('form.words')}
          rows={2}
          maxLength={500}
          spellCheck={false}
          autoComplete="off"
          autoCorrect="off"
          value={words}
          error={tried && words.trim() === '' ? t('form.missing') : undefined}
          onChange={setWords}
        />
        <PillRadios
          label={t('ages.turn')}
          side="employee"
          value={turn}
          error={tried && turn === null ? t('form.missing') : undefined}
          onChange={value => setTurn(value as Turn)}
          options={turns.map(value => ({ value, label: t(`ages.turns.${value}`) }))}
        />
        {failed && (
          <Notice kind="refusal" live>
            {t('body.failed')}
          </Notice>
        )}
      </Stack>
    </Dialog>
  )
}
