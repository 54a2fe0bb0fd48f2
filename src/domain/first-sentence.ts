/** The first sentence of a text, with its stop. “TP. Hồ Chí Minh” does not end one. */
export const firstSentence = (text: string): string => /^.*?(?<!\bTP)[.!?](?=\s|$)/su.exec(text)?.[0] ?? text;
