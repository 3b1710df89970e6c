import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { TextField } from '~/ui/field'
import { Notice } from '~/ui/notice'
import type { SynonymFault } from './synonyms'

type Group = { id: string; words: readonly string[] }

/** The list that staff keep: a form to add a line, and one for each line to change or remove it. */
export function SynonymList({
  groups,
  done,
  removedLine,
  refused,
}: {
  groups: readonly Group[]
  done: 'saved' | 'removed' | null
  removedLine: string
  refused: { fault: SynonymFault; typed: { id: string; words: string } } | null
}) {
  const { t } = useTranslation('search')
  const faultOf = (id: string) => (refused && refused.typed.id === id ? refused : null)
  return (
    <>
      {done && !refused && <Notice tone="success">{t(`synonyms.${done}`)}</Notice>}
      {done === 'removed' && removedLine !== '' && !refused && (
        <Form method="post" className="mb-4">
          <input type="hidden" name="words" value={removedLine} />
          <Button name="intent" value="save" quiet small>
            {t('synonyms.undo')}
          </Button>
        </Form>
      )}
      <Form method="post" className="mb-8">
        <TextField
          key={groups.length}
          name="words"
          label={t('synonyms.words')}
          hint={t('synonyms.wordsHint')}
          maxLength={500}
          defaultValue={faultOf('')?.typed.words}
          errors={faultsShown(faultOf(''), t)}
        />
        <Button name="intent" value="save">
          {t('synonyms.add')}
        </Button>
      </Form>
      <h2 className="mb-2 text-xl">{t('synonyms.list')}</h2>
      {groups.length === 0 && <EmptyState title={t('synonyms.none')} />}
      <ul className="list-none p-0">
        {groups.map((group) => (
          <li key={group.id} className="border-t border-line py-3">
            <Line group={group} refused={faultOf(group.id)} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Line({ group, refused }: { group: Group; refused: { fault: SynonymFault; typed: { words: string } } | null }) {
  const { t } = useTranslation('search')
  const line = group.words.join(', ')
  return (
    <Form method="post" className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="id" value={group.id} />
      <input
        name="words"
        lang="da"
        aria-label={t('synonyms.words')}
        aria-invalid={refused !== null}
        aria-describedby={refused ? `fejl-${group.id}` : undefined}
        defaultValue={refused?.typed.words ?? line}
        maxLength={500}
        className="min-w-0 flex-1 basis-64 border-2 border-slate bg-white px-3 py-1 aria-[invalid=true]:border-rust"
      />
      <Button name="intent" value="save" quiet small>
        {t('synonyms.save')}
      </Button>
      <Button name="intent" value="remove" danger small aria-label={t('synonyms.removeOf', { words: line })}>
        {t('synonyms.remove')}
      </Button>
      {refused && (
        <p id={`fejl-${group.id}`} className="basis-full font-semibold text-rust">
          {t(`synonyms.problems.${refused.fault}`)}
        </p>
      )}
    </Form>
  )
}

function faultsShown(
  refused: { fault: SynonymFault } | null,
  t: ReturnType<typeof useTranslation<'search'>>['t'],
): string[] | undefined {
  return refused ? [t(`synonyms.problems.${refused.fault}`)] : undefined
}
