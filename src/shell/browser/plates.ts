import type { Screens } from '../../platform/web/screens.ts'
import { shellScreens } from '../screens/screens.ts'
import { screensOfCapabilities } from './registry.ts'

/** The screens on which capabilities meet, and those of each, with their texts as they are written. */
const listed = [shellScreens, ...screensOfCapabilities] as const
export type Listed = (typeof listed)[number]

export const plates: readonly Screens[] = listed
