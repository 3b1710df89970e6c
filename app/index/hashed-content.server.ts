import { type Result, success } from '~/platform/result'
import { assembleEdition, type EditionFaults } from './assemble-edition'
import type { EditionContent } from './edition-content'
import { editionDocument } from './edition-document'
import type { EditionInput } from './edition-input'
import { sha256OfJson } from './method-hash.server'

/** The content of an edition and the SHA-256 of its document. */
export type HashedContent = EditionContent & { hash: string }

/** A way to get from input to content: in this thread or another. */
export type Assemble = (input: EditionInput) => Promise<Result<HashedContent, EditionFaults>>

/** Assembles an edition here and now. It takes about half a second, so a process that serves pages leaves it to a thread. */
export async function assembleHere(input: EditionInput): Promise<Result<HashedContent, EditionFaults>> {
  const assembled = assembleEdition(input)
  if (!assembled.ok) return assembled
  const document = editionDocument({ method: input.document, isDemo: input.isDemo }, assembled.value)
  return success({ ...assembled.value, hash: sha256OfJson(document) })
}
