import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import path from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { operator } from '~/accounts/actor'
import { readPeriod } from '~/collection/period'
import { type EditionPlan, type EditionProblem, slugPattern } from '~/index/edition-plan'
import { withDatabase } from './with-database'

type ComputeOptions = {
  period: string
  slug: string
  titleDa: string
  titleEn: string
  method?: string
  seed?: number
  batch?: string[]
  publish?: true
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

// 2 tells a script that something asked for was wrong, as opposed to 1, that the machine failed.
function refuse(line: string): void {
  process.stderr.write(`${line}\n`)
  process.exitCode = 2
}

const me = () => operator(userInfo().username)

/** Adds `edition compute|publish|discard|list|export` to the operator's commands. */
export function registerEditionCommands(program: Command): void {
  const group = program.command('edition').description('editions of the index: compute, publish, export')
  group
    .command('compute')
    .description('compute an edition from published figures and keep it as a draft')
    .requiredOption('--period <period>', 'figures up to the end of it: 2026, 2026K2 or 2026M03', period)
    .requiredOption('--slug <slug>', 'its name in addresses: small letters, digits, hyphens', slug)
    .requiredOption('--title-da <title>', 'Danish title')
    .requiredOption('--title-en <title>', 'English title')
    .option(
      '--method <file>',
      'method, JSON (default: the standard method over all scored indicators that have figures)',
    )
    .option('--seed <number>', "seed of the draws (default: the method's, or the period's year)", seed)
    .option('--batch <id...>', 'import batches to use (default: all that are published)')
    .option('--publish', 'publish it at once')
    .action(compute)
  group.command('publish').description('show a draft to everybody, for good').argument('<slug>').action(publish)
  group.command('discard').description('throw a draft away').argument('<slug>').action(discard)
  group.command('list').description('all editions, newest first').action(list)
  group
    .command('export')
    .description(
      'write method.json, D.csv, S.csv and edition.json, from which `index compute` and `index uncertainty` give the same result',
    )
    .argument('<slug>')
    .requiredOption('--out <folder>', 'where to; made if it is not there')
    .action(exportFiles)
}

async function compute(options: ComputeOptions): Promise<void> {
  const method = methodIn(options.method)
  if (!method) return
  await withDatabase(async () => {
    const { computeEdition } = await import('~/index/compute-edition.server')
    const { assembleHere } = await import('~/index/hashed-content.server')
    const { findEdition } = await import('~/index/edition-store.server')
    const plan: EditionPlan = {
      period: options.period,
      slug: options.slug,
      title: { da: options.titleDa, en: options.titleEn },
      method,
      batchIds: options.batch ?? null,
      seed: options.seed ?? null,
    }
    const begun = Date.now()
    const computed = await computeEdition(me(), plan, new Date(), assembleHere)
    if (!computed.ok) return reasons(computed.problem, options).forEach(refuse)
    const edition = await findEdition(computed.value)
    say(`Computed in ${((Date.now() - begun) / 1000).toFixed(1)} s: ${options.slug}, content ${edition?.contentHash}`)
    if (options.publish) return publishNow(options.slug)
    say(`It is a draft. To show it to everybody:\n  npm run cli -- edition publish ${options.slug}`)
  })
}

function methodIn(file: string | undefined): EditionPlan['method'] | null {
  if (file === undefined) return { kind: 'standard' }
  if (!existsSync(file)) {
    refuse(`${file} is not there.`)
    return null
  }
  try {
    return { kind: 'own', document: JSON.parse(readFileSync(file, 'utf8')) }
  } catch (error) {
    refuse(`${file} is no JSON: ${error instanceof Error ? error.message : error}`)
    return null
  }
}

/** What is wrong, one line a fault. */
function reasons(problem: EditionProblem, { slug, period, method = 'method' }: ComputeOptions): string[] {
  switch (problem.code) {
    case 'slug-taken':
      return [`There is an edition ${slug} already. Take another slug, or discard it if it is a draft.`]
    case 'no-figures':
      return [`No scored indicator has figures for ${period} or the five years before.`]
    case 'batch-not-published':
      return ['A batch that was chosen is not published (any more). `import list` shows those that are.']
    case 'method':
      return problem.faults.map((fault) => `${method}, ${fault.path}: ${fault.wrong}; right: ${fault.right}`)
    case 'figures':
      return problem.faults.map(({ unit, column, wrong, right }) => {
        const place = [unit, column].filter((part) => part !== null).join(' ')
        return `figures, ${place}: ${wrong}; right: ${right}`
      })
  }
}

async function publish(slug: string): Promise<void> {
  await withDatabase(async () => {
    if (await isThere(slug)) await publishNow(slug)
  })
}

async function publishNow(slug: string): Promise<void> {
  const { publishEdition } = await import('~/index/publish-edition.server')
  const published = await publishEdition(me(), slug, new Date())
  if (published.ok) return say(`Published: everybody can see ${slug}.`)
  const reasons: Record<typeof published.problem, string> = {
    'already-published': `${slug} is published already.`,
    'batch-withdrawn': `A batch that ${slug} was computed from has been withdrawn. Discard it and compute it again.`,
    'preview-running': `The municipalities may still object to ${slug}. Wait until the preview ends, or cancel it (edition cancel-preview).`,
    'objections-open': `There are objections to ${slug} that nobody has decided.`,
    'corrections-waiting': `${slug} has corrections that no computation has used. Compute it again (edition recompute).`,
    recomputing: `${slug} is being computed again.`,
  }
  refuse(reasons[published.problem])
}

async function discard(slug: string): Promise<void> {
  await withDatabase(async () => {
    if (!(await isThere(slug))) return
    const { discardEdition } = await import('~/index/discard-edition.server')
    const discarded = await discardEdition(me(), slug)
    if (discarded.ok) say('Discarded.')
    else refuse(`${slug} is published, and stays for ever.`)
  })
}

async function list(): Promise<void> {
  await withDatabase(async () => {
    const { listEditions } = await import('~/index/edition-store.server')
    const editions = await listEditions()
    if (editions.length === 0) say('No edition has been computed.')
    for (const { slug, state, period, title, isDemo, contentHash } of editions) {
      say(`${slug}  ${state.padEnd(9)}  ${period}  ${title.da}${isDemo ? ' (Demodata)' : ''}  ${contentHash}`)
    }
  })
}

async function exportFiles(slug: string, { out }: { out: string }): Promise<void> {
  await withDatabase(async () => {
    if (!(await isThere(slug))) return
    const { exportEdition } = await import('~/index/export-edition.server')
    const exported = await exportEdition(slug)
    if (!exported.ok)
      return refuse(`What is kept of ${slug} does not have its content hash: it has been tampered with.`)
    mkdirSync(out, { recursive: true })
    for (const [name, text] of Object.entries(exported.value.files)) writeFileSync(path.join(out, name), text)
    say(`Written to ${out}: ${Object.keys(exported.value.files).join(', ')}. The same scores again:`)
    const files = `--method ${path.join(out, 'method.json')} --data ${path.join(out, 'D.csv')}`
    say(`  npm run -s cli -- index compute ${files}`)
    say('And the same intervals, where the method draws values (else without the last file):')
    say(`  npm run -s cli -- index uncertainty ${files} --sampling ${path.join(out, 'S.csv')}`)
  })
}

async function isThere(slug: string): Promise<boolean> {
  const { findEdition } = await import('~/index/edition-store.server')
  const edition = await findEdition(slug)
  if (!edition) refuse(`There is no edition ${slug}. \`edition list\` shows them.`)
  return edition !== null
}

function period(text: string): string {
  const read = readPeriod(text)
  if (read === null) throw new InvalidArgumentError('A year (2026), quarter (2026K2) or month (2026M03).')
  return read
}

function slug(text: string): string {
  if (!slugPattern.test(text)) throw new InvalidArgumentError('Small letters, digits and single hyphens, 40 at most.')
  return text
}

function seed(text: string): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (!(number <= 2_147_483_647)) throw new InvalidArgumentError('A whole number from 0 to 2147483647.')
  return number
}
