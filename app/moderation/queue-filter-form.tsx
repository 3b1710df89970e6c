import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { SelectField } from '~/ui/field'
import { type QueueView, queueFilters } from './queue-filter'
import { textKinds } from './text-kind'

/** Which cases the queue shows; it works without scripts. */
export function QueueFilterForm({ view }: { view: QueueView }) {
  const { t } = useTranslation('moderation')
  const { t: ui } = useTranslation('ui')
  return (
    <Form method="get" className="mb-4 flex flex-wrap items-end gap-x-4">
      <SelectField
        name="vis"
        label={t('queue.filter')}
        defaultValue={view.filter}
        choices={queueFilters.map((value) => ({ value, label: t(`queue.filters.${value}`) }))}
      />
      <SelectField
        name="slags"
        label={t('queue.kind')}
        defaultValue={view.kind ?? ''}
        empty={t('queue.anyKind')}
        choices={textKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <div className="mb-5">
        <Button quiet>{ui('form.show')}</Button>
      </div>
    </Form>
  )
}
