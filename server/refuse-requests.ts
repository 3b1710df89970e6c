import type { Request, RequestHandler, Response } from 'express'
import type { Settings } from '~/platform/settings.server'

/** The pages that take files. Everywhere else, and so for every stranger, a body is no larger than a form. */
const takesFiles = /^(\/en)?\/(datagrundlag\/(ny|noegletal)|katalog|udgaver\/ny)(\.data)?$/

/** The pages that take one file for a text at a time. */
const takesAttachments = /^(\/en)?\/(praksis\/[0-9a-z-]+|dialog\/[0-9a-f-]+\/indlaeg\/\d+)\/bilag(\/laeg-op)?(\.data)?$/

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
  attachmentLimitBytes,
}: Pick<Settings, 'formLimitBytes' | 'uploadLimitBytes' | 'attachmentLimitBytes'>): RequestHandler {
  return (request, response, next) => {
    if (onlyReads(request)) return next()
    const isForm = Boolean(request.is('multipart/form-data'))
    const forFiles = isForm && takesFiles.test(request.path) ? uploadLimitBytes : 0
    const forAttachments = isForm && takesAttachments.test(request.path) ? attachmentLimitBytes : 0
    const length = Number(request.get('content-length'))
    // A body of unknown length can't be limited before it is read, and browsers always say it.
    if (!Number.isFinite(length) && request.get('transfer-encoding')) return answer(response, 411)
    if (!(length > formLimitBytes + forFiles + forAttachments)) return next()
    // A plain form has no script to say what is wrong: its own page does.
    if (forAttachments > 0 && request.accepts('html') && !/(\/laeg-op|\.data)$/.test(request.path)) {
      return response.redirect(303, `${request.path}?fejl=for-stor`)
    }
    answer(response, 413)
  }
}
