import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'

/** For one who may write but not publish: who can. */
export function AskAnEditor({ editors }: { editors: readonly string[] }) {
  const { t } = useTranslation('practices')
  return (
    <Notice title={t('preview.askEditor')}>
      {editors.length === 0 ? (
        <p>{t('preview.noEditors')}</p>
      ) : (
        <>
          <p>{t('preview.askEditorLead')}</p>
          <p>{t('preview.editors')}</p>
          <ul className="list-disc pl-5">
            {editors.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}
