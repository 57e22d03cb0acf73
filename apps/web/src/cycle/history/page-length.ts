/** How many changes one page of the history holds. */
export const pageLength = 50;
