/** What a form says of whom it was made for. */
export const writerField = 'writerId';
