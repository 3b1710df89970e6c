import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** The standard method, or one's own: then the fields for it stand below the choice. */
export function MethodFields({
  chosen,
  errors,
  children,
}: {
  chosen: 'standard' | 'own'
  errors: string[] | undefined
  children: ReactNode
}) {
  const { t } = useTranslation('index')
  return (
    <fieldset id="method" tabIndex={-1} className="group mb-5 max-w-text">
      <legend className="mb-2 font-semibold">{t('newEdition.method')}</legend>
      {errors?.map((error) => (
        <p key={error} className="mb-2 font-semibold text-rust">
          {error}
        </p>
      ))}
      {(['standard', 'own'] as const).map((kind) => (
        <div key={kind} className="mb-3 flex items-start gap-3">
          <input
            id={`method-${kind}`}
            type="radio"
            name="method"
            value={kind}
            defaultChecked={chosen === kind}
            aria-describedby={`method-${kind}-hint`}
            className="mt-1.5 h-5 w-5 shrink-0 accent-petrol"
          />
          <div>
            <label htmlFor={`method-${kind}`}>{t(`newEdition.${kind}`)}</label>
            <p id={`method-${kind}-hint`} className="text-s text-slate">
              {t(`newEdition.${kind}Hint`)}
            </p>
          </div>
        </div>
      ))}
      {/* Where the browser does not know :has, the fields are simply there. */}
      <div className="border-l-2 border-line pl-5 group-has-[#method-standard:checked]:hidden">{children}</div>
    </fieldset>
  )
}
