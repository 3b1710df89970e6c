import { findPerson, findUserByEmail } from '~/accounts/user-store.server'
import { listOwnPractices } from '~/practices/practice-store.server'
import { thankPractice } from '~/practices/thanks/thank-practice.server'

const words = {
  municipalityCode: '461',
  text: 'Vi har brugt jeres trin og jeres ærlige afsnit om, hvad der ikke virkede. Det sparede os en runde.',
  notCpr: [],
}

/** Thanks from one invented municipality to another, once. */
export async function loadDemoThanks(now: Date): Promise<void> {
  const user = await findUserByEmail('ekspert@odense.example')
  const odense = user && (await findPerson(user.id, now))
  const published = (await listOwnPractices('360')).find(({ state }) => state === 'published')
  // A second start finds the thanks there already, and changes nothing.
  if (odense && published) await thankPractice(odense, published.slug, words, now, async () => undefined)
}
