import { municipalities } from './municipalities'
import { saveMunicipalities } from './municipality-store.server'

/** Gives the 98 municipalities their rows where they have none yet. Answers how many were new. */
export function loadMunicipalities(): Promise<number> {
  return saveMunicipalities(municipalities.map(({ code }) => code))
}
