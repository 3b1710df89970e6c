/** One variable of a StatBank selection and the codes chosen, as a person may read and retype them. */
export type SelectionLine = { variable: string; codes: string }

/**
 * A selection or denominator of the catalogue (JSON text) as lines, the table of a denominator first. What is not JSON of that kind
 * comes back as it is, on one line: the catalogue is written by people.
 */
export function selectionLines(json: string): SelectionLine[] {
  const read = parsed(json)
  if (!isRecord(read)) return [{ variable: json, codes: '' }]
  const { table, selection, ...variables } = read
  const chosen = isRecord(selection) ? selection : variables
  return [
    ...(typeof table === 'string' ? [{ variable: table, codes: '' }] : []),
    ...Object.entries(chosen).map(([variable, codes]) => ({
      variable,
      codes: Array.isArray(codes) ? codes.join(', ') : typeof codes === 'string' ? codes : JSON.stringify(codes),
    })),
  ]
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
