import { type PracticeField, type PracticeText, saysSomething } from './practice-text'
import { isNeeded } from './publishing-gaps'

/** The interview's questions in the order they are asked: first what publishing needs, then what makes it usable. */
export const interviewQuestions = [
  { id: 'title', fields: ['title'] },
  { id: 'problem', fields: ['problem'] },
  { id: 'targetGroup', fields: ['targetGroup'] },
  { id: 'content', fields: ['content'] },
  { id: 'area', fields: ['area'] },
  { id: 'indicatorIds', fields: ['indicatorIds'] },
  { id: 'notWorking', fields: ['notWorking'] },
  { id: 'coreElements', fields: ['coreElements'] },
  { id: 'steps', fields: ['steps'] },
  { id: 'effect', fields: ['effect'] },
  { id: 'effectDirection', fields: ['effectDirection'] },
  { id: 'links', fields: ['links'] },
  { id: 'sectors', fields: ['sectors'] },
  { id: 'whoMayStart', fields: ['whoMayStart'] },
  { id: 'familyPart', fields: ['familyPart'] },
  { id: 'ladderStep', fields: ['ladderStep'] },
  { id: 'model', fields: ['model'] },
  { id: 'implementation', fields: ['implementation'] },
  { id: 'anchoring', fields: ['anchoring'] },
  { id: 'standing', fields: ['inUseSince', 'status'] },
  { id: 'law', fields: ['law'] },
  { id: 'contact', fields: ['contactFunction', 'contactEmail'] },
  { id: 'sources', fields: ['sources'] },
  { id: 'partners', fields: ['partners'] },
  { id: 'citizensVoice', fields: ['citizensVoice'] },
  { id: 'economy', fields: ['economy'] },
] as const satisfies readonly { id: string; fields: readonly PracticeField[] }[]

export type InterviewQuestion = (typeof interviewQuestions)[number]

/** The question at a place written in the address, 1 first; null for anything else. */
export function questionAt(place: string | null): { question: InterviewQuestion; place: number } | null {
  const number = place === null ? 1 : /^\d{1,3}$/.test(place) ? Number(place) : 0
  const question = interviewQuestions[number - 1]
  return question ? { question, place: number } : null
}

/** Has the question been answered, in any of its fields? */
export function isAnswered({ fields }: { fields: readonly PracticeField[] }, text: PracticeText): boolean {
  return fields.some((field) => {
    switch (field) {
      case 'area':
      case 'status':
      case 'ladderStep':
        return text[field] !== null
      case 'indicatorIds':
        return text.indicatorIds.length > 0
      case 'links':
        return Object.values(text.links).some(saysSomething)
      case 'effectDirection':
        return text.effectDirection !== 'unknown'
      default:
        return text[field].trim() !== ''
    }
  })
}

/** Does publishing wait for its answer? */
export function isNeededQuestion({ fields }: { fields: readonly PracticeField[] }): boolean {
  return fields.some(isNeeded)
}

/** `text` with the question's fields as `answers` has them; what is said of an indicator goes with the indicator. */
export function withAnswers(
  text: PracticeText,
  { fields }: { fields: readonly PracticeField[] },
  answers: PracticeText,
): PracticeText {
  return { ...text, ...Object.fromEntries(fields.map((field) => [field, answers[field]])) }
}
