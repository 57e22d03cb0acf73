import type { Label } from '@varje-elev/domain';

/** What the door itself says. Rules of the model have their own sentences in the domain's `errorMessages`. */
export const apiMessages = {
  signInNeeded: {
    sv: 'Du är inte inloggad längre. Logga in igen; det du skrev finns kvar på sidan.',
    en: 'You are no longer signed in. Sign in again; what you wrote is still on the page.',
  },
  notFound: {
    sv: 'Det du söker finns inte, eller så har du inte tillgång till det. Kontrollera länken eller gå till startsidan.',
    en: 'What you look for does not exist, or you have no access to it. Check the link or go to the start page.',
  },
  forbidden: {
    sv: 'Du kan läsa det här men inte ändra det. Vänd dig till den som ansvarar för enheten.',
    en: 'You can read this but not change it. Ask the person responsible for the unit.',
  },
  changedMeanwhile: {
    sv: 'Någon annan har ändrat samma text sedan du öppnade den. Jämför de två versionerna och spara igen.',
    en: 'Somebody else has changed the same text since you opened it. Compare the two versions and save again.',
  },
  busy: {
    sv: 'Någon annan sparade i samma ögonblick. Inget av ditt är sparat än. Försök igen.',
    en: 'Somebody else saved at the same moment. Nothing of yours is saved yet. Try again.',
  },
  keyReused: {
    sv: 'Samma sparning skickades två gånger med olika innehåll. Ladda om sidan och spara igen.',
    en: 'The same save was sent twice with different content. Reload the page and save again.',
  },
  tooManyWrites: {
    sv: 'Det kom för många ändringar på kort tid. Vänta en minut och försök igen.',
    en: 'Too many changes came in a short time. Wait a minute and try again.',
  },
  tooManyRefused: {
    sv: 'Det kom för många försök att nå något du inte har tillgång till. Vänta en minut och försök igen.',
    en: 'Too many attempts to reach something you have no access to. Wait a minute and try again.',
  },
  tooLarge: {
    sv: 'Texten är för lång för att sparas. Den står kvar här: korta den eller dela upp den på flera ställen.',
    en: 'The text is too long to be saved. It is still here: shorten it or divide it between several places.',
  },
  databaseAway: {
    sv: 'Databasen svarar inte just nu. Inget är sparat. Låt sidan vara öppen och försök igen om en stund.',
    en: 'The database does not answer right now. Nothing is saved. Keep the page open and try again in a while.',
  },
  tookTooLong: {
    sv: 'Det tog för lång tid och avbröts. Inget är sparat. Försök igen.',
    en: 'It took too long and was stopped. Nothing is saved. Try again.',
  },
  unknownReference: {
    sv: 'Något som du hänvisar till finns inte. Ladda om sidan och välj igen.',
    en: 'Something that you refer to does not exist. Reload the page and choose again.',
  },
  issuerNotTrusted: {
    sv: 'Huvudmannen litar inte på den inloggningstjänsten. Välj en som är inlagd för huvudmannen.',
    en: 'The authority does not trust that sign-in provider. Choose one that is registered for the authority.',
  },
  identityTaken: {
    sv: 'Någon annan har redan den identiteten. Sök upp personen i stället för att lägga till en ny.',
    en: 'Somebody else already has that identity. Find the person instead of adding a new one.',
  },
  unitNotOpenThen: {
    sv: '{name} är inte öppen den dagen. Välj en annan dag eller en annan enhet.',
    en: '{name} is not open on that day. Choose another day or another unit.',
  },
  assignmentHeld: {
    sv: 'Personen har redan den rollen där under en del av tiden. Ändra slutdagen för det uppdraget, eller välj andra dagar.',
    en: 'The person already has that role there for part of the time. Change the last day of that assignment, or choose other days.',
  },
  phaseTwice: {
    sv: 'Varje fas ska finnas en gång. Ladda om sidan och fyll i namnen igen.',
    en: 'Every phase must be there once. Reload the page and fill in the names again.',
  },
  draftExists: {
    sv: 'Det finns redan ett utkast. Arbeta vidare i det eller ta bort det först.',
    en: 'There is already a draft. Go on with it or remove it first.',
  },
  unitClosed: {
    sv: '{name} är stängd. Välj en enhet som är öppen.',
    en: '{name} is closed. Choose a unit that is open.',
  },
  lastAdministrator: {
    sv: 'Det här är huvudmannens enda administratör. Ge någon annan uppdraget först.',
    en: 'This is the authority’s only administrator. Give somebody else the assignment first.',
  },
  ownIdentity: {
    sv: 'Du kan inte ta bort det du själv loggar in med. Be en annan administratör.',
    en: 'You cannot remove what you sign in with yourself. Ask another administrator.',
  },
  valueNotAllowed: {
    sv: 'Ett värde går inte att spara. Kontrollera det du fyllde i och försök igen.',
    en: 'A value cannot be saved. Check what you filled in and try again.',
  },
  unexpected: {
    sv: 'Något gick fel hos oss. Inget är sparat. Försök igen, och uppge referensen {reference} om det händer på nytt.',
    en: 'Something went wrong on our side. Nothing is saved. Try again, and quote the reference {reference} if it happens again.',
  },
  invalidInput: {
    sv: 'Något i det du skickade går inte att använda. Rätta det som är markerat och försök igen.',
    en: 'Something you sent cannot be used. Correct what is marked and try again.',
  },
  missing: { sv: 'Uppgiften saknas. Fyll i den.', en: 'This is missing. Fill it in.' },
  wrongType: {
    sv: 'Uppgiften har fel form. Ladda om sidan och fyll i den igen.',
    en: 'This has the wrong form. Reload the page and fill it in again.',
  },
  empty: { sv: 'Fältet är tomt. Skriv något.', en: 'The field is empty. Write something.' },
  textTooShort: {
    sv: 'Texten är för kort. Skriv minst {minimum} tecken.',
    en: 'The text is too short. Write at least {minimum} characters.',
  },
  textTooLong: {
    sv: 'Texten är för lång. Korta den till högst {maximum} tecken.',
    en: 'The text is too long. Shorten it to at most {maximum} characters.',
  },
  numberTooSmall: {
    sv: 'Talet är för litet. Ange minst {minimum}.',
    en: 'The number is too small. Give at least {minimum}.',
  },
  numberTooLarge: {
    sv: 'Talet är för stort. Ange högst {maximum}.',
    en: 'The number is too large. Give at most {maximum}.',
  },
  tooFew: {
    sv: 'För få är valda. Välj minst {minimum}.',
    en: 'Too few are chosen. Choose at least {minimum}.',
  },
  tooMany: {
    sv: 'För många är valda. Välj högst {maximum}.',
    en: 'Too many are chosen. Choose at most {maximum}.',
  },
  notADate: {
    sv: 'Datumet går inte att läsa. Skriv det som 2026-11-24.',
    en: 'The date cannot be read. Write it as 2026-11-24.',
  },
  notASchoolUnitCode: {
    sv: 'En skolenhetskod har åtta siffror, och den första är inte noll. Kontrollera koden eller lämna fältet tomt.',
    en: 'A school unit code has eight digits, and the first is not zero. Check the code or leave the field empty.',
  },
  notAnEmail: {
    sv: 'E-postadressen går inte att läsa. Skriv den som namn@kommun.se.',
    en: 'The e-mail address cannot be read. Write it as name@authority.se.',
  },
  notAnId: {
    sv: 'Länken eller valet pekar fel. Gå tillbaka och välj igen.',
    en: 'The link or the choice points wrong. Go back and choose again.',
  },
  wrongFormat: {
    sv: 'Texten har fel form. Ta bort radbrytningar och otillåtna tecken.',
    en: 'The text has the wrong form. Remove line breaks and characters that are not allowed.',
  },
  notChosen: {
    sv: 'Inget är valt. Välj ett av alternativen.',
    en: 'Nothing is chosen. Choose one of the alternatives.',
  },
  notAChoice: {
    sv: 'Valet finns inte. Välj ett av alternativen.',
    en: 'There is no such choice. Choose one of the alternatives.',
  },
} as const satisfies Record<string, Label>;

export type ApiCode = keyof typeof apiMessages;
