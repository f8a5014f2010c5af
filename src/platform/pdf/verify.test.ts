import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { budget, inTurn, turnOf } from '../../../tools/rotation.ts'
import { makeDocument } from './document.ts'
import { PdfFile } from './file.ts'
import { appendIncrement } from './increment.ts'
import { signDocument } from './sign.ts'
import { signatureFields } from './signatures.ts'
import { isRef, textOf } from './syntax.ts'
import { hasPoppler, poppler } from './testing/poppler.ts'
import { sampleDocument } from './testing/sample.ts'
import { aHome, aSeal, hashOf, joost, samira, signedSample } from './testing/signed.ts'
import { verifyDocument, verifyFile } from './verify.ts'

let sample: Awaited<ReturnType<typeof signedSample>>
beforeAll(async () => {
  sample = await signedSample()
})

/** The same random choices every time. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state * 1664525 + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const withByte = (pdf: Buffer, at: number, byte: number) => {
  const copy = Buffer.from(pdf)
  copy[at] = byte
  return copy
}

describe('two signatures', () => {
  test('[C06] both, their times, the hash and the text', () => {
    const result = verifyDocument(sample.signed)
    expect(result).toMatchObject({
      valid: true,
      state: 'signed',
      problem: null,
      textHashMatches: true,
      signatures: [
        { by: 'Samira El Amrani', at: '2026-11-22T09:14:00Z', hash: sample.hash, valid: true },
        { by: 'Joost Verbeek', at: '2026-11-23T15:02:00Z', hash: sample.hash, valid: true },
      ],
    })
    expect(result.signatures[0]!.seal?.owner).toBe('Waterkant Zorg & Wonen')
  })

  test('[C06] one signature is open, and no agreement of two', () => {
    const result = verifyDocument(sample.open)
    expect(result).toMatchObject({
      valid: false,
      state: 'open',
      problem: 'one-signature',
      textHashMatches: true,
    })
    expect(result.signatures).toMatchObject([{ by: 'Samira El Amrani', valid: true }])
  })

  test('[C06] either may be first, and names may hold anything', async () => {
    const seal = await aSeal()
    const names = ['Олександр (Саша) \\ Ω', ') /Name (Iemand anders'] as const
    const blank = await makeDocument(sampleDocument())
    const one = await signDocument(blank, joost({ name: names[0] }), seal)
    const two = await signDocument(
      one,
      samira({ name: names[1], at: new Date('2026-11-24T08:00:00Z') }),
      seal,
    )
    expect(verifyDocument(two).valid).toBe(true)
    expect(verifyDocument(two).signatures.map(({ by }) => by)).toEqual(names)
  })

  test('[C04] nobody signs a text whose hash they did not see, a field twice, or a field that is not there', async () => {
    const { open, blank, seal } = sample
    await expect(signDocument(blank, samira({ hash: hashOf('iets anders') }), seal)).rejects.toThrow(
      /another text/,
    )
    await expect(signDocument(open, samira(), seal)).rejects.toThrow(/signed already/)
    await expect(signDocument(open, samira({ field: 'council' }), seal)).rejects.toThrow(/no signature field/)
  })

  test('[C06] the second signature changes not a byte of what the first covers', () => {
    expect(sample.signed.subarray(0, sample.open.length).equals(sample.open)).toBe(true)
  })

  test.skipIf(!hasPoppler('pdfsig'))('[C06] pdfsig calls both valid, in Dutch and in English', async () => {
    for (const { open, signed } of [sample, await signedSample('en')]) {
      expect(poppler('pdfsig', signed).match(/Signature is Valid\./g)).toHaveLength(2)
      expect(poppler('pdfsig', signed).match(/ETSI\.CAdES\.detached/g)).toHaveLength(2)
      const one = poppler('pdfsig', open)
      expect(one.match(/Signature is Valid\./g)).toHaveLength(1)
      expect(one).toContain('The signature form field is not signed.')
    }
  })
})

describe('tampering', () => {
  test('[C06] altering one byte anywhere fails verification', () => {
    const { signed } = sample
    const roll = dice(20261122 + turnOf('bytes of a page', 1000))
    const hole = signed.lastIndexOf('/Contents <') + '/Contents '.length
    const places = [
      ...Array.from({ length: budget(400, 60) }, () => roll(signed.length)),
      // The last signature itself is covered by no digest: its brackets, its value and the noughts behind it.
      ...inTurn(
        'bytes of a signature',
        Array.from({ length: 300 }, (_, index) => hole + index * 9),
        45,
      ),
      ...inTurn(
        'noughts behind it',
        Array.from({ length: 80 }, (_, index) => hole + 8192 - index),
        12,
      ),
      signed.length - 1,
      0,
    ]
    for (const at of places) {
      const was = signed[at]!
      for (const byte of [was ^ 1, was ^ 0x20, roll(256)].filter(byte => byte !== was))
        expect(verifyDocument(withByte(signed, at, byte)).valid, `byte ${at}: ${was} to ${byte}`).toBe(false)
    }
  })

  test.skipIf(!hasPoppler('pdfsig'))('[C06] pdfsig reports it too', () => {
    const { signed } = sample
    const roll = dice(7)
    const firstHole = signed.indexOf('/Contents <')
    for (let round = 0; round < 8; round++) {
      // Inside packed streams of the signed page, where the file still opens.
      const at = signed.indexOf('stream\n', roll(firstHole - 8000)) + 40
      const changed = withByte(signed, at, signed[at]! ^ 1)
      expect(poppler('pdfsig', changed)).not.toMatch(/Signature is Valid/)
      expect(verifyDocument(changed).valid).toBe(false)
    }
    const at = signed.indexOf('/Title') - 10
    const visible = withByte(signed, at, signed[at]! ^ 1)
    expect(poppler('pdfsig', visible).match(/Digest Mismatch/g)).toHaveLength(2)
  })

  test('[C06] bytes added or taken away', () => {
    const { signed } = sample
    expect(verifyDocument(Buffer.concat([signed, Buffer.from('\n')])).valid).toBe(false)
    expect(verifyDocument(Buffer.concat([signed, Buffer.from('\n%%EOF')])).valid).toBe(false)
    for (const less of [1, 2, 100, 5000]) expect(verifyDocument(signed.subarray(0, -less)).valid).toBe(false)
    expect(verifyDocument(signed.subarray(0, sample.open.length))).toMatchObject({ state: 'open' })
  })

  test('[C06] a page replaced behind the signatures', () => {
    const { signed } = sample
    const file = new PdfFile(signed)
    const page = file.array(file.dict(file.dict(file.trailer.get('Root')).get('Pages')).get('Kids'))[0]!
    const id = isRef(page) ? page.ref : 0
    const forged = appendIncrement(file, new Map([[id, '<< /Type /Page /MediaBox [0 0 9 9] >>']]))
    expect(verifyDocument(forged)).toMatchObject({ valid: false, problem: 'changed' })
  })

  test('[C06] a page replaced together with a second signature', async () => {
    const { open, seal } = sample
    const file = new PdfFile(open)
    const page = file.array(file.dict(file.dict(file.trailer.get('Root')).get('Pages')).get('Kids'))[0]!
    const id = isRef(page) ? page.ref : 0
    const forged = appendIncrement(file, new Map([[id, '<< /Type /Page /MediaBox [0 0 9 9] >>']]))
    const resigned = await signDocument(forged, joost(), seal)
    expect(verifyDocument(resigned)).toMatchObject({ valid: false, problem: 'changed' })
  })

  test('[C06] a signature taken from another text', async () => {
    const other = await makeDocument(sampleDocument({ canonical: 'een andere tekst' }))
    const one = await signDocument(other, samira({ hash: hashOf('een andere tekst') }), sample.seal)
    const hex = (pdf: Buffer) => /\/Contents <([0-9a-f]+)>/.exec(pdf.toString('latin1'))![1]!
    const grafted = Buffer.from(one.toString('latin1').replace(hex(one), hex(sample.open)), 'latin1')
    expect(verifyDocument(grafted)).toMatchObject({ valid: false, problem: 'signature-broken' })
  })

  test('[C06] somebody else’s seal under the second signature', async () => {
    const forged = await signDocument(sample.open, joost(), await aSeal())
    expect(verifyDocument(forged)).toMatchObject({ valid: false, problem: 'seals-differ' })
  })

  test('[C06] with the organisation’s fingerprints, a seal that is not one of them', () => {
    const known = sample.seal.certificate.fingerprint256.replaceAll(':', '').toLowerCase()
    expect(verifyDocument(sample.signed, [known]).valid).toBe(true)
    expect(verifyDocument(sample.signed, ['00'])).toMatchObject({ valid: false, problem: 'unknown-seal' })
  })

  test('[Z10] of an organisation that stands still the day alone is shown', async () => {
    const shown = async (change: Parameters<typeof samira>[0]) => {
      const file = new PdfFile(await signDocument(sample.blank, samira(change), sample.seal))
      return textOf(signatureFields(file)[0]!.dict.get('TU'))
    }
    expect(await shown({})).toMatch(/gezet op 22 november 2026.*10:14$/)
    expect(await shown({ dayOnly: true })).toMatch(/gezet op 22 november 2026$/)
  })

  test('[C06] two hashes under two signatures are no agreement', async () => {
    const { blank, seal, hash } = sample
    const other = 'f'.repeat(64)
    const file = new PdfFile(await signDocument(blank, samira(), seal))
    const fields = signatureFields(file)
    expect(fields[0]!.value).not.toBeNull()
    // The reason is written in UTF-16: nobody can reach it without breaking the first signature.
    const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()
    const reworded = file.bytes.toString('latin1').replace(utf16(hash), utf16(other))
    expect(reworded).not.toBe(file.bytes.toString('latin1'))
    expect(verifyDocument(Buffer.from(reworded, 'latin1'))).toMatchObject({
      valid: false,
      textHashMatches: false,
      signatures: [{ hash: other, valid: false }],
    })
  })
})

describe('files that are no signed document', () => {
  test('each has its refusal', async () => {
    const path = join(aHome(), 'x.pdf')
    const written = async (bytes: Buffer | string) => {
      writeFileSync(path, bytes)
      return (await verifyFile(path)).problem
    }
    expect((await verifyFile(join(aHome(), 'niet.pdf'))).problem).toBe('cannot-read')
    expect((await verifyFile(aHome())).problem).toBe('cannot-read')
    expect(await written('')).toBe('not-a-pdf')
    expect(await written('PK\u0003\u0004')).toBe('not-a-pdf')
    expect(await written(sample.blank)).toBe('no-signature')
    expect(await written('%PDF-1.7\nrommel /ByteRange')).toBe('unreadable')
    expect(await written(Buffer.alloc(33 * 1024 * 1024, '%PDF-1.7\n'))).toBe('too-large')
    expect(await written(sample.signed)).toBeNull()
  })

  test('no junk makes it throw, or say valid', () => {
    const { signed } = sample
    const whole = signed.length
    const edit = fc.record({
      at: fc.nat(whole - 1),
      cut: fc.integer({ min: 0, max: 200 }),
      put: fc.uint8Array({ maxLength: 200 }),
    })
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), edits => {
        const junk = edits.reduce(
          (pdf, { at, cut, put }) => Buffer.concat([pdf.subarray(0, at), put, pdf.subarray(at + cut)]),
          signed,
        )
        fc.pre(!junk.equals(signed))
        expect(verifyDocument(junk).valid).toBe(false)
      }),
      { numRuns: 300, seed: 11 },
    )
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('xref\n0 1\n', 'trailer\n<<', ''),
        (bytes, head) => {
          const junk = Buffer.concat([Buffer.from(`%PDF-1.7\n/ByteRange\n${head}`), bytes])
          expect(verifyDocument(junk).valid).toBe(false)
          expect(verifyDocument(Buffer.concat([junk, Buffer.from('\nstartxref\n20\n%%EOF')])).valid).toBe(
            false,
          )
        },
      ),
      { numRuns: 500, seed: 12 },
    )
  })

  test('brackets without end, circles and bombs are refused quickly', () => {
    const pdf = (body: string, xref: string) => Buffer.from(`%PDF-1.7\n/ByteRange ${body}\n${xref}`)
    const hostile = [
      pdf('['.repeat(100_000), 'startxref\n9\n%%EOF'),
      pdf('', 'xref\n0 0\ntrailer << /Prev 21 >>\nstartxref\n21\n%%EOF'),
      pdf('', `xref\n0 999999999\n${'0000000000 65535 n \n'.repeat(50)}trailer <<>>\nstartxref\n21\n%%EOF`),
      pdf('', `xref\n0 0\ntrailer ${'<</a'.repeat(50_000)}\nstartxref\n21\n%%EOF`),
    ]
    const started = performance.now()
    for (const bytes of hostile)
      expect(verifyDocument(bytes)).toMatchObject({ valid: false, state: 'refused' })
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
