import sharp from 'sharp'
import { failure, type Result, success } from '~/platform/result'
import type { FileProblem } from './file-kind'

/** The widest a picture is kept: more than any screen of ours shows. */
const widest = 2_400
const tallest = 9_600
/** More than any telephone's camera; a small file may claim to be a picture of any size. */
const mostPixels = 60_000_000

// One picture at a time, and nothing of it remembered: the web process keeps its memory for pages.
sharp.cache(false)
sharp.concurrency(1)

export type Picture = { bytes: Uint8Array; width: number; height: number }

/**
 * The same picture made anew: turned as its camera was, no wider than 2,400 pixels, the first frame only, and without a word of
 * what came along (place, time, camera, names, thumbnails, anything behind its end).
 */
export async function reencodeImage(
  file: Uint8Array,
  kind: 'png' | 'jpeg',
): Promise<Result<Picture, Extract<FileProblem, 'file-broken' | 'too-many-pixels'>>> {
  const image = sharp(file, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 })
  const sized = image.autoOrient().resize({ width: widest, height: tallest, fit: 'inside', withoutEnlargement: true })
  const made = kind === 'png' ? sized.png({ compressionLevel: 9 }) : sized.jpeg({ quality: 84 })
  // What is wrong with a picture is told by throwing alone.
  const kept = await made.toBuffer({ resolveWithObject: true }).catch((error: Error) => error)
  if (kept instanceof Error) return failure(/pixel limit/i.test(kept.message) ? 'too-many-pixels' : 'file-broken')
  return success({ bytes: new Uint8Array(kept.data), width: kept.info.width, height: kept.info.height })
}
