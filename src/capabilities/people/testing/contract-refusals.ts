import type { Desk } from '../../../shell/testing/desk.ts'
import type { Attempt } from '../../../shell/testing/refusing.ts'
import { firstTerms } from '../contract-schemas.ts'
import { declineFirstTerms, keepFirstTerms, readKeptContract } from '../service/first-contract.ts'

const terms = firstTerms.parse({
  kind: 'permanent',
  startsOn: '2022-01-01',
  hoursPerWeek: 28,
  jobTitle: 'Kok',
})

interface Means {
  tableOfTwo(): Promise<{ organisationId: string; relationId: string; managerId: string; hr: string }>
}

/** With what HR is refused who keeps an employment contract. */
export const contractRefusals = ({ tableOfTwo }: Means) =>
  ({
    'own-contract': async (desk: Desk) => {
      const { organisationId, relationId, managerId } = await tableOfTwo()
      await desk.build.role(organisationId, managerId, 'hr')
      return desk.refused(managerId, call => readKeptContract(call, relationId))
    },
    'contract-ends-first': async desk => {
      const { hr, relationId } = await tableOfTwo()
      const turned = { ...terms, endsOn: '2021-12-31' }
      return desk.refused(hr, call => keepFirstTerms(call, relationId, turned))
    },
    'no-such-proposal': async desk => {
      const { hr, relationId } = await tableOfTwo()
      return desk.refused(hr, call => declineFirstTerms(call, relationId, 1))
    },
  }) satisfies Record<string, Attempt>
