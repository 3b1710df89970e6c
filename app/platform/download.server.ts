import { fileName } from './file-name'

const types = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const

/** A text as a file to keep. Invented figures say so in the file's name too. */
export function downloadOf(
  text: string,
  { type, name, isDemo }: { type: keyof typeof types; name: string; isDemo: boolean },
): Response {
  return new Response(text, {
    headers: {
      'Content-Type': types[type],
      'Content-Disposition': `attachment; filename="${fileName(name, type, isDemo)}"`,
    },
  })
}
