import { operator } from '~/accounts/actor'
import type { ToldAdoption } from '~/practices/adoption/adoption-form'
import { findOwnAdoption } from '~/practices/adoption/adoption-store.server'
import { recordAdoption } from '~/practices/adoption/record-adoption.server'
import { findPractice } from '~/practices/practice-store.server'

type Step = Pick<ToldAdoption, 'stage' | 'since' | 'changed' | 'outcome'>
type Story = { slug: string; municipalityCode: string; steps: readonly Step[] }

const step = (stage: Step['stage'], since: string, changed = '', outcome = ''): Step => ({
  stage,
  since,
  // The figures are marked as invented wherever they are shown; words say it themselves.
  changed: changed && `Opdigtet eksempel: ${changed}`,
  outcome: outcome && `Opdigtet eksempel: ${outcome}`,
})

const stories: readonly Story[] = [
  {
    slug: 'eks-familieraadslagning',
    municipalityCode: '461',
    steps: [
      step('trying', '2022-09-01', 'Vi begyndte i én familieafdeling med to uddannede samordnere.'),
      step(
        'running',
        '2023-04-01',
        'Alle afdelinger er med. Samordneren kommer altid udefra.',
        'Flere bedsteforældre og tanter har meldt sig. Det tager længere tid, end vi havde sat af.',
      ),
    ],
  },
  {
    slug: 'eks-familieraadslagning',
    municipalityCode: '175',
    steps: [
      step('trying', '2023-02-01', 'Kun når en anbringelse allerede er på bordet.'),
      step('running', '2024-01-01', '', 'Familierne kommer med egne planer, men en del møder bliver aflyst.'),
    ],
  },
  {
    slug: 'eks-familieraadslagning',
    municipalityCode: '360',
    steps: [
      step('trying', '2023-01-01', 'Rådgiverne skulle selv samordne møderne.'),
      step(
        'stopped',
        '2024-08-01',
        '',
        'Rådgiverne nåede det ikke ved siden af deres sager. Uden samordnere udefra blev det til almindelige netværksmøder.',
      ),
    ],
  },
  {
    slug: 'eks-familieraadslagning',
    municipalityCode: '630',
    steps: [
      step(
        'running',
        '2022-11-01',
        'Vi bruger den også ved hjemgivelse.',
        'Vi kan ikke selv se en forskel i tallene endnu.',
      ),
    ],
  },
  {
    slug: 'eks-familieraadslagning',
    municipalityCode: '370',
    steps: [
      step('trying', '2023-05-01'),
      step('stopped', '2025-02-01', '', 'To ledere skiftede job, og ingen førte det videre.'),
    ],
  },
  {
    slug: 'eks-familieraadslagning',
    municipalityCode: '710',
    steps: [step('trying', '2025-03-01', 'Vi begynder med de 12-17-årige.')],
  },
  {
    slug: 'eks-familieraadslagning',
    municipalityCode: '851',
    steps: [step('considering', '2026-02-01', 'Vi vil vide, hvad samordnerne koster i tid.')],
  },
  {
    slug: 'eks-stabil-raadgiver',
    municipalityCode: '376',
    steps: [
      step(
        'trying',
        '2023-08-01',
        'Kun sager med anbragte børn, for alle sager var for meget.',
        'Færre skift i de sager, der er med, og flere i de andre.',
      ),
    ],
  },
  {
    slug: 'eks-stabil-raadgiver',
    municipalityCode: '320',
    steps: [
      step('trying', '2022-10-01'),
      step('stopped', '2024-03-01', '', 'Vi kunne ikke ansætte til at dække ferie og sygdom.'),
    ],
  },
]

/** Municipalities that took up two of the examples: some go on, some stopped, one only considers. What is there stays as it is. */
export async function loadDemoAdoptions(now: Date): Promise<void> {
  for (const { slug, municipalityCode, steps } of stories) {
    const practice = await findPractice(slug)
    if (practice === null || practice.municipalityCode === municipalityCode) continue
    const told = (await findOwnAdoption(practice.id, municipalityCode))?.events.length ?? 0
    const actor = { ...operator('Demodata'), memberships: new Map([[municipalityCode, 'contributor' as const]]) }
    for (const [place, one] of steps.entries()) {
      if (place < told) continue
      const recorded = await recordAdoption(
        actor,
        slug,
        { ...one, municipalityCode, seenEvents: place, notCpr: [] },
        now,
        // Nobody needs to watch what we wrote ourselves.
        async () => {},
      )
      if (!recorded.ok) throw new Error(`${slug} in ${municipalityCode}: ${recorded.problem}`)
    }
  }
}
