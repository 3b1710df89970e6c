import { parentPort, workerData } from 'node:worker_threads'
import type { EditionInput } from './edition-input'
import { assembleHere } from './hashed-content.server'

// Runs in a thread of its own, see `assemble-in-thread.server.ts`.
parentPort?.postMessage(await assembleHere(workerData as EditionInput))
