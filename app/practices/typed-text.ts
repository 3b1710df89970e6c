import { areas } from '~/catalogue/areas'
import { linksFrom } from './link-fields'
import {
  effectDirections,
  ladderSteps,
  type PracticeText,
  practiceStatuses,
  type WordField,
  wordFields,
} from './practice-text'
import { asStored } from './stored-words'

/** What stood in the form's fields, unchecked but with the line ends we keep: to show it again, so that nothing typed is ever lost. */
export function typedText(formData: FormData): PracticeText {
  const typed = (name: string) => {
    const value = formData.get(name)
    return typeof value === 'string' ? asStored(value) : ''
  }
  const words = Object.fromEntries(wordFields.map((field) => [field, typed(field)])) as Record<WordField, string>
  const indicatorIds = formData.getAll('indicatorIds').filter((id) => typeof id === 'string')
  return {
    ...words,
    area: areas.find(({ id }) => id === typed('area'))?.id ?? null,
    indicatorIds,
    effectDirection: effectDirections.find((direction) => direction === typed('effectDirection')) ?? 'unknown',
    status: practiceStatuses.find((status) => status === typed('status')) ?? null,
    ladderStep: ladderSteps.find((step) => step === typed('ladderStep')) ?? null,
    links: linksFrom(indicatorIds, typed),
  }
}
