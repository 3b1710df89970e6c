import { userInfo } from 'node:os'
import type { Command } from 'commander'
import { operator } from '~/accounts/actor'
import { index } from '~/i18n/en/index'
import type { EditionDeedForm } from '~/index/edition-form'
import { withDatabase } from './with-database'

/** Where the command writes: what was done to `out`, why it was not to `error`. */
export type StepWriters = { out: (line: string) => void; error: (line: string) => void }

const done: Partial<Record<EditionDeedForm['intent'], string>> = {
  preview: 'The municipalities may see their own figures and object. Those who answer for them are told.',
  'cancel-preview': 'No municipality sees the draft any more. What was objected is kept.',
  recompute: 'Computed again, with every correction made by now.',
  schedule: 'It becomes public by itself at that time.',
  'cancel-schedule': 'No time of publication is set any more.',
}

/** Adds the steps of an edition on its way to everybody: `edition preview|cancel-preview|recompute|schedule|cancel-schedule`. */
export function registerStepCommands(program: Command): void {
  const edition = program.commands.find((command) => command.name() === 'edition') ?? program.command('edition')
  const add = (intent: EditionDeedForm['intent'], description: string) =>
    edition.command(intent).description(description).argument('<slug>')
  add('preview', 'let each municipality see its own figures and object; again moves the last day')
    .requiredOption('--until <day>', 'the last day for objections: 2026-12-06')
    .action((slug: string, { until }: { until: string }) => step(slug, { intent: 'preview', until }))
  add('cancel-preview', 'take a draft back to the staff').action((slug: string) =>
    step(slug, { intent: 'cancel-preview' }),
  )
  add('recompute', 'compute a draft again with the corrections made by now').action((slug: string) =>
    step(slug, { intent: 'recompute' }),
  )
  add('schedule', 'let a draft become public by itself; again moves the time')
    .requiredOption('--date <day>', 'the day: 2026-12-07')
    .requiredOption('--time <time>', 'the time in Denmark: 08:00')
    .action((slug: string, { date, time }: { date: string; time: string }) =>
      step(slug, { intent: 'schedule', date, time }),
    )
  add('cancel-schedule', 'take the time of publication back').action((slug: string) =>
    step(slug, { intent: 'cancel-schedule' }),
  )
}

async function step(slug: string, form: EditionDeedForm): Promise<void> {
  await withDatabase(async () => {
    process.exitCode = await runStep(slug, form, {
      out: (line) => process.stdout.write(`${line}\n`),
      error: (line) => process.stderr.write(`${line}\n`),
    })
  })
}

/** Takes a step as staff do in the browser. Gives the exit code: 0 done, 2 it can't be, with the reason. */
export async function runStep(
  slug: string,
  form: EditionDeedForm,
  { out, error }: StepWriters,
  now = new Date(),
): Promise<number> {
  // Only here: the database client reads its address when it is first loaded.
  const { findEdition } = await import('~/index/edition-store.server')
  const { takeStep } = await import('~/index/process/take-step.server')
  if ((await findEdition(slug)) === null) {
    error(`There is no edition ${slug}. \`edition list\` shows them.`)
    return 2
  }
  const taken = await takeStep(operator(userInfo().username), slug, form, now)
  if (!taken.ok) {
    error(`${slug}: ${index.problems[taken.problem]}`)
    return 2
  }
  out(`${slug}: ${done[form.intent] ?? 'done'}`)
  return 0
}
