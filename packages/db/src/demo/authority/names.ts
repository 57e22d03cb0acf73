import { demoShare } from '../id.ts';

const first =
  `Aisha Albin Alma Amir Anders Anette Anja Annika Anton Arman Astrid Axel Azra Barbro Bengt Berit Birgitta Björn Bodil
Camilla Carina Cecilia Christer Daniel Dario Demir Ebba Edvin Elias Elif Elin Elisabet Ellinor Emil Emma Erika Erik Eva Fadi
Farid Fatima Filip Fredrik Frida Gabriel Gunilla Gustav Hamid Hanna Hassan Helena Henrik Hodan Hugo Ida Ingrid Inger Isak
Ivana Jasmina Jelena Jenny Jesper Johan Johanna Jonathan Josefin Julia Kajsa Karim Karolina Katarina Kerstin Khalid Klara
Kristina Lars Layla Lea Lena Linda Linnea Lisa Lina Ludvig Magnus Maja Malin Margareta Maria Marko Markus Martin Mattias Mehmet
Mikael Milan Mina Mona Moa Mohamed Monika Nadia Natalia Niklas Nils Noor Olga Omar Oskar Otto Patrik Pernilla Per Peter
Pia Rania Rebecka Reza Rickard Robin Roya Ronja Rut Samira Sanna Sara Selma Senad Simon Sofia Stefan Stina Susanne Svetlana
Sven Tobias Tomas Torsten Tuva Ulrika Vera Veronika Viktoria Vilma Wilhelm Yasmin Yusuf Zahra Zeinab Åke Åsa Örjan`.split(
    /\s+/,
  );

const last =
  `Abdi Ahlroth Aldén Alhadi Almbladh Andersson Arvidsdotter Aspelund Backlund Bajrić Bergdahl Bergqvist Bergsten Bjurholm
Björnhage Blomgren Boström Brandell Brolin Brunnhede Buskas Carlsson Cederlid Dahlbom Demirci Edenholm Ekdahl Eklöf Ekvall
Elmrot Engdahl Eriksson Fager Falkenby Farah Fjällberg Forsgren Fransson Fredholm Frisk Furuhage Gillberg Granath Grenholt
Gustafsson Haddad Hagelin Hallonqvist Hamidi Hammarlid Hansson Hassel Hedbrant Hedlund Hellsing Hjelmdal Hosseini Hultberg
Ibrahimović Isaksson Ivarsdotter Jakobsson Jansson Johansson Jonsson Juhlén Kallin Karimi Karlsson Kihlgren Klingberg Kovač
Kronvall Kullander Landin Larsson Lehtonen Lilja Lindahl Lindfors Lindhage Lindstedt Ljunghall Lundin Lövdal Malmsten
Mannerberg Mattsson Mikaelsson Moberg Molander Mäkinen Månsdotter Nasser Nikolić Nilsson Nordahl Nordvall Norén Nyberg Nyhage
Nyländer Näsström Olofsdotter Olsson Omar Oskarsson Palmqvist Persson Petrović Pettersson Qadir Rahimi Ramstedt Renholm
Ringdahl Rosendal Rosvall Rydell Rönnmark Salihović Samuelsson Sandahl Segerlund Silverby Sjödal Sjöstrand Skarp Skoglund
Stenbeck Stensson Strandell Strömvall Sundin Svedberg Svensson Söderhjelm Tallroth Tengblad Thorell Tjernlund Törnblad Ullberg
Vallgren Vedin Vesterlund Viklund Wahlstedt Wallhage Wendel Westbom Yilmaz Zetterlid Åhlund Åkerhielm Ålander Öberg Östlid`.split(
    /\s+/,
  );

/** Endless believable names without repetition, the same every time. */
export function nameMaker(series: string, taken: Iterable<string>) {
  const used = new Set(taken);
  let count = 0;
  return (): string => {
    for (;;) {
      count += 1;
      const one = first[Math.floor(demoShare(`${series}:first:${count}`) * first.length)] ?? 'Eva';
      const other = last[Math.floor(demoShare(`${series}:last:${count}`) * last.length)] ?? 'Lindahl';
      const name = `${one} ${other}`;
      if (used.has(name)) continue;
      used.add(name);
      return name;
    }
  };
}

/** `Ilma Kovačević` → `ilma.kovacevic`: the part of an address or subject that stays when a name is pronounced. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[đ]/g, 'd')
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .trim()
    .replace(/ +/g, '.');
}
