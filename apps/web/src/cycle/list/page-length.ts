/** How many cycles one page of the list holds; a municipality's year fits on one. */
export const pageLength = 200;
