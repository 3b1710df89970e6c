import { Form, Link, useNavigation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { TextArea, TextField } from '~/ui/field'
import { usePaths } from '~/ui/use-paths'
import type { EditionDeed } from '../edition-form'
import type { ShownProcess } from './shown-process'

/** The question before a step: what will happen, what it needs to know, yes, or back. */
export function DeedQuestion({ process, deed }: { process: ShownProcess; deed: EditionDeed }) {
  const { t } = useTranslation(['process', 'index'])
  const paths = usePaths()
  const isSending = useNavigation().state === 'submitting'
  const plain = deed === 'publish' || deed === 'discard'
  const said = plain
    ? { title: t(`index:result.${deed}Title`), text: t(`index:result.${deed}Text`), yes: t(`index:result.${deed}Yes`) }
    : { title: t(`deeds.${deed}.title`), text: t(`deeds.${deed}.text`), yes: t(`deeds.${deed}.yes`) }
  const computes = deed === 'recompute' || deed === 'version'
  return (
    <Form method="post" className="my-6 border-l-4 border-petrol bg-petrol-pale px-5 py-4">
      <h2 className="text-l">{said.title}</h2>
      <p className="mb-4 mt-2 max-w-text">{said.text}</p>
      {(deed === 'publish' || deed === 'schedule') && process.previewFrom === null && (
        <p className="mb-4 max-w-text font-semibold">{t('noPreview')}</p>
      )}
      <input type="hidden" name="intent" value={deed} />
      {(deed === 'preview' || deed === 'move-preview') && (
        <TextField
          name="until"
          type="date"
          label={t(`deeds.${deed}.until`)}
          defaultValue={process.proposed.until}
          required
        />
      )}
      {deed === 'schedule' && (
        <>
          <TextField
            name="date"
            type="date"
            label={t('deeds.schedule.date')}
            defaultValue={process.proposed.date}
            required
          />
          <TextField name="time" label={t('deeds.schedule.time')} defaultValue={process.proposed.time} required />
        </>
      )}
      {deed === 'version' && (
        <TextArea
          name="reason"
          label={t('deeds.version.reason')}
          hint={t('deeds.version.reasonHint')}
          rows={4}
          required
        />
      )}
      <p className="mt-4 flex flex-wrap items-center gap-4">
        <Button danger={deed === 'discard'} disabled={isSending}>
          {isSending && computes ? t('computing') : said.yes}
        </Button>
        <Link className="link" to={paths.edition(process.slug)}>
          {t('index:result.no')}
        </Link>
      </p>
    </Form>
  )
}
