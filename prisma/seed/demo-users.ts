import type { DemoUser } from '~/accounts/save-demo-user.server'
import { areas } from '~/catalogue/areas'

/** The password of every demonstration account; they can log in only where demonstration data are on. */
export const demoPassword = 'demo-socialt-indeks'

const allAreas = areas.map(({ id }) => id)

/** Invented people, of each role at least one. */
export const demoUsers: readonly DemoUser[] = [
  {
    email: 'socialchef@guldborgsund.example',
    name: 'Solveig Holm',
    membership: { municipalityCode: '376', role: 'manager' },
  },
  {
    email: 'redaktoer@guldborgsund.example',
    name: 'Rasmus Lind',
    membership: { municipalityCode: '376', role: 'editor' },
  },
  {
    email: 'bidragyder@guldborgsund.example',
    name: 'Birgit Krogh',
    membership: { municipalityCode: '376', role: 'contributor' },
  },
  {
    email: 'laeser@guldborgsund.example',
    name: 'Lars Damgaard',
    membership: { municipalityCode: '376', role: 'reader' },
  },
  {
    email: 'redaktoer@roedovre.example',
    name: 'Rikke Bech',
    membership: { municipalityCode: '175', role: 'editor' },
  },
  {
    email: 'socialchef@roedovre.example',
    name: 'Sanne Kjær',
    membership: { municipalityCode: '175', role: 'manager' },
  },
  {
    email: 'redaktoer@lolland.example',
    name: 'Louise Toft',
    membership: { municipalityCode: '360', role: 'editor' },
  },
  {
    email: 'ekspert@odense.example',
    name: 'Erik Winther',
    membership: { municipalityCode: '461', role: 'editor' },
    expertIn: allAreas,
  },
  {
    email: 'ekspert@aalborg.example',
    name: 'Ellen Skov',
    membership: { municipalityCode: '851', role: 'editor' },
    expertIn: allAreas,
  },
  { email: 'medarbejder@union.example', name: 'Mette Aagaard', unionRole: 'staff' },
  { email: 'moderator@union.example', name: 'Mogens Friis', unionRole: 'moderator' },
  { email: 'moderator.to@union.example', name: 'Margit Ravn', unionRole: 'moderator' },
  { email: 'administrator@union.example', name: 'Anja Østergaard', isAdministrator: true },
]
