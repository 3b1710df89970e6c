import { Link } from '@remix-run/react'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { type Municipality, municipalityName, regions } from './municipalities'

/** Links to the municipalities, under their regions; regions without any are left out. */
export function MunicipalityList({ municipalities }: { municipalities: readonly Municipality[] }) {
  const language = useLanguage()
  const paths = usePaths()
  return regions.map((region) => {
    const members = municipalities.filter(({ regionCode }) => regionCode === region.code)
    if (members.length === 0) return null
    return (
      <section key={region.code} className="mt-6">
        <h3 className="mb-1 text-m">{region.name[language]}</h3>
        <ul className="columns-2 gap-6 sm:columns-3 lg:columns-4">
          {members.map((municipality) => (
            <li key={municipality.code} className="break-inside-avoid">
              <Link to={paths.municipality(municipality.code)} className="link inline-block py-1">
                {municipalityName(municipality, language)}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
