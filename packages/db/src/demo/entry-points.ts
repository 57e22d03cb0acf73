/** The subjects of those to begin as, in the order in which a visitor should meet them: together they show the whole from every side. */
export const entryPoints: readonly string[] = [
  'amira.holm',
  'jonas.berglind',
  'karin.asell',
  'leila.sandgren',
  'elin.tornehed',
  'ilma.kovacevic',
  'viktor.lind',
  'ronja.backdahl',
];
