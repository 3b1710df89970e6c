import { existsSync } from 'node:fs'
import { Command } from 'commander'
import { ensureClient } from '../server/build'
import { registerEditionCommands } from './edition'
import { registerImportCommands } from './import'
import { registerIndexCommands } from './index-compute'
import { registerUserCommands } from './user'

if (existsSync('.env')) process.loadEnvFile('.env')
ensureClient()

const program = new Command('npm run cli --')
  .description('Socialt Indeks: what an operator does without a browser.')
  .showHelpAfterError()
registerImportCommands(program)
registerEditionCommands(program)
registerIndexCommands(program)
registerUserCommands(program)

await program.parseAsync()
