import type { Settings } from '~/platform/settings.server'

/** Puts in what every database has: municipalities, the default catalogue, approximate populations. Does nothing where they are. */
export async function loadReferenceData(): Promise<void> {
  const { loadMunicipalities } = await import('~/municipalities/load-municipalities.server')
  const { loadDefaultCatalogue } = await import('~/catalogue/load-default-catalogue.server')
  const { loadApproximatePopulations } = await import('~/collection/load-approximate-populations.server')
  await loadMunicipalities()
  await loadDefaultCatalogue()
  await loadApproximatePopulations()
}

/** Reference data always; demonstration data when the settings say so and it is not there yet. */
export async function loadData(settings: Settings, say: (line: string) => void): Promise<void> {
  await loadReferenceData()
  if (!settings.demo) return
  const { loadDemoData } = await import('../prisma/seed/demo-load')
  await loadDemoData(say)
}
