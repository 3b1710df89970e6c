/** How large a file is, in the unit that a person would say it in: kilobytes up to one megabyte, then megabytes. */
export function fileSize(bytes: number): { unit: 'kilobytes' | 'megabytes'; size: number } {
  if (bytes < 1_000_000) return { unit: 'kilobytes', size: Math.max(1, Math.round(bytes / 1_000)) }
  return { unit: 'megabytes', size: Math.round(bytes / 100_000) / 10 }
}
