import type { Language } from '~/i18n/language'
import { plainName, spellings } from './name-spellings'

/** Danmarks Statistik's three-digit code, kept as text: '101'. */
export type MunicipalityCode = string
export type RegionCode = '1081' | '1082' | '1083' | '1084' | '1085'

export type Municipality = {
  readonly code: MunicipalityCode
  readonly name: string
  readonly nameEn: string
  readonly regionCode: RegionCode
  /** The region's Danish name. */
  readonly region: string
  readonly landsdel: string
}

/** The five regions, north to south-east as Danmarks Statistik numbers them. */
export const regions: readonly { readonly code: RegionCode; readonly name: Readonly<Record<Language, string>> }[] = [
  { code: '1081', name: { da: 'Region Nordjylland', en: 'North Denmark Region' } },
  { code: '1082', name: { da: 'Region Midtjylland', en: 'Central Denmark Region' } },
  { code: '1083', name: { da: 'Region Syddanmark', en: 'Region of Southern Denmark' } },
  { code: '1084', name: { da: 'Region Hovedstaden', en: 'Capital Region of Denmark' } },
  { code: '1085', name: { da: 'Region Sjælland', en: 'Region Zealand' } },
]

const rows: readonly (readonly [MunicipalityCode, string, RegionCode, string])[] = [
  ['165', 'Albertslund', '1084', 'Københavns omegn'],
  ['201', 'Allerød', '1084', 'Nordsjælland'],
  ['420', 'Assens', '1083', 'Fyn'],
  ['151', 'Ballerup', '1084', 'Københavns omegn'],
  ['530', 'Billund', '1083', 'Sydjylland'],
  ['400', 'Bornholm', '1084', 'Bornholm'],
  ['153', 'Brøndby', '1084', 'Københavns omegn'],
  ['810', 'Brønderslev', '1081', 'Nordjylland'],
  ['155', 'Dragør', '1084', 'Byen København'],
  ['240', 'Egedal', '1084', 'Nordsjælland'],
  ['561', 'Esbjerg', '1083', 'Sydjylland'],
  ['563', 'Fanø', '1083', 'Sydjylland'],
  ['710', 'Favrskov', '1082', 'Østjylland'],
  ['320', 'Faxe', '1085', 'Vest- og Sydsjælland'],
  ['210', 'Fredensborg', '1084', 'Nordsjælland'],
  ['607', 'Fredericia', '1083', 'Sydjylland'],
  ['147', 'Frederiksberg', '1084', 'Byen København'],
  ['813', 'Frederikshavn', '1081', 'Nordjylland'],
  ['250', 'Frederikssund', '1084', 'Nordsjælland'],
  ['190', 'Furesø', '1084', 'Nordsjælland'],
  ['430', 'Faaborg-Midtfyn', '1083', 'Fyn'],
  ['157', 'Gentofte', '1084', 'Københavns omegn'],
  ['159', 'Gladsaxe', '1084', 'Københavns omegn'],
  ['161', 'Glostrup', '1084', 'Københavns omegn'],
  ['253', 'Greve', '1085', 'Østsjælland'],
  ['270', 'Gribskov', '1084', 'Nordsjælland'],
  ['376', 'Guldborgsund', '1085', 'Vest- og Sydsjælland'],
  ['510', 'Haderslev', '1083', 'Sydjylland'],
  ['260', 'Halsnæs', '1084', 'Nordsjælland'],
  ['766', 'Hedensted', '1082', 'Østjylland'],
  ['217', 'Helsingør', '1084', 'Nordsjælland'],
  ['163', 'Herlev', '1084', 'Københavns omegn'],
  ['657', 'Herning', '1082', 'Vestjylland'],
  ['219', 'Hillerød', '1084', 'Nordsjælland'],
  ['860', 'Hjørring', '1081', 'Nordjylland'],
  ['316', 'Holbæk', '1085', 'Vest- og Sydsjælland'],
  ['661', 'Holstebro', '1082', 'Vestjylland'],
  ['615', 'Horsens', '1082', 'Østjylland'],
  ['167', 'Hvidovre', '1084', 'Københavns omegn'],
  ['169', 'Høje-Taastrup', '1084', 'Københavns omegn'],
  ['223', 'Hørsholm', '1084', 'Nordsjælland'],
  ['756', 'Ikast-Brande', '1082', 'Vestjylland'],
  ['183', 'Ishøj', '1084', 'Københavns omegn'],
  ['849', 'Jammerbugt', '1081', 'Nordjylland'],
  ['326', 'Kalundborg', '1085', 'Vest- og Sydsjælland'],
  ['440', 'Kerteminde', '1083', 'Fyn'],
  ['621', 'Kolding', '1083', 'Sydjylland'],
  ['101', 'København', '1084', 'Byen København'],
  ['259', 'Køge', '1085', 'Østsjælland'],
  ['482', 'Langeland', '1083', 'Fyn'],
  ['350', 'Lejre', '1085', 'Østsjælland'],
  ['665', 'Lemvig', '1082', 'Vestjylland'],
  ['360', 'Lolland', '1085', 'Vest- og Sydsjælland'],
  ['173', 'Lyngby-Taarbæk', '1084', 'Københavns omegn'],
  ['825', 'Læsø', '1081', 'Nordjylland'],
  ['846', 'Mariagerfjord', '1081', 'Nordjylland'],
  ['410', 'Middelfart', '1083', 'Fyn'],
  ['773', 'Morsø', '1081', 'Nordjylland'],
  ['707', 'Norddjurs', '1082', 'Østjylland'],
  ['480', 'Nordfyns', '1083', 'Fyn'],
  ['450', 'Nyborg', '1083', 'Fyn'],
  ['370', 'Næstved', '1085', 'Vest- og Sydsjælland'],
  ['727', 'Odder', '1082', 'Østjylland'],
  ['461', 'Odense', '1083', 'Fyn'],
  ['306', 'Odsherred', '1085', 'Vest- og Sydsjælland'],
  ['730', 'Randers', '1082', 'Østjylland'],
  ['840', 'Rebild', '1081', 'Nordjylland'],
  ['760', 'Ringkøbing-Skjern', '1082', 'Vestjylland'],
  ['329', 'Ringsted', '1085', 'Vest- og Sydsjælland'],
  ['265', 'Roskilde', '1085', 'Østsjælland'],
  ['230', 'Rudersdal', '1084', 'Nordsjælland'],
  ['175', 'Rødovre', '1084', 'Københavns omegn'],
  ['741', 'Samsø', '1082', 'Østjylland'],
  ['740', 'Silkeborg', '1082', 'Østjylland'],
  ['746', 'Skanderborg', '1082', 'Østjylland'],
  ['779', 'Skive', '1082', 'Vestjylland'],
  ['330', 'Slagelse', '1085', 'Vest- og Sydsjælland'],
  ['269', 'Solrød', '1085', 'Østsjælland'],
  ['340', 'Sorø', '1085', 'Vest- og Sydsjælland'],
  ['336', 'Stevns', '1085', 'Vest- og Sydsjælland'],
  ['671', 'Struer', '1082', 'Vestjylland'],
  ['479', 'Svendborg', '1083', 'Fyn'],
  ['706', 'Syddjurs', '1082', 'Østjylland'],
  ['540', 'Sønderborg', '1083', 'Sydjylland'],
  ['787', 'Thisted', '1081', 'Nordjylland'],
  ['550', 'Tønder', '1083', 'Sydjylland'],
  ['185', 'Tårnby', '1084', 'Byen København'],
  ['187', 'Vallensbæk', '1084', 'Københavns omegn'],
  ['573', 'Varde', '1083', 'Sydjylland'],
  ['575', 'Vejen', '1083', 'Sydjylland'],
  ['630', 'Vejle', '1083', 'Sydjylland'],
  ['820', 'Vesthimmerlands', '1081', 'Nordjylland'],
  ['791', 'Viborg', '1082', 'Vestjylland'],
  ['390', 'Vordingborg', '1085', 'Vest- og Sydsjælland'],
  ['492', 'Ærø', '1083', 'Fyn'],
  ['580', 'Aabenraa', '1083', 'Sydjylland'],
  ['851', 'Aalborg', '1081', 'Nordjylland'],
  ['751', 'Aarhus', '1082', 'Østjylland'],
]

