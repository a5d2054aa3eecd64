/** An id: of a program, a vocabulary, a term, a series or a need. */
export const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/**
 * The code of a language, in the form of BCP 47. No language has a code that begins with more than three letters, but
 * names of languages would look like one.
 */
export const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
