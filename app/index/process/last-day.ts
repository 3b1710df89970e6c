/** The last moment of the last day of a preview that ends then: what is formatted as the day until which one may object. */
export function lastDay(until: string): string {
  return new Date(Date.parse(until) - 1).toISOString()
}
