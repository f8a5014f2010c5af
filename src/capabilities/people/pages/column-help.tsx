import { useTranslation } from 'react-i18next'
import { Disclosure, Table } from '../../../ui/index.ts'
import { columns, headerOf, requiredColumns } from '../register/columns.ts'

/** What goes in each column of the register file, under both of its names. */
export function ColumnHelp() {
  const { t } = useTranslation('people')
  return (
    <Disclosure label={t('importing.columnsTitle')}>
      <p>{t('importing.columnsText')}</p>
      <Table
        caption={t('importing.columnsTitle')}
        quietCaption
        columns={[
          { key: 'name', label: t('importing.columnName') },
          { key: 'meaning', label: t('importing.columnMeaning') },
        ]}
        rows={columns.map(column => ({
          id: column,
          cells: {
            name: (
              <>
                {headerOf(column, 'nl')} · {headerOf(column, 'en')}
                {requiredColumns.includes(column) && ` (${t('importing.required')})`}
              </>
            ),
            meaning: t(`importing.meaning.${column}`),
          },
        }))}
      />
    </Disclosure>
  )
}
