import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { SelectField } from '~/ui/field'
import { Notice } from '~/ui/notice'
import type { Judge } from '../workflow/submission'

/** Staff choose who rates: as many as are still missing of two. */
export function AssignForm({ candidates, count }: { candidates: readonly Judge[]; count: number }) {
  const { t } = useTranslation('workflow')
  if (candidates.length < count) return <Notice>{t('assign.tooFew')}</Notice>
  const places = Array.from({ length: count }, (_, place) => 3 - count + place)
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="assign" />
      {places.map((number) => (
        <SelectField
          key={number}
          name="raterIds"
          label={t('assign.rater', { number })}
          empty={t('assign.choose')}
          choices={candidates.map(({ userId, name, isStaff }) => ({
            value: userId,
            label: isStaff ? t('assign.staff', { name }) : t('assign.expert', { name }),
          }))}
        />
      ))}
      <Button>{t('assign.assign')}</Button>
    </Form>
  )
}
