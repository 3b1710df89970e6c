import { randomBytes } from 'node:crypto'
import { createRequestHandler } from '@remix-run/express'
import { createRequestHandler as createFetchHandler, type ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import helmet from 'helmet'
import { databaseAnswers } from '~/platform/database.server'
import { findPublicVersion } from '~/platform/public-version-store.server'
import type { Settings } from '~/platform/settings.server'
import { type createLogger, requestLog } from './logger'
import { cutAtNonce, noncePlace, PageCache, withNonce } from './page-cache'
import { refuseForeignPosts, refuseLargeBodies, refuseOddRequests } from './refuse-requests'
import { staticFiles } from './static-files'

const year = 31_536_000

/** Pages whose content hangs on a secret in the address or on the asker: never kept. */
const neverKept =
  /^(\/en)?\/(log-ind|log-ud|invitation|glemt-adgangskode|ny-adgangskode|afmeld|notifikationer|demo-post|konto|min-kommune|mine-praksis|administration|moderation|datagrundlag|bilag)(\/|\.|$)/

/** The web server around a built app: headers, files, limits, the pages for strangers from memory, the rest from Remix. */
export function createApp(build: ServerBuild, settings: Settings, logger: ReturnType<typeof createLogger>): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', settings.trustProxy)
  app.get('/healthz', (_request, response) => void response.type('text').send('ok'))
  app.get('/readyz', async (_request, response) => {
    const ready = await databaseAnswers()
    response
      .status(ready ? 200 : 503)
      .type('text')
      .send(ready ? 'ready' : 'no database')
  })
  app.use('/assets', staticFiles('build/client/assets'))
  app.use('/maps', staticFiles('build/client/maps'))
  app.use(requestLog(logger))
  app.use((_request, response, next) => {
    response.locals.nonce = randomBytes(16).toString('base64')
    next()
  })
  app.use(securityHeaders(settings))
  app.use(compression())
  app.use(express.static('build/client', { maxAge: '1h', index: false }))
  app.use(keptByNobodyElse)
  app.use(refuseOddRequests)
  app.use(refuseForeignPosts(settings))
  app.use(refuseLargeBodies(settings))
  app.use((request, _response, next) => {
    // Only the server knows where a request comes from; what a client says of itself is overwritten.
    request.headers['x-client-ip'] = request.ip ?? ''
    next()
  })
  const cache = new PageCache(settings.pageCacheEntries, findPublicVersion)
  app.use((request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') response.once('close', () => cache.doubt())
    next()
  })
  if (settings.pageCacheEntries > 0) app.use(pagesForStrangers(build, cache, settings))
  app.all(
    '*',
    createRequestHandler({
      build,
      mode: settings.production ? 'production' : 'development',
      getLoadContext: (_request, response) => ({ nonce: response.locals.nonce as string }),
    }),
  )
  app.use((error: Error, request: Request, response: Response, _next: NextFunction) => {
    request.log.error({ err: error })
    if (!response.headersSent) response.status(500).type('text').send('500')
  })
  return app
}

function securityHeaders(settings: Settings) {
  const https = settings.publicUrl?.startsWith('https:') ?? false
  const nonce = (_request: unknown, response: unknown) => `'nonce-${(response as Response).locals.nonce}'`
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", nonce],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: year, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    xFrameOptions: { action: 'deny' },
    crossOriginEmbedderPolicy: false,
  })
}

/** Answers that say nothing of it may be kept by the asker's browser alone, which asks again before it shows them. */
function keptByNobodyElse(_request: Request, response: Response, next: NextFunction): void {
  const writeHead = response.writeHead.bind(response)
  response.writeHead = ((...given: Parameters<typeof writeHead>) => {
    if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'private, no-cache')
    return writeHead(...given)
  }) as typeof response.writeHead
  next()
}

/** Answers strangers' GETs from memory; makes and keeps what is not there yet. A request with a session goes on to Remix. */
function pagesForStrangers(build: ServerBuild, cache: PageCache, settings: Settings) {
  const handle = createFetchHandler(build, settings.production ? 'production' : 'development')
  return async (request: Request, response: Response, next: NextFunction) => {
    const hasSession = /(^|;\s*)(__Host-)?session=/.test(request.headers.cookie ?? '')
    if (request.method !== 'GET' || hasSession || neverKept.test(request.path)) return next()
    try {
      const version = await cache.currentVersion()
      const address = request.originalUrl
      let page = cache.find(address)
      if (!page) {
        const made = await handle(
          // What is kept for everybody must not depend on the host that the first one asked for.
          new globalThis.Request(`http://localhost${address}`, {
            // Where it comes from decides only whether it is made, never what stands in it; a refusal is not kept.
            headers: { accept: request.get('accept') ?? '*/*', 'x-client-ip': request.get('x-client-ip') ?? '' },
          }),
          { nonce: noncePlace },
        )
        const body = Buffer.from(await made.arrayBuffer())
        const isText = /^text\//.test(made.headers.get('content-type') ?? '')
        const pieces = isText ? cutAtNonce(body.toString()) : [body]
        page = { status: made.status, headers: [...made.headers], pieces, bytes: body.length }
        const keep = made.status === 200 && !made.headers.has('set-cookie') && address.length <= 500
        if (keep) cache.store(address, page, version)
      }
      response.status(page.status)
      for (const [name, value] of page.headers) response.append(name, value)
      response.end(withNonce(page.pieces, response.locals.nonce as string))
    } catch (error) {
      next(error)
    }
  }
}
