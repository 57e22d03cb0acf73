import { type FrameworkTemplate, operative, strategic } from './template.ts';

/**
 * *Varje elevs bästa skola* (Malmö 2017/18). The four VAD are the founding text's, word for word. Its HUR were never
 * published: these are a draft faithful to it, and each municipality writes its own.
 */
export const varjeElevsBastaSkola: FrameworkTemplate = {
  key: 'varje-elevs-basta-skola',
  name: 'Varje elevs bästa skola',
  draftNotice: true,
  vads: [
    {
      text: 'Vår gemensamma riktning styr prioriteringar och beslut',
      shortName: 'Riktning',
      hurs: {
        staff: [
          strategic('Vi känner till skolans mål och kan beskriva hur vår undervisning bidrar till dem.'),
          operative('Vi planerar undervisning och arbetslagsmöten utifrån läsårets prioriterade mål.'),
          operative('Vi väljer bort aktiviteter som inte bidrar till den gemensamma riktningen.'),
          operative('Vi berättar för elever och vårdnadshavare vad vi prioriterar och varför.'),
        ],
        schoolLeadership: [
          strategic('Vi formulerar få och tydliga mål utifrån de nationella målen och våra resultat.'),
          strategic('Vi använder riktningen när vi fördelar tid, tjänster och pengar.'),
          operative('Vi går igenom åtagandeplanen på varje ledningsgruppsmöte och dokumenterar beslut.'),
          operative('Vi översätter nämndens och förvaltningens mål till skolans vardag.'),
        ],
        administration: [
          strategic(
            'Vi uttrycker riktning och förväntningar så att de är lika lätta att förstå på varje skola.',
          ),
          operative('Vi samordnar uppdrag, mallar och tidpunkter så att skolorna inte styrs åt olika håll.'),
          strategic('Vi fördelar resurser efter elevernas behov och förutsättningar.'),
          operative('Vi återkopplar till nämnden hur riktningen påverkat våra beslut.'),
        ],
      },
    },
    {
      text: 'Vårt ledarskap ger resultat och effekter för våra elever',
      shortName: 'Ledarskap',
      hurs: {
        staff: [
          operative('Vi leder elevernas lärande med höga förväntningar på varje elev.'),
          operative('Vi tar ansvar för klimatet i klassrummet så att trygghet och studiero stärks.'),
          strategic(
            'Förstelärare och arbetslagsledare leder kollegornas utvecklingsarbete med uttalat mandat.',
          ),
          operative('Vi ger elever reellt inflytande över undervisningen.'),
        ],
        schoolLeadership: [
          operative('Vi är ofta i undervisningen och återkopplar det vi ser.'),
          strategic('Vi bygger en ledningsgrupp med tydliga roller, mandat och mötesordning.'),
          operative('Vi följer hur våra ledarhandlingar märks i undervisningen och i elevernas resultat.'),
          strategic('Vi skapar tid och struktur för samarbete.'),
          operative('Vi söker och ger stöd till andra skolledningar.'),
        ],
        administration: [
          operative('Vi stödjer och utmanar varje skolledning i återkommande dialoger.'),
          strategic('Vi ger rektorer samma grundläggande utbildning i skolförbättring.'),
          operative('Vi anpassar stödet efter skolans nuläge och följer upp vad stödet gav.'),
          strategic('Vi avlastar rektor uppgifter som inte utvecklar undervisningen.'),
        ],
      },
    },
    {
      text: 'Vårt kvalitets- och förbättringsarbete baseras på data och evidens',
      shortName: 'Data och evidens',
      hurs: {
        staff: [
          operative('Vi planerar, genomför, följer upp och analyserar undervisningen löpande.'),
          operative(
            'Vi använder flera slags underlag: resultat, elevröster, observationer och dokumentation.',
          ),
          operative('Vi prövar en sak i taget och avgör i förväg hur vi ska se om den gjorde skillnad.'),
          operative('Vi lyfter tidigt det som inte fungerar.'),
        ],
        schoolLeadership: [
          strategic('Vi leder analysen från resultat till orsaker i undervisning och organisation.'),
          operative('Vi skiljer på vad vi vet, vad vi tror och vad vi behöver ta reda på.'),
          strategic(
            'Vi väljer insatser med stöd i forskning och beprövad erfarenhet, kopplade till orsaken.',
          ),
          operative('Vi avslutar, ändrar eller fortsätter insatser efter uppmätt effekt.'),
        ],
        administration: [
          operative(
            'Vi levererar säkra och begripliga data i rätt tid och skyddar enskilda elevers uppgifter.',
          ),
          strategic('Vi analyserar mönster mellan skolor och skolområden och prioriterar utifrån det.'),
          operative('Vi frågar efter orsaker och effekt, inte efter långa texter.'),
          strategic('Vi sprider det som visat sig fungera och säger också vad som inte gjorde det.'),
        ],
      },
    },
    {
      text: 'Vi fördjupar vårt lärande systematiskt och tillsammans',
      shortName: 'Lärande tillsammans',
      hurs: {
        staff: [
          operative(
            'Vi planerar och analyserar undervisning tillsammans med kollegor enligt en fast ordning.',
          ),
          operative('Vi besöker varandras lektioner med ett gemensamt fokus.'),
          strategic('Vi delar det vi lärt oss så att andra arbetslag kan använda det.'),
        ],
        schoolLeadership: [
          strategic('Vi ger kollegialt lärande en återkommande plats i kalendariet.'),
          operative(
            'Vi leder ledningsgruppen genom undersökande cykler med hypotes, prövning och uppföljning.',
          ),
          operative('Vi lär av andra skolor i nätverk och vid besök.'),
          strategic('Vi dokumenterar så att arbetet håller när personer slutar.'),
        ],
        administration: [
          operative('Vi lär systematiskt av våra egna stödinsatser.'),
          strategic('Vi ordnar arenor där ledningsgrupper från olika skolor utmanar och stödjer varandra.'),
          strategic('Vi samarbetar långsiktigt med lärosäten.'),
          operative('Vi visar öppet vad vi själva prövar och vad vi ändrar.'),
        ],
      },
    },
  ],
};
