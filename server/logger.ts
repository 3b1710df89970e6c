import { pino } from 'pino'
import { pinoHttp } from 'pino-http'
import { withoutSecrets } from '~/platform/logged-address'
import type { Settings } from '~/platform/settings.server'

/** The log of this process: one JSON object a line on standard output. */
export function createLogger(settings: Settings) {
  return pino({ level: settings.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime })
}

/** Logs each request by id, method, address without its query, status and time: no cookie, header, query or body. */
export function requestLog(logger: ReturnType<typeof createLogger>) {
  return pinoHttp({
    logger,
    genReqId: (_request, response) => {
      const id = crypto.randomUUID()
      response.setHeader('X-Request-Id', id)
      return id
    },
    serializers: {
      req: (request) => ({ id: request.id, method: request.method, path: withoutSecrets(request.url) }),
      res: (response) => ({ status: response.statusCode }),
    },
    customLogLevel: (_request, response, error) =>
      error || response.statusCode >= 500 ? 'error' : response.statusCode >= 400 ? 'warn' : 'info',
    autoLogging: { ignore: (request) => /^\/(assets|maps|healthz|readyz)/.test(request.url ?? '') },
  })
}
