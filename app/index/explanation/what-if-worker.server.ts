import { parentPort, workerData } from 'node:worker_threads'
import { readMethod } from '../engine/read-method'
import type { WhatIfInput } from './read-what-if.server'
import { standsWith } from './what-it-takes'

// Runs in a thread of its own, see `read-what-if.server.ts`.
const { document, figures, other, draws } = workerData as WhatIfInput
const method = readMethod(document)
if (!method.ok) throw new Error(`The method makes no sense: ${JSON.stringify(method.problem)}`)
parentPort?.postMessage(standsWith(method.value, figures, other, { draws }))
