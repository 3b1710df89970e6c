import { Notice } from '~/ui/notice'

/** What is wrong with a form as a whole, read aloud when it appears; nothing when nothing is. */
export function WrongForm({ texts }: { texts: string[] | undefined }) {
  if (!texts?.length) return null
  return (
    <Notice tone="error" live>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Notice>
  )
}
