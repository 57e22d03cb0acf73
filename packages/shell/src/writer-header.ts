/** Says with what saves itself for whom its page was made. */
export const writerHeader = 'x-writer';
