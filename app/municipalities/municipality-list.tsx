import { Link } from '@remix-run/react'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { type Municipality, municipalities, municipalityName, regions } from './municipalities'

/** Links to some municipalities, in columns. */
export function MunicipalityLinks({ municipalities }: { municipalities: readonly Municipality[] }) {
  const language = useLanguage()
  const paths = usePaths()
  return (
    <ul className="columns-2 gap-6 sm:columns-3 lg:columns-4">
      {municipalities.map((municipality) => (
        <li key={municipality.code} className="break-inside-avoid">
          <Link to={paths.municipality(municipality.code)} className="link inline-block py-1">
            {municipalityName(municipality, language)}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** Links to all 98 under their regions; the regions are h3. */
export function MunicipalitiesByRegion() {
  const language = useLanguage()
  return regions.map((region) => (
    <section key={region.code} className="mt-6">
      <h3 className="mb-1 text-m">{region.name[language]}</h3>
      <MunicipalityLinks municipalities={municipalities.filter(({ regionCode }) => regionCode === region.code)} />
    </section>
  ))
}
