import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { CheckboxField, ErrorSummary, TextArea, TextField } from '~/ui/field'
import { Notice } from '~/ui/notice'

const codes = ['give-address', 'tell-why', 'give-name', 'give-email', 'good-faith', 'too-long'] as const

type RefusedNotice = {
  errors: Readonly<Record<string, readonly string[]>>
  typed: Readonly<Record<string, string>>
  limited: boolean
}

/** A notice of illegal content from anybody, without log-in. */
export function IllegalNoticeForm({ example, refused }: { example: string; refused: RefusedNotice | undefined }) {
  const { t } = useTranslation('transparency')
  const typed = refused?.typed ?? {}
  const sentences = (field: string) =>
    (refused?.errors[field] ?? []).flatMap((code) => {
      const known = codes.find((one) => one === code)
      return known ? [t(`notice.problems.${known}`)] : []
    })
  const errors = Object.fromEntries(Object.keys(refused?.errors ?? {}).map((field) => [field, sentences(field)]))
  return (
    <Form method="post">
      {refused?.limited && (
        <Notice tone="error" live>
          {t('notice.limited')}
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      <TextField
        name="address"
        label={t('notice.address')}
        hint={t('notice.addressHint', { example })}
        defaultValue={typed.address}
        errors={sentences('address')}
      />
      <TextArea
        name="text"
        label={t('notice.text')}
        hint={t('notice.textHint')}
        defaultValue={typed.text ?? ''}
        errors={sentences('text')}
      />
      <TextField
        name="lawNamed"
        label={t('notice.lawNamed')}
        hint={t('notice.lawHint')}
        optional
        defaultValue={typed.lawNamed}
        errors={sentences('lawNamed')}
      />
      <CheckboxField
        name="isChildAbuse"
        label={t('notice.isChildAbuse')}
        hint={t('notice.withoutName')}
        defaultChecked={typed.isChildAbuse !== undefined}
      />
      <TextField
        name="name"
        label={t('notice.name')}
        autoComplete="name"
        defaultValue={typed.name}
        errors={sentences('name')}
      />
      <TextField
        name="email"
        type="email"
        label={t('notice.email')}
        hint={t('notice.emailHint')}
        autoComplete="email"
        defaultValue={typed.email}
        errors={sentences('email')}
      />
      <CheckboxField
        name="goodFaith"
        label={t('notice.goodFaith')}
        defaultChecked={typed.goodFaith !== undefined}
        errors={sentences('goodFaith')}
      />
      <Button>{t('notice.send')}</Button>
    </Form>
  )
}
