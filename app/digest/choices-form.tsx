import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type Frequency, frequencies, type NoticeItem } from '~/notifications/notice'
import { Button } from '~/ui/button'
import { SelectField } from '~/ui/field'

/** How often the person wants mail about each item, and in which language. */
export function ChoicesForm({
  language,
  items,
}: {
  language: 'da' | 'en'
  items: readonly { item: NoticeItem; frequency: Frequency }[]
}) {
  const { t } = useTranslation('notifications')
  const choices = frequencies.map((value) => ({ value, label: t(`frequencies.${value}`) }))
  return (
    <Form method="post">
      <h2 className="mb-3 text-l">{t('choices.itemsTitle')}</h2>
      {items.map(({ item, frequency }) =>
        item === 'moderation' ? (
          <div key={item} className="mb-5 max-w-text">
            <p className="font-semibold">{t(`items.${item}.name`)}</p>
            <p className="text-s text-slate">{t(`items.${item}.about`)}</p>
            <p className="mt-1">{t('choices.always')}</p>
          </div>
        ) : (
          <SelectField
            key={item}
            name={item}
            label={t(`items.${item}.name`)}
            hint={t(`items.${item}.about`)}
            choices={choices}
            defaultValue={frequency}
          />
        ),
      )}
      <hr className="my-8 border-line" />
      <SelectField
        name="language"
        label={t('choices.languageTitle')}
        hint={t('choices.languageHint')}
        choices={[
          { value: 'da', label: t('choices.languages.da') },
          { value: 'en', label: t('choices.languages.en') },
        ]}
        defaultValue={language}
      />
      <Button>{t('choices.save')}</Button>
    </Form>
  )
}
