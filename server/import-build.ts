import { register } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'

/**
 * A hook that hands the built site to Node as it is. The loader that reads our TypeScript would take it apart once more and keep
 * the source and its map: 60 MB of memory for nothing. It must be written as JavaScript, since it runs in the loader's thread.
 */
const asItIs = `
  import { readFile } from 'node:fs/promises'
  export async function load(url, context, next) {
    if (!url.endsWith('/build/server/index.js')) return next(url, context)
    return { format: 'module', source: await readFile(new URL(url)), shortCircuit: true }
  }`

/** The built site, which must have been built before. */
export async function importBuild(): Promise<ServerBuild> {
  register(`data:text/javascript,${encodeURIComponent(asItIs)}`)
  return (await import(pathToFileURL('build/server/index.js').href)) as ServerBuild
}
