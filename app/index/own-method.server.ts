import { failure, type Result, success } from '~/platform/result'
import type { EditionFormValue } from './edition-form'
import type { EditionPlan } from './edition-plan'

/** The method a form asks for: the standard one, or the document in the file, else in the text field. */
export async function chosenMethod({
  method,
  methodFile,
  methodText,
}: Pick<EditionFormValue, 'method' | 'methodFile' | 'methodText'>): Promise<
  Result<EditionPlan['method'], 'method-missing' | 'method-no-json'>
> {
  if (method === 'standard') return success({ kind: 'standard' })
  const text = methodFile && methodFile.size > 0 ? await methodFile.text() : (methodText ?? '')
  if (text.trim() === '') return failure('method-missing')
  try {
    return success({ kind: 'own', document: JSON.parse(text) })
  } catch {
    return failure('method-no-json')
  }
}
