import { AwsClient } from 'aws4fetch'
import { type FileStorage, isFileId, placeOf } from './file-storage'
import type { S3Settings } from './s3-settings'

/** Keeps files in a bucket of any storage that speaks S3. The bucket must be there, and closed to everybody else. */
export function s3Storage({ endpoint, bucket, region, accessKeyId, secretAccessKey }: S3Settings): FileStorage {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 3 })
  const root = `${endpoint.replace(/\/$/, '')}/${bucket}`
  const addressOf = (id: string) => {
    if (!isFileId(id)) throw new Error('not an id of a file')
    return `${root}/files/${placeOf(id)}`
  }
  const ask = async (address: string, init: RequestInit, allowed: readonly number[] = []) => {
    const answer = await client.fetch(address, init)
    if (answer.ok || allowed.includes(answer.status)) return answer
    await answer.body?.cancel()
    throw new Error(`S3 answered ${answer.status} to ${init.method}`)
  }
  return {
    put: async (id, bytes) => {
      const body = new Uint8Array(bytes)
      const answer = await ask(addressOf(id), { method: 'PUT', body })
      await answer.body?.cancel()
    },
    get: async (id) => {
      const answer = await ask(addressOf(id), { method: 'GET' }, [404])
      if (answer.ok) return new Uint8Array(await answer.arrayBuffer())
      await answer.body?.cancel()
      return null
    },
    remove: async (id) => {
      const answer = await ask(addressOf(id), { method: 'DELETE' }, [404])
      await answer.body?.cancel()
    },
    list: async function* () {
      for (let next: string | null = ''; next !== null; ) {
        const query = new URLSearchParams({ 'list-type': '2', prefix: 'files/' })
        if (next) query.set('continuation-token', next)
        const xml = await (await ask(`${root}?${query}`, { method: 'GET' })).text()
        yield* filesIn(xml)
        next = /<NextContinuationToken>([^<]+)</.exec(xml)?.[1] ?? null
      }
    },
  }
}

function filesIn(xml: string): { id: string; keptAt: Date }[] {
  return [...xml.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g)].flatMap(([, content = '']) => {
    const id = /<Key>[^<]*\/([^</]+)<\/Key>/.exec(content)?.[1] ?? ''
    const keptAt = new Date(/<LastModified>([^<]+)</.exec(content)?.[1] ?? '')
    return isFileId(id) && !Number.isNaN(keptAt.getTime()) ? [{ id, keptAt }] : []
  })
}
