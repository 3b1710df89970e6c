import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { authorise } from '~/accounts/authorise.server'
import { requireActor } from '~/accounts/require-actor.server'
import { roomForm } from '~/dialogue/dialogue-forms'
import { openRoom } from '~/dialogue/open-room.server'
import { longestRoomName } from '~/dialogue/room-rules'
import { textsFor } from '~/i18n/texts.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { ChoiceGroup } from '~/practices/choice-group'
import { fieldErrors } from '~/practices/save-answer'
import { Button } from '~/ui/button'
import { TextArea, TextField } from '~/ui/field'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'open-room' })
  return { title: textsFor(request, 'dialogue')('room.open') }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'open-room' })
  const form = await readForm(request, roomForm)
  const typed = (name: string) => String(form.formData.get(name) ?? '')
  const values = { name: typed('name'), purpose: typed('purpose'), kind: typed('kind') }
  if (!form.ok) return refuse({ errors: fieldErrors(form.reply.error), values })
  const opened = await openRoom(actor, form.value, new Date())
  if (!opened.ok) return refuse({ errors: { name: [opened.problem] }, values }, 409)
  return redirect(pathsFor(request).room(opened.value, { besked: 'aabnet' }))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

const codes = ['give-name', 'tell-purpose', 'choose-kind', 'too-long', 'name-taken'] as const
const kinds = ['profession', 'region'] as const

export default function NewRoom() {
  const { t } = useTranslation('dialogue')
  const paths = usePaths()
  const { title } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const errors: Readonly<Record<string, readonly string[]>> = refused?.errors ?? {}
  const sentences = (field: string) =>
    (errors[field] ?? []).map((code) => t(`room.fields.${codes.find((one) => one === code) ?? 'other'}`))
  return (
    <>
      <PageHeading
        title={title}
        lead={t('room.openLead')}
        above={
          <Link to={paths.rooms()} className="link">
            {t('room.back')}
          </Link>
        }
      />
      <Form method="post" noValidate>
        <TextField
          name="name"
          label={t('room.name')}
          hint={t('room.nameHint')}
          maxLength={longestRoomName}
          defaultValue={refused?.values.name}
          errors={sentences('name')}
        />
        <TextArea
          name="purpose"
          label={t('room.purpose')}
          hint={t('room.purposeHint')}
          rows={3}
          lang="da"
          defaultValue={refused?.values.purpose}
          errors={sentences('purpose')}
        />
        <ChoiceGroup
          name="kind"
          legend={t('room.kind')}
          choices={kinds.map((value) => ({ value, label: t(`room.kind-${value}`) }))}
          chosen={kinds.find((one) => one === refused?.values.kind) ?? null}
          errors={sentences('kind')}
        />
        <Button>{t('room.create')}</Button>
      </Form>
    </>
  )
}
