import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import type { z } from 'zod'

export type FormRead<Value> =
  | { ok: true; value: Value; formData: FormData }
  | { ok: false; reply: SubmissionResult<string[]>; formData: FormData }

// Our fields have plain names, and the longest form is a text with every hit in it ticked. The library that reads forms takes
// "a[4000000000]" for a list that long and "a.b.c" for a tree that deep, and compares all fields of one name with each other.
const fieldName = /^[A-Za-z][A-Za-z0-9-]*$/
const mostFields = 2_500

function noForm(): never {
  throw new Response(null, { status: 400, statusText: 'Bad Request' })
}

/** The fields as a form of ours sends them: without the null character, which no database takes. Throws a 400 for others. */
function ownFields(sent: FormData): FormData {
  const formData = new FormData()
  let count = 0
  for (const [name, value] of sent) {
    count += 1
    if (count > mostFields || !fieldName.test(name))
      throw new Response(null, { status: 400, statusText: 'Bad Request' })
    formData.append(name, typeof value === 'string' ? value.replaceAll('\0', '') : value)
  }
  return formData
}

/**
 * Reads and checks a posted form. When it does not hold, `reply` carries each field's error and what was typed (never passwords).
 * Throws a 400 for what no form of ours sends.
 */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<FormRead<z.output<Schema>>> {
  const formData = ownFields(await request.formData().catch(noForm))
  const submission = parseWithZod(formData, { schema })
  if (submission.status !== 'success') {
    return {
      ok: false,
      reply: submission.reply({ hideFields: ['password', 'newPassword', 'currentPassword'] }),
      formData,
    }
  }
  return { ok: true, value: submission.value, formData }
}

/** An action's answer when it could not do what was asked: 422, or 409 when somebody else was first. */
export function refuse<Refusal extends object>(refusal: Refusal, status = 422) {
  return data(refusal, { status })
}
