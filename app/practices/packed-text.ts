import { z } from 'zod'
import { linkFieldNames } from './link-fields'
import { linkTo, type PracticeText, wordFields } from './practice-text'
import { typedText } from './typed-text'

/** A text as the fields of the form, by name; the indicators are one field each. */
export function textEntries(text: PracticeText): [string, string][] {
  return [
    ...wordFields.map((field): [string, string] => [field, text[field]]),
    ['area', text.area ?? ''],
    ['effectDirection', text.effectDirection],
    ['status', text.status ?? ''],
    ['ladderStep', text.ladderStep ?? ''],
    ...text.indicatorIds.map((id): [string, string] => ['indicatorIds', id]),
    ...text.indicatorIds.flatMap((id) => linkEntries(text, id)),
  ]
}

function linkEntries(text: PracticeText, id: string): [string, string][] {
  const names = linkFieldNames(id)
  const { mechanism, delayMonths, strength, source } = linkTo(text, id)
  return [
    [names.mechanism, mechanism],
    [names.delayMonths, delayMonths === null ? '' : String(delayMonths)],
    [names.strength, strength ?? ''],
    [names.source, source],
  ]
}

/** The text that stands in these fields. */
export function textFromEntries(entries: Iterable<readonly [string, string]>): PracticeText {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return typedText(form)
}

const packed = z.array(z.tuple([z.string().max(200), z.string().max(100_000)])).max(2_000)

/** A text as one line, to be carried in a form. */
export function packText(text: PracticeText): string {
  return JSON.stringify(textEntries(text))
}

/** The text of such a line; null for anything else. */
export function unpackText(line: unknown): PracticeText | null {
  if (typeof line !== 'string' || line === '') return null
  const read = packed.safeParse(parsed(line))
  return read.success ? textFromEntries(read.data) : null
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
