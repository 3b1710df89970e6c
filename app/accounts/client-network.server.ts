import { clientNetwork } from './client-network'

/** The network a request comes from, as our own server has noted it; a header of that name from outside never gets here. */
export function clientNetworkOf(request: Request): string {
  return clientNetwork(request.headers.get('x-client-ip') ?? 'unknown')
}
