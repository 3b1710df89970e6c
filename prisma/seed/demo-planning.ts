import type { MunicipalRole, Person } from '~/accounts/actor'
import { findUserByEmail } from '~/accounts/user-store.server'
import type { AreaId } from '~/catalogue/areas'
import { listFiguresFor, listPublishedEditions } from '~/index/edition-store.server'
import { watchText } from '~/moderation/watch-text.server'
import { createHelpNotice } from '~/practices/help/create-help-notice.server'
import type { HelpKind } from '~/practices/help/help-notice'
import { listHelpNoticesOf } from '~/practices/help/help-notice-store.server'
import { changePlan } from '~/practices/plans/change-plan.server'
import { createPlan } from '~/practices/plans/create-plan.server'
import { listPlans } from '~/practices/plans/plan-store.server'
import { readWeakIndicators } from '~/practices/read-weak-indicators.server'

const guldborgsund = '376'
const halfAYear = 182 * 86_400_000

/**
 * What municipalities in the demonstration mean to do and offer one another: a plan under way in Guldborgsund, three that are willing
 * to spar and one that looks for help. Whatever is there already is left alone.
 */
export async function loadDemoPlanning(now: Date): Promise<void> {
  await loadDemoPlan(now)
  for (const notice of notices) await loadDemoNotice(notice, now)
}

/** Begun from an earlier edition where this is called before the newest one is out, so that there is something to follow. */
export async function loadDemoPlan(now: Date): Promise<void> {
  const chief = await demoPerson('socialchef@guldborgsund.example', guldborgsund, 'manager')
  if (!chief || (await listPlans(guldborgsund)).length > 0) return
  const [edition] = await listPublishedEditions()
  const weak = (await readWeakIndicators(chief, guldborgsund, 'da'))?.weak ?? []
  const chosen = weak.find(({ first }) => first !== null) ?? weak[0]
  if (!edition || !chosen) return
  const { indicator } = chosen
  const figures = await listFiguresFor(edition.id, [indicator.id])
  const best = figures.flatMap(({ place, value }) => (place?.quarter === 1 && value !== null ? [value] : []))
  const form = {
    seenVersion: null,
    practiceId: chosen.first?.id ?? null,
    ownerId: chief.userId,
    ownerText: 'Leder af familieafdelingen',
    targetValue: indicator.direction === 'lower' ? Math.min(...best) : Math.max(...best),
    targetText: 'Samme niveau som den kommune, der klarer sig bedst.',
    dueOn: new Date(Date.now() + halfAYear).toISOString().slice(0, 10),
    status: 'planned' as const,
    notes:
      'Vi begynder i én afdeling og udvider, når de første familier har været igennem. Styregruppen følger tallet hvert kvartal.',
    keepTarget: true,
    notCpr: [],
  }
  const made = await createPlan(chief, { code: guldborgsund, indicatorId: indicator.id, form }, now)
  if (made.ok) await changePlan(chief, made.value, { ...form, seenVersion: 1, status: 'under-way' }, now)
}

type DemoNotice = {
  email: string
  municipalityCode: string
  role: MunicipalRole
  kind: HelpKind
  area: AreaId
  text: string
}

const notices: readonly DemoNotice[] = [
  {
    email: 'socialchef@roedovre.example',
    municipalityCode: '175',
    role: 'manager',
    kind: 'offered',
    area: 'udsatte-boern-og-unge',
    text: 'Vi fortæller gerne, hvordan vi har fået rådgiverne ned på færre sager hver, og hvad der gik galt de første to år. Helst på et videomøde.',
  },
  {
    email: 'ekspert@odense.example',
    municipalityCode: '461',
    role: 'editor',
    kind: 'offered',
    area: 'udsatte-voksne',
    text: 'I er velkomne til at besøge os og høre om samarbejdet mellem bostøtte og psykiatri. Vi har også materiale, I kan tage med hjem.',
  },
  {
    email: 'ekspert@aalborg.example',
    municipalityCode: '851',
    role: 'editor',
    kind: 'offered',
    area: 'handicap',
    text: 'Vi sparrer gerne om borgernes selvbestemmelse i botilbud. Skriv, så finder vi en time.',
  },
  {
    email: 'redaktoer@lolland.example',
    municipalityCode: '360',
    role: 'editor',
    kind: 'wanted',
    area: 'udsatte-boern-og-unge',
    text: 'Vi vil gerne tale med en kommune af samme størrelse, der har fået flere børn i netværkspleje. Vi har prøvet familierådslagning, men det er ikke blevet en vane.',
  },
]

async function loadDemoNotice({ email, role, ...notice }: DemoNotice, now: Date): Promise<void> {
  const { municipalityCode, kind } = notice
  const person = await demoPerson(email, municipalityCode, role)
  if (!person || (await listHelpNoticesOf(municipalityCode)).some((one) => one.kind === kind)) return
  await createHelpNotice(person, { ...notice, indicatorId: null, notCpr: [] }, now, watchText)
}

async function demoPerson(email: string, municipalityCode: string, role: MunicipalRole): Promise<Person | null> {
  const user = await findUserByEmail(email)
  return (
    user && {
      userId: user.id,
      name: user.name,
      unionRole: null,
      isAdministrator: false,
      memberships: new Map([[municipalityCode, role]]),
      expertIn: new Set(user.expertIn),
      suspended: false,
    }
  )
}
