import type { VadLines } from './wording.ts';

/** Norrsjö kommun: the leadership group of each school and preschool is the hub. */
export const fromTheMiddle: readonly VadLines[] = [
  {
    text: 'Ledningsgruppen är navet i skolans utveckling',
    shortName: 'Navet',
    hur: {
      staff: [
        ['s', 'Vi vet vad ledningsgruppen prövar och hur vårt arbete hör ihop med det.'],
        ['o', 'Vi lämnar underlag till ledningsgruppen från vår egen undervisning.'],
      ],
      schoolLeadership: [
        ['s', 'Vi möts regelbundet och ägnar större delen av tiden åt undervisningen.'],
        ['o', 'Vi har uttalade roller och mandat i ledningsgruppen.'],
      ],
      administration: [
        ['s', 'Vi bygger stödet kring ledningsgrupperna, inte kring centrala projekt.'],
        ['o', 'Vi deltar i ledningsgruppernas möten för att lyssna, stödja och utmana.'],
      ],
    },
  },
  {
    text: 'Vi formulerar egna strategier inom en gemensam ram',
    shortName: 'Egna strategier',
    hur: {
      staff: [
        ['o', 'Vi väljer arbetssätt utifrån våra barns och elevers behov och kan säga varför.'],
        ['o', 'Vi följer hur det går för varje barn och elev.'],
      ],
      schoolLeadership: [
        ['s', 'Vi formulerar skolans strategi med egna ord, utifrån resultat och förutsättningar.'],
        ['o', 'Vi begränsar oss till det som vi hinner göra ordentligt.'],
      ],
      administration: [
        ['s', 'Vi håller den gemensamma ramen tydlig och liten.'],
        ['o', 'Vi ger stöd som vilar på forskning och beprövad erfarenhet.'],
      ],
    },
  },
  {
    text: 'Vi undersöker effekterna av det vi gör',
    shortName: 'Undersöka effekt',
    hur: {
      staff: [
        ['o', 'Vi samlar underlag före, under och efter att vi prövar något.'],
        ['o', 'Vi skiljer på vad vi ser och hur vi tolkar det.'],
      ],
      schoolLeadership: [
        ['o', 'Vi avgör i förväg vad som skulle få oss att ändra oss.'],
        ['o', 'Vi fattar beslut om att fortsätta, ändra eller avsluta.'],
      ],
      administration: [
        ['o', 'Vi hjälper skolorna att mäta det de själva vill veta.'],
        ['s', 'Vi undersöker effekten av vårt eget stöd.'],
      ],
    },
  },
  {
    text: 'Vi lär av och sporrar varandra',
    shortName: 'Lära av varandra',
    hur: {
      staff: [
        ['o', 'Vi besöker varandra och ställer nyfikna frågor.'],
        ['o', 'Vi delar det vi lärt oss med kollegor i hela kommunen.'],
      ],
      schoolLeadership: [
        ['o', 'Vi möter andra ledningsgrupper varje termin och tar med en utmanande fråga.'],
        ['o', 'Vi berättar också om det som inte fungerade.'],
      ],
      administration: [
        ['s', 'Vi ordnar möten där ledningsgrupper lär av varandra.'],
        ['o', 'Vi gör lärdomar lätta att hitta.'],
      ],
    },
  },
];
