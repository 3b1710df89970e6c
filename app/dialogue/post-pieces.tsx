import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Markdown } from '~/ui/markdown'
import { usePaths } from '~/ui/use-paths'
import { postAddress } from './post-address'
import type { ShownPiece } from './shown-post'

/** A post's words, with what it quotes from others of the thread: each leads to the post it comes from. */
export function PostPieces({ pieces, threadId }: { pieces: readonly ShownPiece[]; threadId: string | null }) {
  return (
    <div className="space-y-3">
      {pieces.map((piece) =>
        piece.kind === 'words' ? (
          <Markdown key={piece.text} text={piece.text} under={3} />
        ) : (
          <Quote key={`#${piece.number}`} quote={piece} threadId={threadId} />
        ),
      )}
    </div>
  )
}

function Quote({ quote, threadId }: { quote: Extract<ShownPiece, { kind: 'quote' }>; threadId: string | null }) {
  const { t } = useTranslation('dialogue')
  const paths = usePaths()
  const { number, author, gone, text } = quote
  const name = author ? t('quote.from', { author, number }) : t('quote.post', { number })
  return (
    <blockquote className="border-l-3 border-line pl-4 text-s">
      <p className="text-slate">
        {gone === 'missing' || threadId === null ? (
          name
        ) : (
          <Link to={postAddress(paths, threadId, number)} className="link">
            {name}
          </Link>
        )}
      </p>
      {gone === null ? <Markdown text={text} under={3} /> : <p className="italic text-slate">{t(`quote.${gone}`)}</p>}
    </blockquote>
  )
}
