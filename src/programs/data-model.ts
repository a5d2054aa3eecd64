/** The content model of a data page. */
export const DATA_MODEL = 'json';
