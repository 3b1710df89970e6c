import { existsSync } from 'node:fs'
import { Command } from 'commander'
import { ensureClient } from '../server/build'
import { registerEditionCommands } from './edition'
import { registerStepCommands } from './edition-step'
import { registerVerifyCommand } from './edition-verify'
import { registerImportCommands } from './import'
import { registerIndexCommands } from './index-compute'
import { registerExplainCommands } from './index-explain'
import { registerModerationCommands } from './moderation'
import { registerSocioeconomicCommands } from './socioeconomic'
import { registerUserCommands } from './user'

if (existsSync('.env')) process.loadEnvFile('.env')
ensureClient()

const program = new Command('npm run cli --')
  .description('Socialt Indeks: what an operator does without a browser.')
  .showHelpAfterError()
registerImportCommands(program)
registerEditionCommands(program)
registerStepCommands(program)
registerVerifyCommand(program)
registerIndexCommands(program)
registerExplainCommands(program)
registerSocioeconomicCommands(program)
registerUserCommands(program)
registerModerationCommands(program)

await program.parseAsync()
