import { parse } from 'csv-parse/sync'

/** The records of a CSV text with commas (RFC 4180), as they are; null where it is none. */
export function csvRecords(text: string): string[][] | null {
  try {
    return parse(text, { relax_column_count: true })
  } catch {
    return null
  }
}
