import type { ForgetName } from '~/accounts/anonymise-user.server'
import { withoutMention } from './mentions'
import { listTextsNaming, saveTextsNaming } from './naming-store.server'

/** Somebody who leaves is no longer called upon by name in what others wrote, nor in what it said before. */
export const forgetName: ForgetName = async ({ userId, name }, instead, tx) => {
  const texts = await listTextsNaming(userId, tx)
  const changed = texts
    .map((one) => ({ ...one, text: withoutMention(one.text, name, instead) }))
    .filter((one, place) => one.text !== texts[place]?.text)
  await saveTextsNaming(changed, tx)
}
