import { createContext, type ReactNode, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { PracticeField } from '../practice-text'

type Comments = Readonly<Partial<Record<PracticeField, string>>>

const Returned = createContext<Comments>({})

/** The form in which a returned text is corrected: each field shows what was said of it. */
export function FieldComments({ comments, children }: { comments: Comments; children: ReactNode }) {
  return <Returned.Provider value={comments}>{children}</Returned.Provider>
}

/** What the validator said of this field; nothing where nothing was said. */
export function FieldComment({ field }: { field: PracticeField }) {
  const { t } = useTranslation('workflow')
  const comment = useContext(Returned)[field]
  if (!comment) return null
  return (
    <div className="mb-2 max-w-text border-l-4 border-focus bg-sand px-3 py-2">
      <p className="text-s font-semibold">{t('returned.inField')}</p>
      <p lang="da" className="whitespace-pre-line">
        {comment}
      </p>
    </div>
  )
}
