import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'

type Shared = {
  name: string
  label: string
  /** Why we ask, or what would be right. */
  hint?: ReactNode
  errors?: string[] | undefined
  optional?: boolean
  required?: boolean
  id?: string
}

const box = 'w-full border-2 border-slate bg-white px-3 py-2 text-m aria-[invalid=true]:border-rust disabled:bg-mist'

function Frame({
  id,
  label,
  hint,
  errors,
  optional,
  children,
}: Omit<Shared, 'name'> & { id: string; children: ReactNode }) {
  const { t } = useTranslation('ui')
  return (
    <div className="mb-5 max-w-text">
      <label htmlFor={id} className="block font-semibold">
        {label} {optional && <span className="font-normal text-slate">({t('form.optional')})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-s text-slate">
          {hint}
        </p>
      )}
      {errors?.map((error) => (
        <p key={error} id={`${id}-error`} className="font-semibold text-rust">
          {error}
        </p>
      ))}
      <div className="mt-1">{children}</div>
    </div>
  )
}

function described(id: string, { hint, errors }: Pick<Shared, 'hint' | 'errors'>) {
  const ids = [hint ? `${id}-hint` : '', errors?.length ? `${id}-error` : ''].filter(Boolean).join(' ')
  return { 'aria-describedby': ids || undefined, 'aria-invalid': errors?.length ? true : undefined }
}

/** One line of text, with label, reason and errors beside it. */
export function TextField({
  type = 'text',
  defaultValue,
  autoComplete,
  maxLength,
  inputMode,
  accept,
  ...shared
}: Shared & {
  type?: 'text' | 'email' | 'password' | 'search' | 'file' | 'number' | 'date'
  defaultValue?: string | undefined
  autoComplete?: string
  maxLength?: number
  inputMode?: 'numeric' | 'decimal'
  accept?: string
}) {
  const made = useId()
  const id = shared.id ?? made
  return (
    <Frame {...shared} id={id}>
      <input
        id={id}
        name={shared.name}
        type={type}
        defaultValue={defaultValue}
        autoComplete={autoComplete}
        maxLength={maxLength}
        inputMode={inputMode}
        accept={accept}
        required={shared.required}
        className={box}
        {...described(id, shared)}
      />
    </Frame>
  )
}

/** Several lines of text. */
export function TextArea({
  defaultValue,
  rows = 6,
  maxLength,
  lang,
  ...shared
}: Shared & { defaultValue?: string | undefined; rows?: number; maxLength?: number; lang?: string }) {
  const made = useId()
  const id = shared.id ?? made
  return (
    <Frame {...shared} id={id}>
      <textarea
        id={id}
        name={shared.name}
        rows={rows}
        defaultValue={defaultValue}
        maxLength={maxLength}
        lang={lang}
        required={shared.required}
        className={box}
        {...described(id, shared)}
      />
    </Frame>
  )
}

export type Choice = { value: string; label: string }

/** One of a few. With `groups` the choices stand under headings. */
export function SelectField({
  defaultValue,
  choices,
  groups,
  empty,
  ...shared
}: Shared & {
  defaultValue?: string | undefined
  choices?: Choice[]
  groups?: { label: string; choices: Choice[] }[]
  empty?: string
}) {
  const made = useId()
  const id = shared.id ?? made
  const option = (choice: Choice) => (
    <option key={choice.value} value={choice.value}>
      {choice.label}
    </option>
  )
  return (
    <Frame {...shared} id={id}>
      <select
        id={id}
        name={shared.name}
        defaultValue={defaultValue ?? ''}
        required={shared.required}
        className={box}
        {...described(id, shared)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {choices?.map(option)}
        {groups?.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.choices.map(option)}
          </optgroup>
        ))}
      </select>
    </Frame>
  )
}

/** Yes or no. */
export function CheckboxField({
  name,
  label,
  hint,
  errors,
  defaultChecked,
  value,
  id: given,
}: Shared & { defaultChecked?: boolean; value?: string }) {
  const made = useId()
  const id = given ?? made
  return (
    <div className="mb-4 flex max-w-text items-start gap-3">
      <input
        id={id}
        type="checkbox"
        name={name}
        // Left out, React empties it when the form is shown again, and a ticked box would say nothing.
        value={value ?? 'on'}
        defaultChecked={defaultChecked}
        className="mt-1.5 h-5 w-5 shrink-0 accent-petrol"
        {...described(id, { hint, errors })}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p id={`${id}-hint`} className="text-s text-slate">
            {hint}
          </p>
        )}
        {errors?.map((error) => (
          <p key={error} id={`${id}-error`} className="font-semibold text-rust">
            {error}
          </p>
        ))}
      </div>
    </div>
  )
}

/**
 * All that is wrong with a form, at its top, read aloud when it appears; each line leads to its field when `ids` tells where it
 * is, and begins with the field's own label when `labels` knows it.
 */
export function ErrorSummary({
  errors,
  ids,
  labels,
}: {
  errors: Record<string, string[] | null | undefined>
  ids?: Record<string, string>
  labels?: Record<string, string>
}) {
  const { t } = useTranslation('ui')
  const lines = Object.entries(errors).flatMap(([field, texts]) =>
    (texts ?? []).map((text) => ({ field, text: labels?.[field] ? `${labels[field]}: ${text}` : text })),
  )
  if (lines.length === 0) return null
  return (
    <div role="alert" className="my-4 max-w-text border-l-4 border-rust bg-rust-pale px-4 py-3">
      <p className="font-semibold">{t('form.errorsTitle')}</p>
      <ul className="list-disc pl-5">
        {lines.map(({ field, text }) => (
          <li key={field + text}>
            {ids?.[field] ? (
              <a href={`#${ids[field]}`} className="link">
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
