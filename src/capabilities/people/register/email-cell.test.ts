import { expect, test } from 'vitest'
import { addressIn } from './email-cell.ts'

test.each([
  'jan@x.example',
  'mailto:jan@x.example',
  'MAILTO: jan@x.example',
  'mailto:jan@x.example?subject=Hoi%20Jan&cc=piet@x.example',
  'Jan <jan@x.example>',
  '"Berg, Jan van den" <jan@x.example>',
  '<jan@x.example>',
  'jan@x.example;',
  'jan@x.example.',
  'jan@x.example, ',
  "'jan@x.example'",
  'jan@x.example#mailto:jan@x.example#',
  'jan@x.example; JAN@X.EXAMPLE',
  'jan@x.example (werk)',
  'SMTP:jan@x.example',
  'E-mail: jan@x.example',
  'jan%40x.example',
])('%s is one address', text => {
  expect(addressIn(text)).toEqual({ email: 'jan@x.example' })
})

test.each(['jan@x.example; piet@x.example', 'jan@x.example/piet@x.example', 'jan@x.example piet@x.example'])(
  '%s are several',
  text => expect(addressIn(text)).toEqual({ fault: 'people.several-addresses' }),
)

test.each([
  'jan',
  'jan@',
  '@x.example',
  'jan@x',
  'jan.de vries@x.example',
  'jan@x,example',
  'jan @x.example',
])('%s is none', text => expect(addressIn(text)).toEqual({ fault: 'people.not-an-email' }))

test.each(['', '-', 'n.v.t.', 'NULL', 'N/A', 'geen', '0'])('%j says that there is none', text =>
  expect(addressIn(text)).toEqual({ email: null }),
)

test('a name with a quotation mark in it keeps it', () =>
  expect(addressIn("o'brien@x.example")).toEqual({ email: "o'brien@x.example" }))
