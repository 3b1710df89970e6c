import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { Notice } from '~/ui/notice'
import { useLanguage } from '~/ui/use-language'

/** The link of a new invitation, this one time. */
export function InvitationMade({ name, link, expiresAt }: { name: string; link: string; expiresAt: Date | string }) {
  const { t } = useTranslation('accounts')
  const language = useLanguage()
  const id = useId()
  return (
    <Notice tone="success" title={t('members.invitedTitle')} live>
      <p>{t('members.invitedHow', { name, date: formatDate(expiresAt, language) })}</p>
      <label htmlFor={id} className="mt-3 block font-semibold">
        {t('members.linkLabel', { name })}
      </label>
      <input
        id={id}
        value={link}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
        className="w-full border-2 border-slate bg-white px-3 py-2 text-s"
      />
    </Notice>
  )
}
