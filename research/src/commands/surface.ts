import { type ResponseSurface, responseSurface } from '@wisselwerk/engines/scales'
import { type Call, type Command, needed, onlyName, printJson } from './command.ts'
import { figure, interval, p } from './figures.ts'
import { naming, readNumber, readScored } from './instrument-file.ts'
import { columns } from './offer-table.ts'

export const command: Command = {
  usage:
    'wisselwerk surface DATA.csv --x X --y Y --z Z --center C [--cluster COLUMN] [--spec SPEC.json] [--json]',
  example:
    'surface docs/examples/survey.csv --spec docs/examples/survey.json --x owed --y given --z energy --center 3 --cluster team',
  about:
    'What agreement and disagreement between x and y mean for z: polynomial regression with the response surface a1 to a5, standard errors ordinary, HC3 and clustered. C is the middle of the scale on which x and y are given. With --spec, x, y and z may be scales.',
  options: {
    x: { type: 'string' },
    y: { type: 'string' },
    z: { type: 'string' },
    center: { type: 'string' },
    cluster: { type: 'string' },
    spec: { type: 'string' },
  },
  run,
}

async function run(call: Call): Promise<number> {
  const file = onlyName(call, 'the table with x, y and z')
  const [x, y, z] = [
    needed(call, 'x', 'a column or scale'),
    needed(call, 'y', 'a column or scale'),
    needed(call, 'z', 'the column or scale to explain'),
  ]
  const center = readNumber(call, 'center', 'the middle of the scale of x and y')
  const { table } = readScored(call, file)
  const cluster = call.options.cluster
  const labels = typeof cluster === 'string' ? table.texts(cluster) : null
  const centred = (name: string) => table.numbers(name).map(value => value - center)
  const found = naming(file, () => responseSurface(centred(x), centred(y), table.numbers(z), labels))
  if (call.json) printJson({ x, y, z, center, ...found })
  else console.log(summary(x, y, z, found))
  return 0
}

function summary(x: string, y: string, z: string, found: ResponseSurface): string {
  const { n, r2, r2_linear, p_quadratic_terms, surface, surface_se_hc3, cluster_cr1 } = found
  const rows = (Object.keys(surface) as (keyof typeof surface)[]).map(name => {
    const { est, se, ci95, p: probability } = surface[name]
    return [
      `  ${name}`,
      figure(est),
      figure(se),
      figure(surface_se_hc3[name]),
      ...(cluster_cr1 ? [figure(cluster_cr1.surface_se[name])] : []),
      interval(ci95),
      p(probability),
      meanings[name],
    ]
  })
  const heads = ['', '', 'se', 'HC3', ...(cluster_cr1 ? ['clustered'] : []), '95% interval', '', '']
  return [
    `${z} explained by ${x} and ${y}, ${n} respondents: R² ${figure(r2)}; with straight lines only ${figure(r2_linear)} (the curve: ${p(p_quadratic_terms)}).`,
    columns([heads, ...rows]),
    ...(cluster_cr1
      ? [`Clustered by ${cluster_cr1.clusters} groups; intervals and p are from the ordinary errors.`]
      : []),
  ].join('\n\n')
}

const meanings = {
  a1: 'slope where x equals y: does more of both matter?',
  a2: 'curve where x equals y',
  a3: 'slope where x and y part: does it matter which is more?',
  a4: 'curve where x and y part: below zero, disagreement lowers z both ways',
  a5: 'is z highest off the line where x equals y?',
}
