import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Aside, Card, Section, Stack } from '../../../ui/index.ts'
import { looksQuery } from './queries.ts'

/** Who looked for something and was shown me; of others whom they saw, nothing. */
export function LooksOfMe() {
  const { t } = useTranslation('competences')
  const format = useFormat()
  const { ofMe } = useSuspenseQuery(looksQuery).data
  return (
    <Section title={t('looks.title')}>
      {ofMe.length === 0 ? (
        <p>{t('looks.none')}</p>
      ) : (
        <Card tone="flat">
          <Stack gap="tight">
            {ofMe.map(({ lookId, by, label, on }) => (
              <div key={lookId}>
                <p>{t('looks.line', { name: by.name, label })}</p>
                <Aside>{format.day(on)}</Aside>
              </div>
            ))}
          </Stack>
        </Card>
      )}
    </Section>
  )
}

/** What I looked for, when, and whom it showed. */
export function OwnLooks() {
  const { t } = useTranslation('competences')
  const format = useFormat()
  const { mine } = useSuspenseQuery(looksQuery).data
  return (
    <Section title={t('looks.mine')}>
      {mine.length === 0 ? (
        <p>{t('looks.mineNone')}</p>
      ) : (
        <Card tone="flat">
          <Stack>
            <Aside>{t('looks.mineNote')}</Aside>
            {mine.map(({ lookId, label, on, shown }) => (
              <div key={lookId}>
                <p>{t('looks.sought', { label })}</p>
                <p>
                  {shown.length === 0
                    ? t('looks.shown_zero')
                    : t('looks.shown', {
                        count: shown.length,
                        names: shown.map(({ name }) => name).join(', '),
                      })}
                </p>
                <Aside>{format.day(on)}</Aside>
              </div>
            ))}
          </Stack>
        </Card>
      )}
    </Section>
  )
}
