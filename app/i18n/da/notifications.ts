import { notificationPages } from './notification-pages'

/** What a person is told, in the app and by mail. `line` is the sentence on the page and in the digest. */
export const notifications = {
  ...notificationPages,
  kinds: {
    'practice-submitted': {
      subject: '»{{title}}« er indsendt til validering',
      line: '{{person}} har indsendt »{{title}}« til validering.',
    },
    'practice-returned': {
      subject: '»{{title}}« er sendt retur til rettelse',
      line: '»{{title}}« er sendt retur med kommentarer. Ret teksten, og indsend den igen.',
    },
    'practice-published': {
      subject: '»{{title}}« er offentliggjort',
      line: '»{{title}}« er valideret og offentliggjort.',
    },
    'practice-rated': {
      subject: '»{{title}}« har fået sin Vidensprofil',
      line: '»{{title}}« er bedømt og har fået sin Vidensprofil.',
    },
    'practice-review-due': {
      subject: 'Holder »{{title}}« stadig?',
      line: 'Det er tid til at gennemgå »{{title}}«: Bekræft, at teksten stadig holder, eller ret den.',
    },
    'practice-archived': {
      subject: '»{{title}}« er arkiveret',
      line: '»{{title}}« er arkiveret og vises ikke længere i biblioteket.',
    },
    'submission-waiting': {
      subject: '»{{title}}« venter på validering',
      line: '»{{title}}« fra {{municipality}} venter på validering.',
    },
    'rating-assigned': {
      subject: 'Bedøm »{{title}}«',
      line: 'Du er bedt om at bedømme »{{title}}«. Du ser først den anden bedømmelse, når I begge er færdige.',
    },
    'ratings-disagree': {
      subject: 'De to bedømmelser af »{{title}}« er forskellige',
      line: 'De to bedømmelser af »{{title}}« er forskellige og skal afklares åbent.',
    },
    mentioned: {
      subject: '{{person}} har nævnt dig i »{{title}}«',
      line: '{{person}} har nævnt dig i samtalen »{{title}}«.',
    },
    'thread-reply': {
      subject: 'Nyt svar i »{{title}}«',
      line: '{{person}} har svaret i samtalen »{{title}}«, som du følger.',
    },
    'answer-accepted': {
      subject: 'Dit svar i »{{title}}« er valgt som svaret',
      line: 'Dit svar i samtalen »{{title}}« er valgt som svaret på spørgsmålet.',
    },
    'new-thread': {
      subject: 'Ny samtale: »{{title}}«',
      line: '{{person}} har startet samtalen »{{title}}«.',
    },
    'question-asked': {
      subject: '{{municipality}} spørger: »{{title}}«',
      line: '{{municipality}} har stillet spørgsmålet »{{title}}« til kommuner som jeres.',
    },
    'sparring-asked': {
      subject: '{{municipality}} vil gerne sparre med jer',
      line: '{{municipality}} vil gerne sparre med jer: »{{title}}«.',
    },
    'help-wanted': {
      subject: '{{municipality}} søger hjælp: {{subject}}',
      line: '{{municipality}} søger hjælp til {{subject}}, som I har tilbudt at hjælpe med.',
    },
    'room-asked': {
      subject: '{{person}} vil gerne ind i rummet »{{room}}«',
      line: '{{person}} har bedt om adgang til rummet »{{room}}«.',
    },
    'room-joined': {
      subject: 'Du er med i rummet »{{room}}«',
      line: 'Du er lukket ind i rummet »{{room}}«.',
    },
    'practice-adopted': {
      subject: '{{municipality}} fortæller om sit arbejde med »{{title}}«',
      line: '{{municipality}} har fortalt, hvor langt kommunen er med »{{title}}«.',
    },
    'practice-thanked': {
      subject: '{{municipality}} siger tak for »{{title}}«',
      line: '{{municipality}} siger tak for »{{title}}«.',
    },
    'new-practice-for-weak': {
      subject: 'Ny praksis mod en af jeres svage indikatorer: »{{title}}«',
      line: 'Den nye praksis »{{title}}« er rettet mod {{indicator}}, som er svag hos {{municipality}}.',
    },
    'weak-indicator-moved': {
      subject: 'En svag indikator har flyttet sig: {{indicator}}',
      line: '{{indicator}} i {{municipality}} har flyttet sig fra {{before}} til {{after}} ({{unit}}) i {{edition}}.',
    },
    'peer-question': {
      subject: '{{municipality}} spørger: »{{title}}«',
      line: '{{municipality}}, som ligner jeres kommune, spørger: »{{title}}«.',
    },
    'plan-due': {
      subject: 'Følg op på handleplanen for {{indicator}}',
      line: 'Det er tid til at følge op på handleplanen for {{indicator}}. Fristen er {{date}}.',
    },
    'statement-of-reasons': {
      subject: 'Begrundelse for en beslutning om noget, du har skrevet',
      line: 'Der er truffet en beslutning om noget, du har skrevet. Læs begrundelsen, og hvordan du kan klage.',
    },
    'report-received': {
      subject: 'Vi har modtaget din anmeldelse',
      line: 'Vi har modtaget din anmeldelse, og en moderator ser på den.',
    },
    'report-decided': {
      subject: 'Din anmeldelse er afgjort',
      line: 'Din anmeldelse er afgjort. Læs afgørelsen, og hvordan du kan klage.',
    },
    'appeal-received': {
      subject: 'Vi har modtaget din klage',
      line: 'Vi har modtaget din klage. En anden moderator ser på den.',
    },
    'appeal-decided': {
      subject: 'Din klage er afgjort',
      line: 'Din klage er afgjort. Læs afgørelsen og begrundelsen.',
    },
    suspended: {
      subject: 'Du kan læse, men ikke skrive, for en tid',
      line: 'Du kan læse, men ikke skrive, for en tid. Læs hvor længe, hvorfor, og hvordan du kan klage.',
    },
    'second-needed': {
      subject: 'En beslutning venter på endnu en moderator',
      line: 'En foreslået beslutning skal godkendes af endnu en moderator, før den gælder.',
    },
    'appeal-waiting': {
      subject: 'En klage venter på afgørelse',
      line: 'En klage venter på at blive afgjort af en anden end den, der traf beslutningen.',
    },
    'case-opened': {
      subject: 'Ny moderationssag',
      line: 'Der er kommet en ny moderationssag i køen.',
    },
    'preview-opened': {
      subject: 'Se jeres tal i {{edition}}, før de bliver offentlige',
      line: '{{municipality}} kan nu se sine egne tal i {{edition}} og gøre indsigelse til og med {{until}}.',
    },
    'objection-received': {
      subject: 'Indsigelse fra {{municipality}}',
      line: '{{municipality}} har gjort indsigelse mod »{{indicator}}« i {{edition}}.',
    },
    'objection-accepted': {
      subject: 'Indsigelsen er taget til følge',
      line: 'Jeres indsigelse mod »{{indicator}}« i {{edition}} er taget til følge. Tallet bliver rettet.',
    },
    'objection-declined': {
      subject: 'Indsigelsen er afvist',
      line: 'Jeres indsigelse mod »{{indicator}}« i {{edition}} er afvist. Begrundelsen står ved tallet.',
    },
    'objection-reopened': {
      subject: 'Indsigelsen bliver behandlet igen',
      line: 'Rettelsen efter jeres indsigelse mod »{{indicator}}« i {{edition}} er trukket tilbage. Indsigelsen bliver afgjort på ny.',
    },
    'publication-held': {
      subject: '{{edition}} blev ikke offentliggjort',
      line: '{{edition}} skulle være offentliggjort, men noget stod i vejen. Se hvad, og vælg et nyt tidspunkt.',
    },
    'edition-corrected': {
      subject: '{{edition}} er rettet',
      line: '{{edition}} er rettet, og det ændrer tal eller placering for {{municipality}}. Se hvad og hvorfor i rettelsesloggen.',
    },
    'password-reset': {
      subject: 'Vælg en ny adgangskode',
      line: 'Nogen har bedt om en ny adgangskode til din konto.',
    },
  },
}
