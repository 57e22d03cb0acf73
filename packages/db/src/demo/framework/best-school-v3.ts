import type { VadLines } from './wording.ts';

/** Version 3, from 2026/27: the template's wording unchanged. */
export const bestSchoolV3: readonly VadLines[] = [
  {
    text: 'Vår gemensamma riktning styr prioriteringar och beslut',
    shortName: 'Riktning',
    hur: {
      staff: [
        ['s', 'Vi känner till skolans mål och kan beskriva hur vår undervisning bidrar till dem.'],
        ['o', 'Vi planerar undervisning och arbetslagsmöten utifrån läsårets prioriterade mål.'],
        ['o', 'Vi väljer bort aktiviteter som inte bidrar till den gemensamma riktningen.'],
        ['o', 'Vi berättar för elever och vårdnadshavare vad vi prioriterar och varför.'],
      ],
      schoolLeadership: [
        ['s', 'Vi formulerar få och tydliga mål utifrån de nationella målen och våra resultat.'],
        ['s', 'Vi använder riktningen när vi fördelar tid, tjänster och pengar.'],
        ['o', 'Vi går igenom åtagandeplanen på varje ledningsgruppsmöte och dokumenterar beslut.'],
        ['o', 'Vi översätter nämndens och förvaltningens mål till skolans vardag.'],
      ],
      administration: [
        ['s', 'Vi uttrycker riktning och förväntningar så att de är lika lätta att förstå på varje skola.'],
        ['o', 'Vi samordnar uppdrag, mallar och tidpunkter så att skolorna inte styrs åt olika håll.'],
        ['s', 'Vi fördelar resurser efter elevernas behov och förutsättningar.'],
        ['o', 'Vi återkopplar till nämnden hur riktningen påverkat våra beslut.'],
      ],
    },
  },
  {
    text: 'Vårt ledarskap ger resultat och effekter för våra elever',
    shortName: 'Ledarskap',
    hur: {
      staff: [
        ['o', 'Vi leder elevernas lärande med höga förväntningar på varje elev.'],
        ['o', 'Vi tar ansvar för klimatet i klassrummet så att trygghet och studiero stärks.'],
        ['s', 'Förstelärare och arbetslagsledare leder kollegornas utvecklingsarbete med uttalat mandat.'],
        ['o', 'Vi ger elever reellt inflytande över undervisningen.'],
      ],
      schoolLeadership: [
        ['o', 'Vi är ofta i undervisningen och återkopplar det vi ser.'],
        ['s', 'Vi bygger en ledningsgrupp med tydliga roller, mandat och mötesordning.'],
        ['s', 'Vi följer hur våra ledarhandlingar märks i undervisningen och i elevernas resultat.'],
        ['o', 'Vi skapar tid och struktur för samarbete.'],
        ['o', 'Vi söker och ger stöd till andra skolledningar.'],
      ],
      administration: [
        ['o', 'Vi stödjer och utmanar varje skolledning i återkommande dialoger.'],
        ['s', 'Vi ger rektorer samma grundläggande utbildning i skolförbättring.'],
        ['o', 'Vi anpassar stödet efter skolans nuläge och följer upp vad stödet gav.'],
        ['o', 'Vi avlastar rektor uppgifter som inte utvecklar undervisningen.'],
      ],
    },
  },
  {
    text: 'Vårt kvalitets- och förbättringsarbete baseras på data och evidens',
    shortName: 'Data och evidens',
    hur: {
      staff: [
        ['o', 'Vi planerar, genomför, följer upp och analyserar undervisningen löpande.'],
        ['o', 'Vi använder flera slags underlag: resultat, elevröster, observationer och dokumentation.'],
        ['o', 'Vi prövar en sak i taget och avgör i förväg hur vi ska se om den gjorde skillnad.'],
        ['o', 'Vi lyfter tidigt det som inte fungerar.'],
      ],
      schoolLeadership: [
        ['s', 'Vi leder analysen från resultat till orsaker i undervisning och organisation.'],
        ['o', 'Vi skiljer på vad vi vet, vad vi tror och vad vi behöver ta reda på.'],
        ['o', 'Vi väljer insatser med stöd i forskning och beprövad erfarenhet, kopplade till orsaken.'],
        ['o', 'Vi avslutar, ändrar eller fortsätter insatser efter uppmätt effekt.'],
      ],
      administration: [
        ['o', 'Vi levererar säkra och begripliga data i rätt tid och skyddar enskilda elevers uppgifter.'],
        ['s', 'Vi analyserar mönster mellan skolor och skolområden och prioriterar utifrån det.'],
        ['o', 'Vi frågar efter orsaker och effekt, inte efter långa texter.'],
        ['o', 'Vi sprider det som visat sig fungera och säger också vad som inte gjorde det.'],
      ],
    },
  },
  {
    text: 'Vi fördjupar vårt lärande systematiskt och tillsammans',
    shortName: 'Lärande tillsammans',
    hur: {
      staff: [
        ['o', 'Vi planerar och analyserar undervisning tillsammans med kollegor enligt en fast ordning.'],
        ['o', 'Vi besöker varandras lektioner med ett gemensamt fokus.'],
        ['o', 'Vi delar det vi lärt oss så att andra arbetslag kan använda det.'],
      ],
      schoolLeadership: [
        ['s', 'Vi ger kollegialt lärande en återkommande plats i kalendariet.'],
        ['o', 'Vi leder ledningsgruppen genom undersökande cykler med hypotes, prövning och uppföljning.'],
        ['o', 'Vi lär av andra skolor i nätverk och vid besök.'],
        ['o', 'Vi dokumenterar så att arbetet håller när personer slutar.'],
      ],
      administration: [
        ['s', 'Vi lär systematiskt av våra egna stödinsatser.'],
        ['o', 'Vi ordnar arenor där ledningsgrupper från olika skolor utmanar och stödjer varandra.'],
        ['s', 'Vi samarbetar långsiktigt med lärosäten.'],
        ['o', 'Vi visar öppet vad vi själva prövar och vad vi ändrar.'],
      ],
    },
  },
];
