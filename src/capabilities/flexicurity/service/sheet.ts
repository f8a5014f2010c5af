import { clusters, columns } from '@wisselwerk/engines/flexicurity'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { formatterFor } from '../../../platform/i18n/format.ts'
import { type GridCell, makeGridSheet } from '../../../platform/pdf/index.ts'
import { holds } from '../draft.ts'
import type { PackageContent } from '../model.ts'
import { findPackage } from '../store.ts'
import { judge, type Tile } from '../verdict.ts'
import { joinWords, markWord, partsOf, type Say, sayVerdict, signs } from '../verdict-words.ts'

/** A published package on paper: the wall, what lies on it, and what makes up for each minus. */
export async function readPackageSheet(
  call: Call,
  number: number,
): Promise<{ pdf: Buffer; fileName: string }> {
  const { organisationId } = call.actor
  const published = await findPackage(call.tx, organisationId, number)
  if (!published) return refuse('flexicurity.no-such-package', 'not-found')
  const { content } = published
  const say: Say = (key, params) => call.say(`flexicurity:${key}`, params)
  const format = formatterFor(call.language)
  const nameOf = (id: string) =>
    content.activities.find(activity => activity.id === id)?.name ?? say(`activities.${id}`)
  const judged = judge(content)
  const { of } = judged.assessment.worlds
  const headings = (side: readonly string[]) =>
    columns.filter(column => side.includes(column)).map(column => say(`columns.${column}.short`))
  const pdf = await makeGridSheet({
    language: call.language,
    title: say('title'),
    subtitle: [
      say('sheet.published', {
        number,
        name: published.publisher,
        on: format.day(published.published_on),
      }),
    ],
    organisation: published.organisation,
    at: published.published_at,
    sentence: sayVerdict(say, judged, content),
    corner: say('wall.kind'),
    groups: [
      { label: say('sides.organisation'), tone: 'cool', columns: headings(['F', 'S']) },
      { label: say('sides.employee'), tone: 'warm', columns: headings(['I', 'J', 'W', 'C']) },
    ],
    rows: clusters.map(cluster => ({
      name: say(`clusters.${cluster}`),
      cells: judged.tiles.filter(tile => tile.cluster === cluster).map(tile => cellOf(tile, say)),
    })),
    legend: (['plus', 'minus', 'doubt', 'hatched'] as const).map(
      part =>
        `${{ plus: '+', minus: '−', doubt: '?', hatched: '///' }[part]} ${say(`wall.legendItems.${part}`)}`,
    ),
    lists: [
      {
        title: say('table.laid'),
        items: clusters.flatMap(cluster => {
          const laid = content.activities.filter(activity => activity.cluster === cluster)
          return laid.length === 0
            ? []
            : [
                {
                  lead: say(`clusters.${cluster}`),
                  rest: joinWords(
                    say,
                    laid.map(({ id }) => nameOf(id)),
                  ),
                },
              ]
        }),
      },
      { title: say('minuses.title'), items: minusesOf(content, judged, { say, nameOf }) },
    ],
    notes: [say('why.worlds', { of }), say('why.proof'), say('why.size')],
  })
  return { pdf, fileName: `flexicurity-${number}.pdf` }
}

function cellOf(tile: Tile, say: Say): GridCell {
  const open = tile.lit && tile.open > 0
  const notes = [
    ...(open ? [say('sheet.open')] : []),
    ...(tile.lit && !open && tile.cords.length > 0 ? [say('sheet.tied')] : []),
  ]
  return {
    sign: tile.mark === null ? '' : signs[tile.mark],
    note: notes[0] ?? (tile.mark === null ? say('wall.perhaps') : ''),
    said: [
      say(`wall.marks.${markWord(tile.mark)}`),
      ...(tile.hatched ? [say('wall.maybe')] : []),
      ...(tile.lit ? [] : [say('wall.dark')]),
      ...notes,
    ].join(', '),
    lit: tile.lit,
    hatched: tile.hatched,
    alert: open,
  }
}

function minusesOf(
  content: PackageContent,
  { tiles, negative }: { tiles: readonly Tile[]; negative: ReadonlySet<string> },
  { say, nameOf }: { say: Say; nameOf: (id: string) => string },
) {
  return tiles
    .filter(({ cell }) => negative.has(cell))
    .map(({ cell, open }) => {
      const [cluster, column] = partsOf(cell)
      const cords = content.compensations.filter(cord => cord.cell === cell && holds(content, cord))
      const caught = cords.map(({ by, why }) => `${say('cord.holds', { name: nameOf(by) })}: ‘${why}’`)
      return {
        lead: say('minuses.item', {
          cluster: say(`clusters.${cluster}`),
          column: say(`columns.${column}.name`),
        }),
        rest: [...caught, ...(open > 0 ? [`${say('wall.open')}.`] : [])].join(' '),
      }
    })
}
