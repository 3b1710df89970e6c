import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import { messageOf } from './message-of'
import type { Post } from './post'

/** Puts each letter as a file in a folder. The same letter is the same file, so one sent twice is there once. */
export function filePost(folder: string, from: string): Post {
  const writer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  return {
    deliver: async (letter) => {
      const { message } = await writer.sendMail(messageOf(letter, from))
      await mkdir(folder, { recursive: true })
      const file = join(folder, letter.fileName)
      // Whoever reads the folder sees a whole letter or none.
      await writeFile(`${file}.part`, message)
      await rename(`${file}.part`, file)
      return { kind: 'accepted' }
    },
    rest: () => {},
  }
}
