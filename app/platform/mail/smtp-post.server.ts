import nodemailer from 'nodemailer'
import { messageOf } from './message-of'
import { type Delivery, type Post, withoutAddresses } from './post'

const second = 1_000

/** Hands each letter to a mail server, over one connection that is kept until `rest`. */
export function smtpPost(smtpUrl: string, from: string): Post {
  let transport: ReturnType<typeof open> | null = null
  const rest = () => {
    transport?.close()
    transport = null
  }
  return {
    deliver: async (letter) => {
      transport ??= open(smtpUrl)
      try {
        await transport.sendMail(messageOf(letter, from))
        return { kind: 'accepted' }
      } catch (error) {
        const delivery = deliveryOf(error as SmtpError)
        if (delivery.kind === 'unreachable') rest()
        return delivery
      }
    },
    rest,
  }
}

function open(smtpUrl: string) {
  const { username, hostname } = new URL(smtpUrl)
  return nodemailer.createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 1,
    // Whether a letter is tried again is decided in the outbox, which counts.
    maxRequeues: 0,
    // A password goes to a server elsewhere over an encrypted line or not at all.
    ...(username !== '' && !/^(localhost|127\.|\[::1\])/.test(hostname) ? { requireTLS: true } : {}),
    // Together far shorter than a claimed letter is left alone.
    connectionTimeout: 20 * second,
    greetingTimeout: 20 * second,
    socketTimeout: 60 * second,
  })
}

type SmtpError = Error & { code?: string; responseCode?: number; response?: string; command?: string }

function deliveryOf({ code, responseCode, response, message, command }: SmtpError): Delivery {
  const problem = withoutAddresses(response ?? message)
  const aboutTheLetter = code === 'EENVELOPE' || code === 'EMESSAGE'
  // A sender that is refused, or a server that is closing, is no fault of this letter.
  const aboutUs = responseCode === 421 || (command === 'MAIL FROM' && responseCode !== undefined)
  if (!aboutTheLetter || aboutUs) return { kind: 'unreachable', problem }
  return { kind: responseCode !== undefined && responseCode < 500 ? 'later' : 'refused', problem }
}
