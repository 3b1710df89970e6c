import type { Request, RequestHandler, Response } from 'express'
import type { Settings } from '~/platform/settings.server'

/** The pages that take files. Everywhere else, and so for every stranger, a body is no larger than a form. */
const takesFiles = /^(\/en)?\/(datagrundlag\/ny|katalog|udgaver\/ny)(\.data)?$/

function answer(response: Response, status: number): void {
  response.status(status).type('text').send(String(status))
}

function onlyReads({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** Refuses what no page of ours asks for: other methods, whole addresses, and the null character, which no database takes. */
export const refuseOddRequests: RequestHandler = (request, response, next) => {
  if (!onlyReads(request) && request.method !== 'POST') {
    response.set('Allow', 'GET, HEAD, POST')
    return answer(response, 405)
  }
  if (!request.originalUrl.startsWith('/') || request.originalUrl.includes('%00')) return answer(response, 400)
  next()
}

/** Browsers tell where a form was sent from; a form of somebody else's page is refused, whatever cookies came along. */
export function refuseForeignPosts({ publicUrl }: Pick<Settings, 'publicUrl'>): RequestHandler {
  return (request, response, next) => {
    if (onlyReads(request)) return next()
    const origin = request.get('origin')
    const site = request.get('sec-fetch-site')
    const own = publicUrl ? new URL(publicUrl).host : request.get('host')
    const foreignOrigin = origin !== undefined && hostOf(origin) !== own
    if (foreignOrigin || site === 'cross-site') return answer(response, 403)
    next()
  }
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}

/** Refuses bodies that are longer than a form, or on the pages that take files than a file, and those that don't say how long. */
export function refuseLargeBodies({
  formLimitBytes,
  uploadLimitBytes,
}: Pick<Settings, 'formLimitBytes' | 'uploadLimitBytes'>): RequestHandler {
  return (request, response, next) => {
    if (onlyReads(request)) return next()
    const isUpload = takesFiles.test(request.path) && Boolean(request.is('multipart/form-data'))
    const length = Number(request.get('content-length'))
    // A body of unknown length can't be limited before it is read, and browsers always say it.
    if (!Number.isFinite(length) && request.get('transfer-encoding')) return answer(response, 411)
    if (length > formLimitBytes + (isUpload ? uploadLimitBytes : 0)) return answer(response, 413)
    next()
  }
}
