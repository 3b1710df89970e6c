import type { Settings } from '~/platform/settings.server'

/** Puts in what every database has: municipalities, approximate populations, the default catalogue. Does nothing where they are. */
export async function loadReferenceData(): Promise<void> {}

/** Reference data always; demonstration data when the settings say so and it is not there yet. */
export async function loadData(settings: Settings, say: (line: string) => void): Promise<void> {
  await loadReferenceData()
  if (!settings.demo) return
  say('')
}
