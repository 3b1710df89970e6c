import { useTranslation } from 'react-i18next'
import { areaById, themeById } from '~/catalogue/areas'
import { useLanguage } from '~/ui/use-language'
import { wholeIndex } from './edition'

/** What a group of the method's tree is called: the index, an area, a theme of an area; its id where it is none of them. */
export function useGroupName(): (groupId: string) => string {
  const { t } = useTranslation('index')
  const language = useLanguage()
  return (groupId) => {
    if (groupId === wholeIndex) return t('whole')
    const own = groupId.split('.').at(-1) ?? groupId
    return areaById(groupId)?.name[language] ?? themeById(own)?.name[language] ?? groupId
  }
}
