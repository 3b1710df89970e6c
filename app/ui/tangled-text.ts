const mostSigns = 150
// An underscore inside a word, as in many addresses, is only a letter.
const sign = /[*~[]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu
// Bullets want a space after them; a line of dashes is only a rule.
const manyContainers = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){10}/m
const blockEnd = /\n[ \t]*(?=\n|[-+*][ \t]|\d{1,9}[.)][ \t])/

/**
 * True for a text with more signs of emphasis and links in one block, or more lists and quotes on one line, than anybody
 * means: reading what lies in what takes time that grows with their square, and ends where the stack does.
 */
export function isTangled(text: string): boolean {
  if (manyContainers.test(text)) return true
  return text.split(blockEnd).some((block) => (block.match(sign)?.length ?? 0) > mostSigns)
}
