import { expect, test } from 'vitest'
import { askers } from '../../shell/testing/access-rows.ts'
import { ok } from '../../shell/testing/furnished.ts'
import { openHouse } from '../../shell/testing/house.ts'
import type { MyCompetences } from './model.ts'

const url = '/api/my-competences'
const own = { level: 'teaches', wish: 'yes', evidence: 'Elf jaar op de wijk' } as const
const shown = { levelSeenBy: 'organisation', wishSeenBy: 'organisation' } as const

test('[E01] a hidden competence and a missing one give the same bytes to every seat over HTTP, before and after', async () => {
  const { cast, close } = await openHouse()
  try {
    const { employee, colleague } = cast.clients
    await ok(colleague.post(url, { competence: { words: 'Bijen houden' }, ...own, ...shown }))
    const everybodyElse = askers.filter(asker => asker !== 'employee' && asker !== 'anonymous')
    const looked = async (): Promise<string[]> => {
      const said: string[] = []
      for (const asker of everybodyElse) {
        const client = cast.clients[asker]
        for (const words of ['Bijen houden', 'Orgels stemmen']) {
          const found = await client.post('/api/competences/search', { competence: { words } })
          said.push(`${asker} ${found.status} ${JSON.stringify(found.body)}`)
        }
        for (const path of ['/api/competences/in-house', '/api/competences/known?q=orgel', url]) {
          const read = await client.get(path)
          said.push(`${asker} ${path} ${read.status} ${JSON.stringify(read.body)}`)
        }
      }
      return said
    }
    const missing = await looked()
    // Somebody is found, so that what is compared is no empty house.
    expect(missing.join('\n')).toContain('Elf jaar op de wijk')
    const ids: string[] = []
    for (const words of ['Bijen houden', 'Orgels stemmen']) {
      const { competences } = (await ok(employee.post(url, { competence: { words }, ...own })))
        .body as MyCompetences
      ids.push(competences.find(({ label }) => label === words)!.competenceId)
    }
    expect(await looked()).toEqual(missing)
    // Either of the two by itself is found by nobody, and so says nothing either.
    const [first] = ids
    for (const half of [{ levelSeenBy: 'organisation' }, { wishSeenBy: 'organisation' }]) {
      await ok(employee.put(`${url}/${first}`, { ...own, ...half }))
      expect(await looked()).toEqual(missing)
    }
    await ok(employee.put(`${url}/${first}`, { ...own, ...shown }))
    expect(await looked()).not.toEqual(missing)
    await ok(employee.put(`${url}/${first}`, own))
    expect(await looked()).toEqual(missing)
    for (const id of ids) await ok(employee.delete(`${url}/${id}`))
    expect(await looked()).toEqual(missing)
  } finally {
    await close()
  }
})
