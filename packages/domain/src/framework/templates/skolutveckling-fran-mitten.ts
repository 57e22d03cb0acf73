import { type FrameworkTemplate, operative, strategic } from './template.ts';

/**
 * *Skolutveckling från mitten* (Linköping): the leadership group of each school or preschool is the hub of the chain; a
 * common framework and support based on evidence, while each school words its own strategies and investigates their
 * effects. Our wording of the published principles; each municipality writes its own.
 */
export const skolutvecklingFranMitten: FrameworkTemplate = {
  key: 'skolutveckling-fran-mitten',
  name: 'Skolutveckling från mitten',
  draftNotice: true,
  vads: [
    {
      text: 'Ledningsgruppen är navet i utvecklingsarbetet',
      shortName: 'Navet',
      hurs: {
        staff: [
          operative(
            'Vi tar upp i ledningsgruppen det vi ser i undervisningen och får veta vad som blev beslutat.',
          ),
          strategic(
            'Vi som sitter i ledningsgruppen företräder våra kollegor och för arbetet vidare till laget.',
          ),
        ],
        schoolLeadership: [
          strategic('Vi sätter samman en ledningsgrupp som kan leda undervisningens utveckling.'),
          operative('Vi möts enligt en fast ordning och ägnar mötet åt undervisning och lärande.'),
          operative('Vi avslutar varje möte med ett beslut, en ansvarig och ett nästa underlag.'),
        ],
        administration: [
          strategic('Vi går genom ledningsgruppen, inte förbi den, när vi vill förändra något.'),
          operative('Vi ger varje ledningsgrupp en samtalspartner som känner verksamheten.'),
        ],
      },
    },
    {
      text: 'Varje verksamhet formulerar sina strategier och undersöker effekterna',
      shortName: 'Egna strategier',
      hurs: {
        staff: [
          operative('Vi prövar verksamhetens strategi i vår egen undervisning och beskriver vad som händer.'),
          operative('Vi avgör i förväg vad vi ska se om strategin har effekt.'),
          operative('Vi låter barn och elever berätta vad som gör skillnad för dem.'),
        ],
        schoolLeadership: [
          strategic('Vi formulerar få strategier utifrån våra egna behov och förutsättningar.'),
          operative('Vi undersöker om strategierna ger effekt för dem de är till för.'),
          operative('Vi ändrar eller avslutar en strategi som inte ger effekt.'),
        ],
        administration: [
          strategic('Vi håller ihop ett gemensamt ramverk och lämnar vägen dit åt verksamheterna.'),
          operative('Vi startar inga centrala projekt som tränger undan det verksamheterna själva har valt.'),
        ],
      },
    },
    {
      text: 'Vi följer varje barns och elevs utveckling och handlar därefter',
      shortName: 'Varje barn och elev',
      hurs: {
        staff: [
          operative(
            'Vi följer varje barns och elevs lärande under läsåret och ändrar undervisningen efter det vi ser.',
          ),
          operative('Vi tar hjälp av varandra och av elevhälsan så snart någon inte kommer vidare.'),
        ],
        schoolLeadership: [
          strategic(
            'Vi har ett arbetssätt för uppföljning som når varje barn och elev och skyddar deras uppgifter.',
          ),
          operative('Vi frågar efter varje uppföljning vad undervisningen ska göra annorlunda.'),
          strategic('Vi fördelar stöd och tid efter vad uppföljningen visar.'),
        ],
        administration: [
          operative('Vi ger verksamheterna resultat i rätt tid och i en form som går att använda.'),
          strategic('Vi följer skillnader mellan grupper och verksamheter och fördelar resurser efter dem.'),
        ],
      },
    },
    {
      text: 'Vi sporrar varandra och bygger på det som vi vet fungerar',
      shortName: 'Lära av varandra',
      hurs: {
        staff: [
          operative('Vi planerar, besöker och samtalar om undervisning tillsammans.'),
          strategic('Vi väljer arbetssätt med stöd i forskning och beprövad erfarenhet.'),
        ],
        schoolLeadership: [
          operative(
            'Vi träffar andra ledningsgrupper regelbundet och ställer frågor som för arbetet framåt.',
          ),
          operative('Vi tar emot besök och använder de frågor som besöket lämnar.'),
          strategic('Vi delar både det som gav effekt och det som inte gjorde det.'),
        ],
        administration: [
          strategic('Vi ordnar återkommande nätverk där ledningsgrupper stödjer och utmanar varandra.'),
          operative('Vi erbjuder stöd som bygger på evidens och följer upp vad stödet gav.'),
          strategic('Vi samarbetar med lärosäten och låter forskare följa arbetet.'),
        ],
      },
    },
  ],
};
