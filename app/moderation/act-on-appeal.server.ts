import type { Person } from '~/accounts/actor'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { notFound } from '~/platform/refusal.server'
import { decideAppeal } from './decide-appeal.server'
import { appealDecisionForm, intentForm, interestForm } from './moderation-forms'
import { readAppeal } from './read-appeal.server'
import { refusedForm } from './refused-form.server'
import { declareInterest } from './take-case.server'

/** Does what a form on an appeal's page asks: the address to go to, or why it could not be done. */
export async function actOnAppeal(actor: Person, appealId: string, request: Request, now: Date) {
  const intent = await readForm(request.clone(), intentForm)
  if (!intent.ok) notFound()
  const paths = pathsFor(request)
  if (intent.value.intent === 'take') {
    const form = await readForm(request, interestForm)
    if (!form.ok) return refuse(refusedForm(form.formData, form))
    const { decision } = await readAppeal(actor, appealId)
    await declareInterest(actor, decision.caseId, form.value, now)
    return paths.appeal(appealId)
  }
  if (intent.value.intent !== 'decide') notFound()
  const form = await readForm(request, appealDecisionForm)
  if (!form.ok) return refuse(refusedForm(form.formData, form))
  const decided = await decideAppeal(actor, appealId, form.value, now)
  if (!decided.ok) return refuse(refusedForm(form.formData, decided), 409)
  return paths.moderation({ besked: 'klage' })
}
