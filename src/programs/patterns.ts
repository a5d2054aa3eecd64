/** An id: of a program, a vocabulary, a term, a series or a need. */
export const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** The code of a language, in the form of BCP 47. */
export const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
