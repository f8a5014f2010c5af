import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const ways = [
  [
    '.br',
    text => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
  ],
  ['.gz', text => promisify(gzip)(text, { level: 9 })],
]

/** A plugin for vite: lays beside every file of words what a browser unpacks, as small as it gets, made once. */
export const packedFiles = () => ({
  name: 'packed-files',
  apply: 'build',
  async writeBundle({ dir }) {
    const files = readdirSync(dir, { recursive: true }).filter(file =>
      /\.(?:js|css|html|svg|txt)$/.test(file),
    )
    await Promise.all(
      files.map(async file => {
        const text = readFileSync(join(dir, file))
        for (const [ending, pack] of ways) {
          const packed = await pack(text)
          if (packed.length < text.length) writeFileSync(join(dir, file + ending), packed)
        }
      }),
    )
  },
})
