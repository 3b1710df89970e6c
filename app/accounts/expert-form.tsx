import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { usePaths } from '~/ui/use-paths'

/** In which areas a user is an expert, for an administrator to change. */
export function ExpertForm({
  expertIn,
  areas,
}: {
  expertIn: readonly string[]
  areas: readonly { id: string; name: string }[]
}) {
  const { t } = useTranslation('workflow')
  const paths = usePaths()
  return (
    <section className="mb-10 border-t border-line pt-6">
      <h2 className="text-l">{t('experts.sectionTitle')}</h2>
      <p className="max-w-text">{t('experts.sectionLead')}</p>
      <ul className="mt-2 max-w-text">
        {areas.map(({ id, name: area }) => {
          const isExpert = expertIn.includes(id)
          return (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3 border-t border-line py-2">
              <span>{isExpert ? t('experts.isExpert', { area }) : t('experts.isNot', { area })}</span>
              <Form method="post">
                <input type="hidden" name="intent" value={isExpert ? 'remove-expert' : 'appoint-expert'} />
                <input type="hidden" name="area" value={id} />
                <Button small {...(isExpert ? { danger: true } : { quiet: true })}>
                  {isExpert ? t('experts.remove', { area }) : t('experts.appoint', { area })}
                </Button>
              </Form>
            </li>
          )
        })}
      </ul>
      <p className="mt-3">
        <Link to={paths.experts()} className="link">
          {t('experts.overview')}
        </Link>
      </p>
    </section>
  )
}
