import { areas } from '~/catalogue/areas'
import { effectDirections, type PracticeText, practiceStatuses, type WordField, wordFields } from './practice-text'

/** What stood in the form's fields, unchecked: to show it again, so that nothing typed is ever lost. */
export function typedText(formData: FormData): PracticeText {
  const typed = (name: string) => {
    const value = formData.get(name)
    return typeof value === 'string' ? value : ''
  }
  const words = Object.fromEntries(wordFields.map((field) => [field, typed(field)])) as Record<WordField, string>
  return {
    ...words,
    area: areas.find(({ id }) => id === typed('area'))?.id ?? null,
    indicatorIds: formData.getAll('indicatorIds').filter((id) => typeof id === 'string'),
    effectDirection: effectDirections.find((direction) => direction === typed('effectDirection')) ?? 'unknown',
    status: practiceStatuses.find((status) => status === typed('status')) ?? null,
  }
}
