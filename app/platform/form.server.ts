import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import type { z } from 'zod'

export type FormRead<Value> =
  | { ok: true; value: Value; formData: FormData }
  | { ok: false; reply: SubmissionResult<string[]>; formData: FormData }

/** Reads and checks a posted form. When it does not hold, `reply` carries each field's error and what was typed (never passwords). */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<FormRead<z.output<Schema>>> {
  const formData = await request.formData()
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
