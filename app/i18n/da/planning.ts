import { help } from './planning-help'
import { plans } from './planning-plans'
import { sparring } from './planning-sparring'
import { weak } from './planning-weak'

/** Recommendations, sparring partners, action plans, help wanted and offered. */
export const planning = {
  weak,
  sparring,
  plans,
  help,
  findings: {
    lead: 'Ret stederne. Er et tal ikke et CPR-nummer, så sæt kryds ved det.',
    why: 'Et CPR-nummer, en e-mailadresse eller et telefonnummer kan føre til en bestemt person.',
  },
}
