import { useRef, useState } from 'react'
import type { UploadAnswer } from './upload-errors'

/** How an upload stands: nothing under way, so many per cent sent, or sent and being looked at. */
export type UploadState = { step: 'idle' } | { step: 'sending'; percent: number } | { step: 'checking' }

/** Sends a form with a file in the background and tells how far it is. `null` is told when the server could not be reached. */
export function useUpload(address: string, onAnswer: (answer: UploadAnswer | null) => void) {
  const [state, setState] = useState<UploadState>({ step: 'idle' })
  const underway = useRef(false)

  function send(form: FormData): void {
    if (underway.current) return
    underway.current = true
    // fetch does not tell how much of a body has been sent.
    const request = new XMLHttpRequest()
    const end = (answer: UploadAnswer | null) => {
      underway.current = false
      setState({ step: 'idle' })
      onAnswer(answer)
    }
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      const percent = total > 0 ? Math.floor((100 * loaded) / total) : 0
      setState(percent >= 100 ? { step: 'checking' } : { step: 'sending', percent })
    })
    request.addEventListener('error', () => end(null))
    request.addEventListener('abort', () => end(null))
    request.addEventListener('load', () => {
      if (request.status === 413) return end({ taken: false, errors: { file: [{ code: 'file-too-large' }] } })
      end(isAnswer(request.response) ? request.response : null)
    })
    request.responseType = 'json'
    request.open('POST', address)
    setState({ step: 'sending', percent: 0 })
    request.send(form)
  }

  return { state, send }
}

function isAnswer(given: unknown): given is UploadAnswer {
  return typeof given === 'object' && given !== null && 'taken' in given
}
