import { z } from 'zod'
import { municipalityByCode } from '~/municipalities/municipalities'
import type { AccountProblem } from './account-problems'
import { municipalRoles, unionRoles } from './actor'
import { normalEmail } from './email'

const says = (problem: AccountProblem) => problem

// Long enough for any password one may have; it only keeps a huge text from being hashed.
const passwordAsTyped = z.string(says('password-missing')).max(1_000, says('password-too-long'))

const name = z.string(says('name-missing')).trim().min(1, says('name-missing')).max(100, says('name-too-long'))
const email = z
  .string(says('email-missing'))
  .max(254, says('email-wrong'))
  .transform(normalEmail)
  .pipe(z.email(says('email-wrong')))
const role = z.enum(municipalRoles, says('role-missing'))
const userId = z.uuid()

export const logInForm = z.object({ email: z.string(says('email-missing')).max(254), password: passwordAsTyped })

export const ownAccountForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('change-name'), name }),
  z.object({ intent: z.literal('change-password'), currentPassword: passwordAsTyped, newPassword: passwordAsTyped }),
  z.object({ intent: z.literal('end-session'), sessionId: z.string().length(64) }),
  z.object({ intent: z.literal('end-all-sessions') }),
])

export const membersForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('invite'), email, name, role }),
  z.object({ intent: z.literal('change-role'), userId, role }),
  z.object({ intent: z.literal('remove'), userId }),
  z.object({ intent: z.literal('revoke'), tokenHash: z.string().length(64) }),
])

export const invitationForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('new-account'), name, newPassword: passwordAsTyped }),
  z.object({ intent: z.literal('own-account') }),
])

export const inviteAnywhereForm = z.object({
  intent: z.literal('invite'),
  municipalityCode: z
    .string(says('municipality-missing'))
    .refine((code) => municipalityByCode(code) !== null, says('municipality-missing')),
  email,
  name,
  role,
})

export const userForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('set-union-role'), unionRole: z.enum(unionRoles).optional() }),
  z.object({ intent: z.literal('remove-membership'), municipalityCode: z.string().length(3) }),
  z.object({ intent: z.literal('end-sessions') }),
  z.object({ intent: z.literal('appoint-expert'), area: z.string().max(100) }),
  z.object({ intent: z.literal('remove-expert'), area: z.string().max(100) }),
  z.object({ intent: z.literal('anonymise'), confirmed: z.literal('on', says('not-confirmed')) }),
])

export const forgottenPasswordForm = z.object({ email })

export const newPasswordForm = z.object({ newPassword: passwordAsTyped })

/** Parts that the command line checks by the same rules. */
export const accountParts = { name, email }
