import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { languageOf } from './i18n/language'
import { translatorIn } from './i18n/texts.server'
import { withoutSecrets } from './platform/logged-address'
import { withoutNulls } from './platform/without-nulls.server'
import { NonceContext } from './ui/nonce'

declare module '@remix-run/node' {
  interface AppLoadContext {
    nonce: string
  }
}

export const streamTimeout = 10_000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const { nonce } = loadContext
  return new Promise((resolve, reject) => {
    let shellSent = false
    let statusCode = status
    const answer = () => {
      shellSent = true
      const body = withoutNulls()
      headers.set('Content-Type', 'text/html; charset=utf-8')
      if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache')
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: statusCode }))
      pipe(body)
    }
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <I18nextProvider i18n={translatorIn(languageOf(request))}>
          <RemixServer context={remixContext} url={request.url} nonce={nonce} />
        </I18nextProvider>
      </NonceContext.Provider>,
      {
        nonce,
        ...(isbot(request.headers.get('user-agent')) ? { onAllReady: answer } : { onShellReady: answer }),
        onShellError: reject,
        onError(error: unknown) {
          statusCode = 500
          if (shellSent) console.error(error)
        },
      },
    )
    setTimeout(abort, streamTimeout + 1_000).unref()
  })
}

/** What a loader, action or rendering threw unexpectedly; the request's own log line has its id. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted) return
  const told = error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) }
  process.stdout.write(
    `${JSON.stringify({ level: 50, time: new Date().toISOString(), path: withoutSecrets(new URL(request.url).pathname), err: told })}\n`,
  )
}
