import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Facts, Link, Notice, Page, Section, Stack, Table } from '../../../ui/index.ts'
import type { WaysIn } from '../model.ts'

const queryKey = ['ways-in']

/** How people come in, for HR: what an operator set, what a directory keeps, and who can no longer come in. */
export function WaysInPage() {
  const { t } = useTranslation('access')
  const { data } = useSuspenseQuery({ queryKey, queryFn: () => ask(api.GET('/api/ways-in')) })
  const directory = data.directories.length > 0
  const sentence = data.provider
    ? t(directory ? 'waysIn.sentenceBoth' : 'waysIn.sentenceProvider')
    : t(directory ? 'waysIn.sentenceDirectory' : 'waysIn.sentenceNone')
  return (
    <Page title={t('waysIn.title')} sentence={sentence} note={t('waysIn.note')}>
      <Stack gap="wide">
        <ProviderPart provider={data.provider} />
        <DirectoryPart directories={data.directories} kept={data.kept} />
        <ClosedPart closed={data.closed} />
      </Stack>
    </Page>
  )
}

function ProviderPart({ provider }: Pick<WaysIn, 'provider'>) {
  const { t } = useTranslation('access')
  const format = useFormat()
  if (!provider)
    return (
      <Section title={t('waysIn.provider')} sentence={t('waysIn.providerNone')}>
        <Aside>{t('waysIn.manual')}</Aside>
      </Section>
    )
  return (
    <Section title={t('waysIn.provider')}>
      <Facts
        items={[
          { term: t('waysIn.providerAt'), value: provider.issuer },
          { term: t('waysIn.domains'), value: format.list(provider.domains.map(domain => `@${domain}`)) },
          { term: t('waysIn.since'), value: format.day(provider.setAt) },
        ]}
      />
    </Section>
  )
}

function DirectoryPart({ directories, kept }: Pick<WaysIn, 'directories' | 'kept'>) {
  const { t } = useTranslation('access')
  const format = useFormat()
  if (directories.length === 0)
    return (
      <Section title={t('waysIn.directory')} sentence={t('waysIn.directoryNone')}>
        <Link href="/people/import">{t('waysIn.toImport')}</Link>
      </Section>
    )
  return (
    <Section title={t('waysIn.directory')} sentence={t('waysIn.keptSentence', { count: kept })}>
      <Stack>
        <Table
          caption={t('waysIn.keys')}
          columns={[
            { key: 'name', label: t('waysIn.name') },
            { key: 'made', label: t('waysIn.made') },
            { key: 'used', label: t('waysIn.used') },
          ]}
          rows={directories.map(({ name, madeAt, lastUsedOn }) => ({
            id: name,
            cells: {
              name,
              made: format.day(madeAt),
              used: lastUsedOn ? format.day(lastUsedOn) : t('waysIn.never'),
            },
          }))}
        />
        <Aside>{t('waysIn.keptNote')}</Aside>
      </Stack>
    </Section>
  )
}

function ClosedPart({ closed }: Pick<WaysIn, 'closed'>) {
  const { t } = useTranslation('access')
  const format = useFormat()
  const client = useQueryClient()
  const open = useMutation({
    mutationFn: ({ personId }: WaysIn['closed'][number]) =>
      ask(api.POST('/api/people/{personId}/open-access', { params: { path: { personId } } })),
    onSuccess: () => client.invalidateQueries({ queryKey }),
  })
  const sentence =
    closed.length === 0 ? t('waysIn.closedNone') : t('waysIn.closedSentence', { count: closed.length })
  return (
    <Section title={t('waysIn.closed')} sentence={sentence}>
      <Stack>
        <Trouble error={open.error} />
        {open.isSuccess && (
          <Notice kind="done" title={t('waysIn.opened', { name: open.variables.name })} live />
        )}
        {closed.length > 0 && (
          <>
            <Table
              caption={t('waysIn.closed')}
              quietCaption
              columns={[
                { key: 'who', label: t('waysIn.who') },
                { key: 'on', label: t('waysIn.on') },
                { key: 'decides', label: t('waysIn.decides') },
              ]}
              rows={closed.map(person => ({
                id: person.personId,
                cells: {
                  who: person.name,
                  on: format.day(person.closedAt),
                  decides: person.kept ? (
                    t('waysIn.directoryDecides')
                  ) : (
                    <Button
                      tone="quiet"
                      size="small"
                      busy={open.isPending && open.variables.personId === person.personId}
                      aria-label={t('waysIn.openWho', { name: person.name })}
                      onClick={() => open.mutate(person)}
                    >
                      {t('waysIn.open')}
                    </Button>
                  ),
                },
              }))}
            />
            <Aside>{t('waysIn.openNote')}</Aside>
          </>
        )}
      </Stack>
    </Section>
  )
}
