import type { Language } from './language'

const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB' }

const numberFormats = new Map<string, Intl.NumberFormat>()

function numberFormat(language: Language, decimals: number | undefined): Intl.NumberFormat {
  const key = `${language}${decimals ?? ''}`
  const known = numberFormats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 1,
  })
  numberFormats.set(key, made)
  return made
}

/** A number as the language writes it ("1.234,5" / "1,234.5"); without `decimals` at most one, and none for whole numbers. */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  return numberFormat(language, decimals).format(value)
}

/** A share from 0 to 1 as a whole percentage ("94 %" in Danish, "94%" in English). */
export function formatShare(share: number, language: Language): string {
  return `${numberFormat(language, 0).format(share * 100)}${language === 'da' ? '\u00a0%' : '%'}`
}

/** A day in words, e.g. "8. december 2014" / "8 December 2014", in Danish time. */
export function formatDate(date: Date | string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'Europe/Copenhagen' }).format(
    new Date(date),
  )
}

/** A day and time of day, e.g. "8. december 2014 kl. 14.32", in Danish time. */
export function formatDateTime(date: Date | string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Copenhagen',
  }).format(new Date(date))
}

/** A time of day, e.g. "14.32" / "14:32", in Danish time. */
export function formatTime(date: Date | string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { timeStyle: 'short', timeZone: 'Europe/Copenhagen' }).format(
    new Date(date),
  )
}

/** Orders names the Danish way, also in English: æ, ø, å last and aa with å. */
export const danishOrder = new Intl.Collator('da')
