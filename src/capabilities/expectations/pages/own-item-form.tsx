import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Card, Columns, Row, Select, Stack, TextField } from '../../../ui/index.ts'
import { type Domain, domains, employeeDomains } from '../catalogue/items.ts'
import { catalogueQuery } from './queries.ts'

const isOfEmployee = (room: Domain) => employeeDomains.some(one => one === room)

/** An item of the organisation itself: the room says whose it is; both languages, since everybody reads their own. */
export function OwnItemForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('expectations')
  const queries = useQueryClient()
  const [domain, setDomain] = useState<Domain>(domains[0])
  const [words, setWords] = useState({ labelNl: '', statementNl: '', labelEn: '', statementEn: '' })
  const save = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/expectations/items', {
          body: {
            side: isOfEmployee(domain) ? 'employee' : 'organisation',
            domain,
            nl: { label: words.labelNl, statement: words.statementNl },
            en: { label: words.labelEn, statement: words.statementEn },
          },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: catalogueQuery.queryKey })
      onDone()
    },
  })
  const field = (name: keyof typeof words, maxLength: number) => (
    <TextField
      label={t(`cataloguePage.${name}`)}
      required
      maxLength={maxLength}
      value={words[name]}
      onChange={text => setWords({ ...words, [name]: text })}
    />
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <Card tone="fog">
      <form onSubmit={submit}>
        <Stack>
          <Select
            label={t('cataloguePage.room')}
            value={domain}
            onChange={value => setDomain(value as Domain)}
            options={domains.map(value => ({
              value,
              label: `${t(`sides.${isOfEmployee(value) ? 'employee' : 'organisation'}`)}: ${t(`domains.${value}`)}`,
            }))}
          />
          <Columns least={280}>
            {field('labelNl', 80)}
            {field('labelEn', 80)}
            {field('statementNl', 240)}
            {field('statementEn', 240)}
          </Columns>
          <Trouble error={save.error} />
          <Row>
            <Button
              type="submit"
              busy={save.isPending}
              disabled={Object.values(words).some(text => text.trim() === '')}
            >
              {t('cataloguePage.save')}
            </Button>
            <Button tone="plain" onClick={onDone}>
              {t('cataloguePage.cancel')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  )
}
