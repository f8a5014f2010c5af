import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/web/format.ts'
import { Disclosure, Table } from '../../../../ui/index.ts'
import type { AgreementView } from '../../model.ts'

/** Who wrote which version, when and why: nothing that was proposed is ever written over. */
export function Versions({ agreement }: { agreement: Pick<AgreementView, 'versions'> }) {
  const { t } = useTranslation('agreements')
  const format = useFormat()
  return (
    <Disclosure label={t('joint.versions')} note={String(agreement.versions.length)}>
      <Table
        caption={t('joint.versions')}
        quietCaption
        columns={[
          { key: 'number', label: t('joint.versions') },
          { key: 'author', label: t('joint.author') },
          { key: 'when', label: t('joint.when') },
          { key: 'why', label: t('joint.reason') },
          { key: 'state', label: t('joint.state') },
        ]}
        rows={[...agreement.versions].reverse().map(version => ({
          id: String(version.number),
          cells: {
            number: t('joint.version', { number: version.number }),
            author: version.author,
            when: format.moment(version.writtenAt),
            why: version.why || t('joint.noReason'),
            state: t(`joint.states.${version.state}`),
          },
        }))}
      />
    </Disclosure>
  )
}
