import type { CompetenceInput } from '../../../src/capabilities/competences/model.ts'
import { addCompetence } from '../../../src/capabilities/competences/service/own.ts'
import { searchBank } from '../../../src/capabilities/competences/service/search.ts'
import type { Level, Visibility, Wish } from '../../../src/capabilities/competences/vocabulary.ts'
import { Random } from '../random.ts'
import { among } from './alike.ts'
import type { Scene } from './scene.ts'

/** By their codes in ESCO: wounds, first aid, rosters, listening, palliative care, meals, Arabic, empathy, coaching, presenting, cleaning. */
export const codes = [
  '1c6736c2-77de-419c-9b84-8932e15abc21',
  '1d21f6ad-340f-45da-a0a3-4e83867f47a6',
  'a9e4a63b-6b88-44f6-b37f-94309856f5ba',
  'a17286c5-238d-4f0b-bc24-29e9121345de',
  'b469a01e-2d3c-4143-8af8-687630fb4ee5',
  'b5a8ce01-a4ae-43c1-b4e4-c44be6804691',
  '33859d93-987c-4caa-a0a9-6159ea7bbc2a',
  '77b636e8-fab3-41a8-8022-1e0a354059dc',
  'fcd7dbd4-095d-448d-b605-89e8ac6a3d92',
  'fd446407-b08e-49da-b8e3-7e7c79618c3f',
  '7bb01a18-4637-4535-ba18-258f48f705b8',
  '1973c966-f236-40c9-b2d4-5d71a89019be',
] as const

const [wounds, firstAid, rosters, listening, palliative, , arabic] = codes

type Star = readonly [CompetenceInput['competence'], Level | null, Visibility, Wish | null, Visibility]

const star = ([competence, level, levelSeenBy, wish, wishSeenBy]: Star): CompetenceInput => ({
  competence,
  level,
  levelSeenBy,
  evidence: null,
  wish,
  wishSeenBy,
})

/** Stars of forty people, some shown and some not; Samira’s are nine. Joost looked for somebody who can and wants to care for wounds. */
export async function setStars(scene: Scene): Promise<void> {
  const { act, demo, personOf, words } = scene
  const { families, interns, indications } = words.scenes.stars
  const samira: Star[] = [
    [{ code: wounds }, 'teaches', 'organisation', 'yes', 'organisation'],
    [{ code: arabic }, 'alone', 'organisation', 'yes', 'organisation'],
    [{ words: families }, 'alone', 'organisation', 'yes', 'nobody'],
    [{ words: interns }, 'alone', 'team', 'yes', 'team'],
    [{ words: indications }, 'with-help', 'nobody', null, 'nobody'],
    [{ code: rosters }, 'alone', 'nobody', 'rather-not', 'nobody'],
    [{ code: palliative }, null, 'nobody', 'yes', 'nobody'],
    [{ code: listening }, 'alone', 'nobody', 'yes', 'nobody'],
    [{ code: firstAid }, 'alone', 'organisation', null, 'nobody'],
  ]
  for (const one of samira) await act(personOf('samira'), call => addCompetence(call, star(one)))
  const random = new Random(1, 'competences')
  const people = random.shuffle(among(demo)).slice(0, 43)
  for (const { personId } of people) {
    for (const code of random.shuffle(codes).slice(0, random.between(2, 6))) {
      const level = random.pick(['with-help', 'alone', 'alone', 'teaches', null] as const)
      const wish = random.pick(['yes', 'yes', 'rather-not', null] as const)
      const seenBy = (): Visibility => random.pick(['organisation', 'organisation', 'team', 'nobody'])
      const said = level === null && wish === null ? 'yes' : wish
      await act(personId, call => addCompetence(call, star([{ code }, level, seenBy(), said, seenBy()])))
    }
  }
  await act(personOf('joost'), call => searchBank(call, { code: wounds }))
}
