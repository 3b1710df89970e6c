/** The name a package is saved under. */
export function packageName({ edition, demoData }: { edition: string; demoData: boolean }): string {
  return `socialt-indeks-${edition}${demoData ? '-demodata' : ''}.zip`
}
