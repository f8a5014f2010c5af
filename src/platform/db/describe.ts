import type pg from 'pg'

/**
 * The schema as text, from the catalogue: the same on every server version we support, which pg_dump's output is
 * not. Views and functions by name: their bodies are printed in another way by each version. Not-null is printed with its column (version 18 also lists it as a constraint).
 */
export async function describeSchema(pool: pg.Pool): Promise<string> {
  const { rows: tables } = await pool.query<{ oid: number; name: string; protected: boolean }>(
    `select oid, relname as name, relrowsecurity as protected from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`,
  )
  const parts: string[] = []
  for (const table of tables) {
    const lines = [
      ...(await list(pool, columns, table.oid)),
      ...(await list(pool, constraints, table.oid)),
    ].map(line => `  ${line}`)
    parts.push(`create table ${table.name} (\n${lines.join(',\n')}\n);`)
    parts.push(...(await list(pool, indexes, table.oid)).map(line => `${line};`))
    if (table.protected) parts.push(`alter table ${table.name} enable row level security;`)
    parts.push(...(await list(pool, policies, table.oid)).map(line => `${line};`))
    parts.push(...(await list(pool, grants, table.oid)).map(line => `${line};`), '')
  }
  const { rows: views } = await pool.query<{ oid: number; line: string }>(
    `select oid, format('-- view %s (%s)%s', relname, (select string_agg(attname, ', ' order by attnum) from pg_attribute
         where attrelid = pg_class.oid and attnum > 0), coalesce(' with ' || array_to_string(reloptions, ', '), '')) as line
     from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v' order by relname`,
  )
  for (const view of views) {
    parts.push(view.line, ...(await list(pool, grants, view.oid)).map(line => `${line};`), '')
  }
  const { rows: functions } = await pool.query<{ line: string }>(
    `select format('-- %s %s(%s)%s%s', case prokind when 'p' then 'procedure' else 'function' end, proname,
       pg_get_function_identity_arguments(oid), coalesce(' returns ' || pg_get_function_result(oid), ''),
       case when prosecdef then ' security definer' else '' end) as line
     from pg_proc where pronamespace = 'public'::regnamespace order by proname`,
  )
  return `${[...parts, ...functions.map(row => row.line)].join('\n')}\n`
}

const columns = `select format('%I %s%s%s', attname, format_type(atttypid, atttypmod),
    case when attnotnull then ' not null' else '' end,
    case when attidentity <> '' then ' generated always as identity'
      when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end) as line
  from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where attrelid = $1 and attnum > 0 and not attisdropped order by attnum`
const constraints = `select format('constraint %I %s', conname, pg_get_constraintdef(oid)) as line
  from pg_constraint where conrelid = $1 and contype <> 'n' order by contype, conname`
const indexes = `select pg_get_indexdef(indexrelid) as line from pg_index
  where indrelid = $1 and not exists (select from pg_constraint c where c.conindid = indexrelid) order by 1`
const policies = `select format('create policy %I on %I as %s for %s to %s%s%s', policyname, tablename, lower(permissive),
    lower(cmd), array_to_string(roles, ', '), coalesce(' using (' || qual || ')', ''),
    coalesce(' with check (' || with_check || ')', '')) as line
  from pg_policies p join pg_class c on c.relname = p.tablename and c.relnamespace = 'public'::regnamespace
  where schemaname = 'public' and c.oid = $1 order by policyname`
const grants = `select format('grant %s on %I to %s', string_agg(lower(privilege_type), ', ' order by privilege_type),
    table_name, grantee) as line
  from information_schema.role_table_grants g join pg_class c on c.relname = g.table_name
    and c.relnamespace = 'public'::regnamespace
  where table_schema = 'public' and c.oid = $1 and grantee = 'wisselwerk_app' group by table_name, grantee`

async function list(pool: pg.Pool, query: string, oid: number): Promise<string[]> {
  const { rows } = await pool.query<{ line: string }>(query, [oid])
  return rows.map(row => row.line)
}
