import { useTranslation } from 'react-i18next'
import { AskThenDo } from '../../../../platform/web/ask-then-do.tsx'
import { useSignedIn } from '../../../../platform/web/me.ts'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import { Button, Link, Row, Section, Stack } from '../../../../ui/index.ts'
import { useKeepGender } from './queries.ts'

/** Gender is not kept unless HR chooses it; whoever reads the rates reads whether it is. */
export function GenderChoice({ kept }: { kept: boolean }) {
  const { t } = useTranslation(['fairness', 'shell'])
  const { roles } = useSignedIn()
  const keep = useKeepGender()
  return (
    <Section title={t('rates.gender.title')}>
      <Stack>
        <p>{t(kept ? 'rates.gender.kept' : 'rates.gender.off')}</p>
        {roles.includes('hr') && (
          <>
            <p>{t('rates.gender.how')}</p>
            <Row>
              {kept ? (
                <AskThenDo
                  word={t('rates.gender.erase')}
                  title={t('rates.gender.eraseTitle')}
                  keep={t('rates.gender.stay')}
                  step={keep}
                  input={false}
                >
                  <p>{t('rates.gender.eraseText')}</p>
                </AskThenDo>
              ) : (
                <Button tone="quiet" busy={keep.isPending} onClick={() => keep.mutate(true)}>
                  {t('rates.gender.keep')}
                </Button>
              )}
              {kept && <Link href="/people/import">{t('rates.gender.import')}</Link>}
            </Row>
            {!kept && <Trouble error={keep.error} />}
          </>
        )}
      </Stack>
    </Section>
  )
}
