/** The name a download is saved under; invented figures say so there too. */
export function fileName(name: string, type: 'csv' | 'json', isDemo: boolean): string {
  return `${name}${isDemo ? '-demodata' : ''}.${type}`
}
