import type { ConfigData } from 'html-validate';

/** The HTML standard as html-validate knows it. Every rule left out says why. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // It takes the words of “Gọi 111” for a part of the number. A test in the browser looks at the numbers (browser/reach.test.ts).
    'tel-non-breaking': 'off',
    // A form that sends nothing has nothing to submit. A test of its own looks at those that send (html.test.ts).
    'wcag/h32': 'off',
    // The rule thinks of search results. The full name of an agency is a fact, and stays whole.
    'long-title': 'off',
  },
};
