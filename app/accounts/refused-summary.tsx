import { ErrorSummary } from '~/ui/field'
import type { RefusedForm } from './refused-form'
import { useProblemTexts } from './use-problem-texts'

/** The id of a field among the several forms of a page. */
export function fieldId(intent: string, field: string): string {
  return `${intent}-${field}`
}

/** At the top of a page with several forms: what is wrong in the one that was sent, each line leading to its field. */
export function RefusedSummary({ refused }: { refused: RefusedForm | undefined }) {
  const texts = useProblemTexts(refused, refused?.intent ?? '')
  // What is wrong with a form as a whole stands in the form.
  const ofFields = Object.entries(texts).filter(([field]) => field !== '')
  const ids = Object.fromEntries(ofFields.map(([field]) => [field, fieldId(refused?.intent ?? '', field)]))
  return <ErrorSummary errors={Object.fromEntries(ofFields)} ids={ids} />
}
