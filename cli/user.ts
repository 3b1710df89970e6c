import { userInfo } from 'node:os'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { accountParts } from '~/accounts/account-forms'
import type { AccountProblem } from '~/accounts/account-problems'
import { type MunicipalRole, municipalRoles, operator, type UnionRole, unionRoles } from '~/accounts/actor'
import { longestPassword, shortestPassword } from '~/accounts/password-rules'
import { municipalityNamed } from '~/municipalities/municipalities'
import { readSettings } from '~/platform/settings.server'
import { askSecretly, firstLineOfInput } from './read-password'
import { withDatabase } from './with-database'

type CreateOptions = {
  email: string
  name: string
  municipality?: string
  role?: MunicipalRole
  union?: UnionRole
  administrator?: true
  invite?: true
  passwordStdin?: true
}

const say = (line: string) => process.stdout.write(`${line}\n`)
const me = () => operator(userInfo().username)

/** Adds `user create|list|password|anonymise` to the operator's commands. */
export function registerUserCommands(program: Command): void {
  const user = program.command('user').description('accounts: who may log in')
  user
    .command('create')
    .description('make an account, or print an invitation to make one')
    .requiredOption('--email <address>', 'what the person logs in with', checkedEmail)
    .requiredOption('--name <name>', 'what the person is called', checkedName)
    .option('--municipality <code>', 'where they belong: three-digit code or name', checkedMunicipality)
    .addOption(new Option('--role <role>', 'what they may do there').choices(municipalRoles))
    .addOption(new Option('--union <role>', 'a role in the union').choices(unionRoles))
    .option('--administrator', 'may manage all users')
    .option('--invite', 'print a one-time link with which the person chooses a password (needs a municipality)')
    .option('--password-stdin', 'read the password from standard input; without it, it is asked for')
    .action(create)
  user
    .command('list')
    .description('list all accounts')
    .option('--search <text>', 'a part of name or address')
    .action(list)
  user
    .command('password')
    .description('give an account a new password and log it out everywhere')
    .requiredOption('--email <address>', 'whose', checkedEmail)
    .option('--password-stdin', 'read the password from standard input; without it, it is asked for')
    .action(changePassword)
  user
    .command('anonymise')
    .description('take name, address, password and roles from one who leaves, for good')
    .requiredOption('--email <address>', 'whose', checkedEmail)
    .action(anonymise)
}

async function create(options: CreateOptions): Promise<void> {
  const { email, name, municipality, role, union, administrator } = options
  if ((municipality === undefined) !== (role === undefined)) return fail('--municipality and --role belong together.')
  const membership = municipality && role ? { municipalityCode: municipality, role } : null
  if (options.invite) {
    if (!membership || union || administrator) {
      return fail('An invitation is to a municipality: give --municipality and --role, and no role in the union.')
    }
    return withDatabase(async () => {
      const { inviteMember } = await import('~/accounts/invite-member.server')
      const invited = await inviteMember(me(), { ...membership, email, name }, new Date())
      if (!invited.ok) return fail(await sentence(invited.problem))
      say(`Send this address to ${name}. It works once, until ${invited.value.expiresAt.toISOString().slice(0, 10)}:`)
      say(`${ownAddress()}/invitation/${invited.value.token}`)
    })
  }
  if (!membership && !union && !administrator)
    return fail('Give a role: --municipality and --role, --union or --administrator.')
  const password = await readPassword(options.passwordStdin)
  if (password === null) return
  await withDatabase(async () => {
    const { createUser } = await import('~/accounts/create-user.server')
    const account = { email, name, password, membership, unionRole: union ?? null }
    const made = await createUser(me(), { ...account, isAdministrator: administrator ?? false })
    if (!made.ok) return fail(await sentence(made.problem))
    say(`${email} can log in.`)
  })
}

async function list({ search = '' }: { search?: string }): Promise<void> {
  await withDatabase(async () => {
    const { listUsers, usersOnPage } = await import('~/accounts/user-store.server')
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const { users, count } = await listUsers({ search, page })
      pages = Math.ceil(count / usersOnPage)
      for (const { email, name, memberships, unionRole, isAdministrator, isDemo } of users) {
        const roles = [
          ...memberships.map(({ municipalityCode, role }) => `${role} of ${municipalityCode}`),
          ...(unionRole ? [`union ${unionRole}`] : []),
          ...(isAdministrator ? ['administrator'] : []),
        ]
        say([email, name, roles.join(', ') || 'no role', ...(isDemo ? ['demo'] : [])].join('\t'))
      }
      if (page >= pages) say(`${count} in all`)
    }
  })
}

async function changePassword({ email, passwordStdin }: { email: string; passwordStdin?: true }): Promise<void> {
  const password = await readPassword(passwordStdin)
  if (password === null) return
  await withDatabase(async () => {
    const { resetPassword } = await import('~/accounts/reset-password.server')
    const reset = await resetPassword(me(), { email, password })
    if (!reset.ok) return fail(await sentence(reset.problem))
    say(`${email} has a new password and is logged out everywhere.`)
  })
}

async function anonymise({ email }: { email: string }): Promise<void> {
  await withDatabase(async () => {
    const { findUserByEmail } = await import('~/accounts/user-store.server')
    const { anonymiseUser } = await import('~/accounts/anonymise-user.server')
    const { forgetName } = await import('~/dialogue/forget-name.server')
    const user = await findUserByEmail(email)
    if (!user) return fail(await sentence('unknown-email'))
    const anonymised = await anonymiseUser(me(), user.id, new Date(), forgetName)
    if (!anonymised.ok) return fail(await sentence(anonymised.problem))
    say(`${email} is anonymous from now on.`)
  })
}

/** The password from standard input or asked for twice; null when there is none to be had, which has then been said. */
async function readPassword(fromInput: true | undefined): Promise<string | null> {
  if (fromInput) return firstLineOfInput()
  if (!process.stdin.isTTY) {
    fail('No terminal to ask for a password: use --password-stdin, or --invite when the account is new.')
    return null
  }
  const password = await askSecretly(`Password (at least ${shortestPassword} characters): `)
  if (password === (await askSecretly('The same again: '))) return password
  fail('The two are not the same; nothing was changed.')
  return null
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}

async function sentence(problem: AccountProblem): Promise<string> {
  const { textsIn } = await import('~/i18n/texts.server')
  const slots = { shortest: shortestPassword, longest: longestPassword, minutes: 0 }
  return textsIn('en', 'accounts')(`problems.${problem}`, slots)
}

function ownAddress(): string {
  const { publicUrl, port } = readSettings(process.env)
  return publicUrl ?? `http://localhost:${port}`
}

function checkedEmail(text: string): string {
  const read = accountParts.email.safeParse(text)
  if (!read.success) throw new InvalidArgumentError('It is not an e-mail address.')
  return read.data
}

function checkedName(text: string): string {
  const read = accountParts.name.safeParse(text)
  if (!read.success) throw new InvalidArgumentError('It must be 1 to 100 characters.')
  return read.data
}

function checkedMunicipality(text: string): string {
  const municipality = municipalityNamed(text)
  if (!municipality) throw new InvalidArgumentError('No municipality has that code or name.')
  return municipality.code
}
