/** A forgotten password: asking for a way to a new one, and choosing it. */
export const passwordReset = {
  forgotten: {
    title: 'Glemt adgangskode?',
    lead: 'Skriv din e-mail. Så får du et link, hvor du kan vælge en ny adgangskode.',
    submit: 'Send link',
    asked: 'Hvis der er en konto med den e-mail, er der nu en mail på vej. Linket i den virker i en time.',
    nothingCame:
      'Kommer der ikke noget inden for nogle minutter, så kig i uønsket post, og tjek, at du skrev den e-mail, du plejer at logge ind med.',
    back: 'Til login',
  },
  newPassword: {
    title: 'Vælg en ny adgangskode',
    lead: 'Den nye adgangskode er til {{email}}. Du bliver logget ud alle steder og kan så logge ind med den.',
    submit: 'Gem ny adgangskode',
    chosen: 'Din adgangskode er ændret. Log ind med den nye.',
    closedTitle: 'Linket virker ikke længere',
    closed: 'Et link virker én gang og i en time. Bed om et nyt.',
    askAgain: 'Få et nyt link',
    mailSubject: 'Vælg en ny adgangskode til Socialt Indeks',
    mailIntro: 'Nogen har bedt om en ny adgangskode til din konto. Er det dig, så følg linket inden for en time.',
    mailIgnore: 'Er det ikke dig, behøver du ikke gøre noget. Din adgangskode er den samme som før.',
  },
}
