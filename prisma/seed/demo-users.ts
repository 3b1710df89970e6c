import type { DemoUser } from '~/accounts/save-demo-user.server'

/** The password of every demonstration account; they can log in only where demonstration data are on. */
export const demoPassword = 'demo-socialt-indeks'

/** Invented people, one of each role. */
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
  { email: 'medarbejder@union.example', name: 'Mette Aagaard', unionRole: 'staff' },
  { email: 'moderator@union.example', name: 'Mogens Friis', unionRole: 'moderator' },
  { email: 'administrator@union.example', name: 'Anja Østergaard', isAdministrator: true },
]
