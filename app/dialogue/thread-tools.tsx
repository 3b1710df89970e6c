import { Form } from '@remix-run/react'
import { Bell, BellOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { usePaths } from '~/ui/use-paths'
import type { FollowMode } from './follow-mode'

/** Follow, mute, and make the audience smaller. */
export function ThreadTools({ threadId, mode, mayNarrow }: { threadId: string; mode: FollowMode; mayNarrow: boolean }) {
  const { t } = useTranslation('dialogue')
  const paths = usePaths()
  const to = paths.threadChoice(threadId)
  return (
    <div className="mt-4 print:hidden">
      <div className="flex flex-wrap items-center gap-3">
        {mode === 'follow' && <span className="text-s">{t('follow.following')}</span>}
        {mode === 'mute' && <span className="text-s">{t('follow.muted')}</span>}
        <Form method="post" action={to} className="flex flex-wrap gap-3">
          {mode !== 'follow' && (
            <Button name="intent" value="follow" quiet small>
              <Bell aria-hidden="true" size={16} /> {t('follow.follow')}
            </Button>
          )}
          {mode === 'follow' && (
            <Button name="intent" value="none" quiet small>
              {t('follow.unfollow')}
            </Button>
          )}
          {mode === 'mute' ? (
            <Button name="intent" value="none" quiet small>
              {t('follow.unmute')}
            </Button>
          ) : (
            <Button name="intent" value="mute" quiet small>
              <BellOff aria-hidden="true" size={16} /> {t('follow.mute')}
            </Button>
          )}
        </Form>
      </div>
      {mayNarrow && (
        <details className="mt-3 max-w-text">
          <summary className="text-petrol">{t('narrow.open')}</summary>
          <div className="mt-2 border-l-3 border-line pl-4">
            <p>{t('narrow.what')}</p>
            <Form method="post" action={to} className="mt-2">
              <Button name="intent" value="narrow" danger small>
                {t('narrow.do')}
              </Button>
            </Form>
          </div>
        </details>
      )}
    </div>
  )
}
