import type { Label } from '@varje-elev/domain/kernel';

/** What can be wrong with an Excel workbook, as a container, as a package and as sheets. */
export const workbookMessages = {
  notWorkbook: {
    sv: 'Filen är ingen Excelarbetsbok. Spara den som ”Excel-arbetsbok (.xlsx)”.',
    en: 'The file is not an Excel workbook. Save it as “Excel Workbook (.xlsx)”.',
  },
  oldWorkbook: {
    sv: 'Filen är i Excels gamla format (.xls), som inte läses. Spara den som ”Excel-arbetsbok (.xlsx)”.',
    en: 'The file is in Excel’s old format (.xls), which is not read. Save it as “Excel Workbook (.xlsx)”.',
  },
  binaryWorkbook: {
    sv: 'Filen är en binär arbetsbok (.xlsb), som inte läses. Spara den som ”Excel-arbetsbok (.xlsx)”.',
    en: 'The file is a binary workbook (.xlsb), which is not read. Save it as “Excel Workbook (.xlsx)”.',
  },
  openDocument: {
    sv: 'Filen är ett OpenDocument-kalkylark (.ods), som inte läses. Spara det som ”Excel-arbetsbok (.xlsx)”.',
    en: 'The file is an OpenDocument spreadsheet (.ods), which is not read. Save it as “Excel Workbook (.xlsx)”.',
  },
  encryptedWorkbook: {
    sv: 'Arbetsboken är skyddad med lösenord och går inte att läsa. Ta bort lösenordet och skicka den på nytt.',
    en: 'The workbook is protected with a password and cannot be read. Remove the password and send it again.',
  },
  workbookTruncated: {
    sv: 'Arbetsboken är avkortad: slutet av filen saknas. Inget är läst. Hämta eller spara filen på nytt.',
    en: 'The workbook is cut short: the end of the file is missing. Nothing is read. Fetch or save the file again.',
  },
  workbookDamaged: {
    sv: 'Arbetsboken är skadad i delen {part}. Öppna den i Excel, spara den på nytt och skicka den igen.',
    en: 'The workbook is damaged in the part {part}. Open it in Excel, save it anew and send it again.',
  },
  workbookTooLarge: {
    sv: 'Arbetsboken blir större än {limit} byte när den packas upp. Dela upp den.',
    en: 'The workbook becomes larger than {limit} bytes when it is unpacked. Split it.',
  },
  workbookTooPacked: {
    sv: 'Delen {part} är packad mer än {limit} gånger, vilket ingen vanlig arbetsbok är. Inget är läst.',
    en: 'The part {part} is compressed more than {limit} times, which no ordinary workbook is. Nothing is read.',
  },
  workbookTooManyParts: {
    sv: 'Arbetsboken består av fler än {limit} delar. Inget är läst.',
    en: 'The workbook consists of more than {limit} parts. Nothing is read.',
  },
  macrosRefused: {
    sv: 'Arbetsboken innehåller makron. Spara den utan makron, som ”Excel-arbetsbok (.xlsx)”.',
    en: 'The workbook holds macros. Save it without macros, as “Excel Workbook (.xlsx)”.',
  },
  pivotCacheRefused: {
    sv: 'Arbetsboken innehåller en pivottabell. Bakom den ligger underlaget kvar, ofta en rad per elev, även när bladet bara visar summor. Kopiera tabellen, klistra in den som värden i en ny arbetsbok och skicka den.',
    en: 'The workbook holds a pivot table. Its source lies behind it, often one row per pupil, even when the sheet shows only totals. Copy the table, paste it as values into a new workbook and send that.',
  },
  dataModelRefused: {
    sv: 'Arbetsboken innehåller en datamodell (Power Pivot), där hela underlaget följer med. Klistra in det du vill skicka som värden i en ny arbetsbok.',
    en: 'The workbook holds a data model (Power Pivot), which carries the whole source. Paste what you want to send as values into a new workbook.',
  },
  externalLinkRefused: {
    sv: 'Arbetsboken är länkad till en annan fil eller datakälla, och innehåll därifrån följer med. Bryt länkarna i Excel (Data, Redigera länkar) eller klistra in värdena i en ny arbetsbok.',
    en: 'The workbook is linked to another file or data source, and content from there comes along. Break the links in Excel (Data, Edit Links) or paste the values into a new workbook.',
  },
  embeddedObjectRefused: {
    sv: 'Arbetsboken innehåller en inbäddad fil eller kontroll ({part}). Ta bort den och skicka arbetsboken på nytt.',
    en: 'The workbook holds an embedded file or control ({part}). Remove it and send the workbook again.',
  },
  revisionsRefused: {
    sv: 'Arbetsboken innehåller sin ändringshistorik, där borttagna uppgifter finns kvar. Klistra in värdena i en ny arbetsbok.',
    en: 'The workbook holds its history of changes, where removed data are still found. Paste the values into a new workbook.',
  },
  hiddenSheetRefused: {
    sv: 'Bladet ”{sheet}” är dolt. Ett dolt blad skickas med utan att synas. Visa bladet eller ta bort det, och skicka arbetsboken på nytt.',
    en: 'The sheet “{sheet}” is hidden. A hidden sheet is sent along unseen. Show it or remove it, and send the workbook again.',
  },
  commentsNotRead: {
    sv: 'Arbetsboken innehåller kommentarer. De är inte lästa. Kontrollera att de inte handlar om enskilda personer.',
    en: 'The workbook holds comments. They are not read. Check that they do not concern individual persons.',
  },
  hiddenRow: {
    sv: 'Raden är dold, kanske av ett filter, och är inte läst. Visa den om den ska med, annars ta bort den.',
    en: 'The row is hidden, perhaps by a filter, and is not read. Show it if it is to be included, otherwise remove it.',
  },
  hiddenColumn: {
    sv: 'Dolda kolumner ({columns}) är inte lästa. Visa dem om de ska med, annars ta bort dem.',
    en: 'Hidden columns ({columns}) are not read. Show them if they are to be included, otherwise remove them.',
  },
  workbookFormula: {
    sv: 'Cellen innehåller en formel och är inte läst. Kopiera kolumnen och klistra in den som värden.',
    en: 'The cell holds a formula and is not read. Copy the column and paste it as values.',
  },
  errorCell: {
    sv: 'Cellen visar ett Excelfel och är inte läst. Rätta den eller lämna den tom.',
    en: 'The cell shows an Excel error and is not read. Correct it or leave it empty.',
  },
  brokenCell: {
    sv: 'Cellen går inte att tyda och är inte läst. Skriv in värdet på nytt.',
    en: 'The cell cannot be made out and is not read. Enter the value again.',
  },
  textTooLong: {
    sv: 'En text i delen {part} är längre än {limit} tecken. Läsningen slutar här.',
    en: 'A text in the part {part} is longer than {limit} characters. Reading stops here.',
  },
  rowOutOfOrder: {
    sv: 'Raderna eller cellerna står inte i ordning i filen. Läsningen av bladet slutar här. Öppna arbetsboken i Excel och spara den på nytt.',
    en: 'The rows or cells are not in order in the file. Reading of the sheet stops here. Open the workbook in Excel and save it anew.',
  },
  workbookTooManyElements: {
    sv: 'Arbetsbokens del {part} har fler än {limit} poster. Den är inte läst.',
    en: 'The workbook’s part {part} has more than {limit} entries. It is not read.',
  },
  sheetOfPerson: {
    sv: 'Ett blad har ett personnummer eller liknande i sitt namn. Arbetsboken är inte läst. Filen ska bara innehålla uppgifter om grupper.',
    en: 'A sheet has a personal identity number or the like in its name. The workbook is not read. The file must only hold data about groups.',
  },
  sheetRepeated: {
    sv: 'Två blad har samma namn eller samma innehåll. Arbetsboken är inte läst. Spara om den i Excel.',
    en: 'Two sheets have the same name or the same content. The workbook is not read. Save it again in Excel.',
  },
  personalNumber: {
    sv: 'Cellen innehåller ett personnummer, samordningsnummer eller tillfälligt nummer. Hela raden är avvisad. Filen ska bara innehålla uppgifter om grupper: ta bort kolumnen.',
    en: 'The cell holds a personal identity number, a coordination number or a temporary one. The whole row is refused. The file must only hold data about groups: remove the column.',
  },
} as const satisfies Record<string, Label>;
