import type { z } from 'zod'

/** One thing wrong with a method: where, what, and what would be right. */
export type MethodFault = { path: string; wrong: string; right: string }

/** "tree.children.0.weight"; "(method)" for the document itself. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '(method)' : path.map(String).join('.')
}

/** Says a finding of zod in the engine's own words. Needs `reportInput`. */
export function faultOfIssue(issue: z.core.$ZodIssue): MethodFault {
  const path = pathText(issue.path)
  const given = issue.input === undefined ? 'is missing' : `is ${shortText(issue.input)}`
  switch (issue.code) {
    case 'invalid_type':
      return { path, wrong: given, right: `give ${article(issue.expected)}` }
    case 'invalid_value':
      return { path, wrong: given, right: `one of ${issue.values.map(String).join(', ')}` }
    case 'too_small':
      return { path, wrong: given, right: atLeast(issue.minimum, issue.inclusive ?? true, issue.origin) }
    case 'too_big':
      return { path, wrong: given, right: issue.inclusive ? `at most ${issue.maximum}` : `below ${issue.maximum}` }
    case 'unrecognized_keys':
      return {
        path,
        wrong: `has the unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}`,
        right: 'remove it or correct its spelling',
      }
    case 'invalid_union':
      return { path, wrong: `is ${shortText(discriminatorOf(issue))}`, right: issue.message }
    default:
      return { path, wrong: given, right: issue.message }
  }
}

function shortText(value: unknown): string {
  const text = JSON.stringify(value) ?? 'missing'
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** An unknown "rule" is reported at the rule, with the object around it as input. */
function discriminatorOf(issue: z.core.$ZodIssue): unknown {
  const key = issue.path.at(-1)
  if (typeof issue.input !== 'object' || issue.input === null || key === undefined) return issue.input
  return Object.entries(issue.input).find(([name]) => name === key)?.[1]
}

function article(expected: string): string {
  const word = { int: 'whole number', record: 'object', tuple: 'list of two numbers', array: 'list', string: 'text' }
  const name = Object.entries(word).find(([key]) => key === expected)?.[1] ?? expected
  return /^[aeio]/.test(name) ? `an ${name}` : `a ${name}`
}

function atLeast(minimum: number | bigint, inclusive: boolean, origin: string): string {
  if (origin === 'string') return 'give a text that is not empty'
  if (origin === 'array') return `give at least ${minimum}`
  return inclusive ? `at least ${minimum}` : `above ${minimum}`
}
