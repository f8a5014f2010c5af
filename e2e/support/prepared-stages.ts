import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inject } from 'vitest'
import type { TestProject } from 'vitest/node'
import { copiedAsFiles } from '../../src/platform/db/test-database.ts'
import { startCluster, tellCluster, urlOf } from '../../tools/test-cluster.ts'
import { runServer } from './server.ts'

/**
 * How an installation stands when a story begins: with the example organisation in both languages, in Dutch alone as after
 * a first start, or waiting for its first organisation.
 */
export type StageName = 'example' | 'dutch' | 'empty'

declare module 'vitest' {
  interface ProvidedContext {
    cluster: string
    homes: string
  }
}

/**
 * One database server for a whole run, and in it one first start for each stage: schema and example organisation are
 * made here, and a story begins with a copy, for which copying files is all that there is to do.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const homes = mkdtempSync(join(tmpdir(), 'ww-e2e-stages-'))
  const cluster = await startCluster()
  const end = async () => {
    await cluster.stop()
    rmSync(homes, { recursive: true, force: true })
  }
  try {
    const begin = (stage: StageName) =>
      runServer(join(homes, stage), {
        database: urlOf(cluster.url, templateOf(stage)),
        empty: stage === 'empty',
      })
    const layOutBoth = async () => {
      await tellCluster(cluster.url, `create database ${templateOf('dutch')}`)
      await (await begin('dutch')).stop()
      await tellCluster(
        cluster.url,
        `create database ${templateOf('example')} template ${templateOf('dutch')} ${copiedAsFiles}`,
      )
      cpSync(join(homes, 'dutch'), join(homes, 'example'), { recursive: true })
      // Stories begin where others have been before: who comes in English is not the first.
      const server = await begin('example')
      await visitInEnglish(server.base)
      await server.stop()
    }
    const layOutNothing = async () => {
      await tellCluster(cluster.url, `create database ${templateOf('empty')}`)
      await (await begin('empty')).stop()
    }
    await Promise.all([layOutBoth(), layOutNothing()])
  } catch (error) {
    await end()
    throw error
  }
  project.provide('cluster', cluster.url)
  project.provide('homes', homes)
  return end
}

async function visitInEnglish(base: string): Promise<void> {
  const reply = await fetch(`${base}/api/demo/chairs/samira`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ language: 'en' }),
  })
  if (!reply.ok) throw new Error(`The English example was not laid out: ${await reply.text()}`)
}

const templateOf = (stage: StageName) => `stage_${stage}`

/** A database and a home as they stood after the first start of this stage. */
export async function copyStage(
  stage: StageName,
  home: string,
): Promise<{ database: string; remove(): Promise<void> }> {
  const cluster = inject('cluster')
  const name = `story_${randomBytes(6).toString('hex')}`
  await tellCluster(cluster, `create database ${name} template ${templateOf(stage)} ${copiedAsFiles}`)
  await promisify(execFile)('cp', ['-a', `${inject('homes')}/${stage}/.`, home])
  return {
    database: urlOf(cluster, name),
    remove: () => tellCluster(cluster, `drop database if exists ${name} with (force)`),
  }
}
