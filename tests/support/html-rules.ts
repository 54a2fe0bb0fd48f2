import type { ConfigData } from 'html-validate';

/** The HTML standard as html-validate knows it. Every rule left out says why. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // It takes the words of “Gọi 111” for a part of the number. Numbers of several groups have a test of their own.
    'tel-non-breaking': 'off',
    // The rule thinks of search results. The full name of an agency is a fact, and some are long.
    'long-title': ['error', { maxlength: 110 }],
  },
};
