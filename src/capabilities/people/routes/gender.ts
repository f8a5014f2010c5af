import { noModule } from '../../../platform/http/modules.ts'
import { type House, verb } from '../../../platform/http/verb.ts'
import { genderColumn } from '../model.ts'
import { keepGender } from '../service/gender.ts'

const module = noModule('whoever keeps the register says what stands in it')

export function genderRoutes(house: House): void {
  verb(
    house,
    {
      module,
      tag: 'people',
      seats: ['hr'],
      method: 'PUT',
      url: '/api/gender-column',
      id: 'keepGender',
      summary: 'Keep gender where a register file has it, or erase all of it',
      body: genderColumn,
      response: genderColumn,
      status: 200,
    },
    (call, { body }) => keepGender(call, body),
  )
}
