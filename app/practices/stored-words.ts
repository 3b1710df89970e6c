/** Words as they are kept: what browsers send as line ends becomes one character; a null character, which no database takes, goes. */
export function asStored(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '')
}
