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
    lead: 'Change these places. Where a number is no CPR number, tick it.',
    why: 'A CPR number, an e-mail address or a telephone number can lead to a particular person.',
  },
}
