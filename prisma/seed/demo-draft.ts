import type { Person } from '~/accounts/actor'
import { findUserByEmail } from '~/accounts/user-store.server'
import { createDraft } from '~/practices/create-draft.server'
import { listOwnPractices } from '~/practices/practice-store.server'
import { emptyText } from '~/practices/practice-text'
import { saveDraft } from '~/practices/save-draft.server'

const municipalityCode = '376'

/** Begins a practice in Guldborgsund, half written, so that one sees what a draft looks like. */
export async function loadDemoDraft(now: Date): Promise<void> {
  const user = await findUserByEmail('redaktoer@guldborgsund.example')
  if (!user || (await listOwnPractices(municipalityCode)).length > 0) return
  const editor: Person = {
    userId: user.id,
    name: user.name,
    unionRole: null,
    isAdministrator: false,
    memberships: new Map([[municipalityCode, 'editor']]),
    expertIn: new Set(),
    suspended: false,
  }
  const slug = await createDraft(editor, municipalityCode, now)
  const text = {
    ...emptyText,
    title: 'Fast kontaktperson fra det 17. år',
    problem:
      'Unge, der havde været anbragt eller fået ungestøtte, mødte en ny sagsbehandler, et nyt tilbud og nye regler i den samme måned. Mange faldt fra.',
    targetGroup: 'Unge på 17-22 år, der har en børnesag og forventes at få behov for støtte som voksne.',
    area: 'udsatte-boern-og-unge' as const,
    indicatorIds: ['bu-fc-overgangsplan', 'bu-hr-overgang-voksen'],
    status: 'trying' as const,
    whoMayStart: 'Den unge selv, forældrene eller enhver, der arbejder med den unge.',
    ladderStep: 'preventive-at-home' as const,
    links: {
      'bu-fc-overgangsplan': {
        mechanism: 'Kontaktpersonen skriver planen sammen med den unge inden det 18. år, så ingen overgang sker uden.',
        delayMonths: 12,
        strength: 'direct' as const,
        source: 'Egne erfaringer fra det første år. Demodata.',
      },
    },
  }
  await saveDraft(editor, slug, { seenVersion: 1, text }, now)
}
