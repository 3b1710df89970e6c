/** A name or a search as it is compared: small letters, one space between words, å as aa, æ as ae, ø as oe. */
export function plainName(text: string): string {
  const lower = text
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/[\s\u2010-\u2013-]+/g, ' ')
  return lower.replace(/å/g, 'aa').replace(/æ/g, 'ae').replace(/ø/g, 'oe')
}

/** Every plain form in which a name is met: with aa and oe, and as typed without Danish letters, with a and o. */
export function spellings(name: string): string[] {
  const bareO = name.replace(/[Øø]/g, 'o')
  const bareA = (form: string) => form.replace(/[Åå]|aa/gi, 'a')
  return [...new Set([name, bareO, bareA(name), bareA(bareO)].map(plainName))]
}
