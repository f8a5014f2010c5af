import type { OpeningInput } from '../../../src/capabilities/openings/model.ts'
import {
  lookWhoWants,
  openOpening,
  publishOpening,
  readOpeningsToFill,
} from '../../../src/capabilities/openings/service/filling.ts'
import { signUp } from '../../../src/capabilities/openings/service/inside.ts'
import { addDays } from '../../../src/platform/clock/clock.ts'
import { Refusal } from '../../../src/platform/errors/refusal.ts'
import { demoDay } from '../people.ts'
import { Random } from '../random.ts'
import type { OpeningWords, TeamCode } from '../words/shape.ts'
import { codes } from './competences.ts'
import type { Scene } from './scene.ts'

type ProjectId = keyof OpeningWords['projects']
type PostId = keyof OpeningWords['posts']

const teamsOf: Record<ProjectId | PostId, TeamCode> = {
  ...{ routes: 'BI', wounds: 'WZ', language: 'KR', smallscale: 'DK', medicine: 'SH', garden: 'DK' },
  ...{ board: 'HH', waste: 'KR', welcome: 'SH', night: 'NT', district: 'WN', leader: 'HH' },
  ...{ leaderNight: 'NT', assistant: 'WZ', physio: 'RV', cook: 'KR', host: 'KR', shop: 'WB' },
  ...{ reception: 'WB', letting: 'WV', engineer: 'OH', painter: 'OH', planner: 'BI' },
  ...{ system: 'BI', activity: 'DK', secretary: 'SH' },
}

/** What some of them ask, by what the bank holds. */
const [wounds, firstAid, rosters, listening, palliative, meals, , , coaching, presenting, cleaning] = codes
const asks: Partial<Record<ProjectId | PostId, readonly string[]>> = {
  ...{
    wounds: [wounds, presenting],
    language: [listening],
    district: [wounds, palliative],
    leader: [coaching, rosters],
  },
  ...{
    assistant: [wounds, firstAid],
    cook: [meals],
    planner: [rosters],
    waste: [cleaning],
    night: [palliative, listening],
  },
}

/** Opened so many days ago, looked at then; those that went outside did so a day after their ten days. */
const past: Partial<Record<PostId, { ago: number; look: boolean; outside?: true }>> = {
  // Somebody tried to place it outside on the sixth day.
  night: { ago: 6, look: false },
  district: { ago: 14, look: true },
  cook: { ago: 20, look: true, outside: true },
  engineer: { ago: 18, look: true, outside: true },
  physio: { ago: 16, look: false },
  secretary: { ago: 25, look: true },
}

/** Twenty-six openings, nine of them projects: some a week old, some that went outside, and one that tried to before it might. */
export async function lookAround({ act, demo, words, personOf }: Scene): Promise<void> {
  const random = new Random(1, 'openings')
  const { units, locations, relations } = demo.register
  const hr = personOf('marieke')
  const { projects, posts, noCoaching, towns } = words.openings
  const wants = (teams: readonly TeamCode[]) => {
    const here = relations.filter(
      one => teams.includes(one.team.code) && one.kind === 'permanent' && one.managers.length > 0,
    )
    return random.pick(here).personId
  }
  const open = async (id: ProjectId | PostId, [title, tasks]: readonly [string, string], ago: number) => {
    const unit = units.find(({ team }) => team.code === teamsOf[id])!
    const place = locations.find(one => one.place === unit.team.location)!
    const kind = id in projects ? 'project' : 'post'
    const least = kind === 'project' ? random.between(2, 6) : random.between(4, 8) * 4
    const pay = random.between(16, 26) * 100
    const leads = id === 'leader' || id === 'leaderNight'
    const input: OpeningInput = {
      kind,
      title,
      tasks,
      unitId: unit.unitId,
      locationId: id === 'engineer' || id === 'routes' ? null : place.locationId,
      hours: { least, most: kind === 'project' ? least + 2 : Math.min(36, least + 4) },
      startsOn: '2026-10-01',
      endsOn: kind === 'project' || id === 'leaderNight' ? '2027-02-01' : null,
      pay: { least: pay, most: pay + random.between(4, 8) * 100, per: 'hour' },
      leads,
      noCoaching: id === 'leaderNight' ? noCoaching : null,
      places: kind === 'project' ? random.between(2, 4) : 1,
      signUpUntil: '2026-09-25',
      needs: (asks[id] ?? []).map((code, at) => ({
        competence: { code },
        weight: at === 0 ? 'essential' : 'important',
      })),
    }
    const { openings } = await act(hr, call => openOpening(call, input), addDays(demoDay, -ago))
    return { openingId: openings.find(one => one.title === title)!.openingId, place: unit.team.location }
  }
  const projectIds = new Map<ProjectId, string>()
  for (const [id, text] of Object.entries(projects) as [ProjectId, readonly [string, string]][])
    projectIds.set(id, (await open(id, text, random.between(1, 9))).openingId)
  for (const [id, text] of Object.entries(posts) as [PostId, readonly [string, string]][]) {
    const { ago, look, outside } = past[id] ?? { ago: random.between(1, 9), look: false }
    const { openingId, place } = await open(id, text, ago)
    if (id === 'district' || id === 'secretary')
      await act(wants(['WZ', 'DK', 'RV']), call => signUp(call, openingId), addDays(demoDay, -ago + 1))
    if (look) await act(hr, call => lookWhoWants(call, openingId), addDays(demoDay, -ago + 2))
    if (outside) {
      const applyAt = `werk@${words.organisation.domain}`
      await act(
        hr,
        call => publishOpening(call, openingId, { town: towns[place], applyAt }),
        addDays(demoDay, -ago + 11),
      )
    }
    if (id === 'night') await mustBeRefused(act(hr, call => publishOpening(call, openingId, early)))
  }
  await act(wants(['HH', 'OH']), call => signUp(call, projectIds.get('garden')!))
  await act(wants(['DK', 'RV']), call => signUp(call, projectIds.get('wounds')!))
  const { openings } = await act(hr, readOpeningsToFill)
  if (openings.length !== 26) throw new Error(`${openings.length} openings instead of 26`)
}

const early = { town: 'Havendorp', applyAt: 'werk@waterkant.example' }

async function mustBeRefused(attempt: Promise<unknown>): Promise<void> {
  const code = await attempt.then(
    () => 'nothing',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  )
  if (code !== 'openings.gate-days-and-look') throw new Error(`Skipping the gate was answered with ${code}`)
}