const englishNames: Readonly<Record<MunicipalityCode, string>> = { '101': 'Copenhagen' }

/** Names in earlier or everyday use that mean one municipality and no other. */
const otherNames: Readonly<Record<MunicipalityCode, string>> = {
  '217': 'Elsinore',
  '480': 'Nordfyn',
  '810': 'Brønderslev-Dronninglund',
  '820': 'Vesthimmerland',
}

/** The 98 municipalities in Danish alphabetical order (aa as å, last). Christiansø is no municipality. */
export const municipalities: readonly Municipality[] = rows.map(([code, name, regionCode, landsdel]) => ({
  code,
  name,
  nameEn: englishNames[code] ?? name,
  regionCode,
  region: regions.find((region) => region.code === regionCode)?.name.da ?? '',
  landsdel,
}))

const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]))
const byName = new Map(
  municipalities.flatMap((municipality) =>
    [municipality.name, municipality.nameEn, otherNames[municipality.code]]
      .filter((name) => name !== undefined)
      .flatMap(spellings)
      .map((spelling) => [spelling, municipality]),
  ),
)

/** The municipality with exactly this three-digit code, or null. */
export function municipalityByCode(code: string): Municipality | null {
  return byCode.get(code) ?? null
}

/** What the municipality is called in this language. */
export function municipalityName(municipality: Municipality, language: Language): string {
  return language === 'en' ? municipality.nameEn : municipality.name
}

/** What the region is called in this language, or null for a code that is no region. */
export function regionName(code: string, language: Language): string | null {
  return regions.find((region) => region.code === code)?.name[language] ?? null
}

/**
 * The municipality a file or a person means: a code ("101", "0101"), a Danish or English name, in capitals or not, with
 * å or aa, ø or oe, with or without "Kommune". Null for anything else; it never guesses from a part of a name.
 */
export function municipalityNamed(text: string): Municipality | null {
  const key = plainName(text)
  const digits = /^0?(\d{3})$/.exec(key)?.[1]
  if (digits !== undefined) return municipalityByCode(digits)
  const [, bare] = /^(.+) (?:regions)?(?:kommune|municipality)$/.exec(key.replace('regional ', 'regions')) ?? []
  if (bare === undefined) return byName.get(key) ?? null
  return byName.get(bare) ?? byName.get(bare.replace(/s$/, '')) ?? null
}
