import type { PlateHouse } from '../../../platform/plate/plate.ts'
import { chairRoutes } from './chairs.ts'
import { invitationRoutes } from './invitation.ts'
import { mailTrialRoutes } from './mail-trial.ts'
import { ownPeopleRoutes } from './own-people.ts'
import { scimRoutes } from './scim.ts'
import { setupRoutes } from './setup.ts'
import { signInRoutes } from './sign-in.ts'
import { waysInRoutes } from './ways-in.ts'

/** Every way in: with an account of one's own or of work, by invitation, by a directory, and into an empty house. */
export function accessRoutes(house: PlateHouse): void {
  waysInRoutes(house)
  scimRoutes(house)
  setupRoutes(house)
  invitationRoutes(house)
  mailTrialRoutes(house)
  ownPeopleRoutes(house)
  signInRoutes(house)
  chairRoutes(house)
}
