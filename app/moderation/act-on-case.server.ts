import type { Person } from '~/accounts/actor'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { notFound } from '~/platform/refusal.server'
import { addCriticismMark } from './add-criticism-mark.server'
import { decideCase } from './decide-case.server'
import { decisionForm } from './decision-form'
import { intentForm, interestForm, secondingForm } from './moderation-forms'
import { refusedForm } from './refused-form.server'
import { releaseCase } from './release-case.server'
import { secondDecision } from './second-decision.server'
import { takeCase } from './take-case.server'

/** Does what a form on a case's page asks: the address to go to, or why it could not be done. */
export async function actOnCase(actor: Person, caseId: string, request: Request, now: Date) {
  const intent = await readForm(request.clone(), intentForm)
  if (!intent.ok) notFound()
  const paths = pathsFor(request)
  switch (intent.value.intent) {
    case 'mark':
      await addCriticismMark(actor, caseId, now)
      return paths.moderationCase(caseId, { besked: 'maerket' })
    case 'release':
      await releaseCase(actor, caseId, now)
      return paths.moderation()
    case 'take': {
      const form = await readForm(request, interestForm)
      if (!form.ok) return refuse(refusedForm(form.formData, form))
      const taken = await takeCase(actor, caseId, form.value, now)
      return taken.ok ? paths.moderationCase(caseId) : refuse(refusedForm(form.formData, taken), 409)
    }
    case 'decide': {
      const form = await readForm(request, decisionForm)
      if (!form.ok) return refuse(refusedForm(form.formData, form))
      const decided = await decideCase(actor, caseId, form.value, now)
      if (!decided.ok) return refuse(refusedForm(form.formData, decided), 409)
      return paths.moderation({ besked: decided.value === 'proposed' ? 'foreslaaet' : 'afgjort' })
    }
    case 'second': {
      const form = await readForm(request, secondingForm)
      if (!form.ok) return refuse(refusedForm(form.formData, form))
      const answered = await secondDecision(actor, form.value.decisionId, form.value, now)
      return answered.ok ? paths.moderation({ besked: 'afgjort' }) : refuse(refusedForm(form.formData, answered), 409)
    }
  }
}
