import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'

/** For one who may write but not submit: who can. */
export function AskAnEditor({ editors }: { editors: readonly string[] }) {
  const { t } = useTranslation('practices')
  const { t: workflow } = useTranslation('workflow')
  return (
    <Notice title={workflow('submit.onlyEditors')}>
      {editors.length === 0 ? (
        <p>{t('preview.noEditors')}</p>
      ) : (
        <>
          <p>{workflow('submit.onlyEditorsLead')}</p>
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
