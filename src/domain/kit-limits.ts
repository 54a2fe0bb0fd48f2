/** Messages that the SMS of a kit may take: with its marks, and without. */
export const smsLimits = { marked: 2, plain: 1 } as const;

/** Characters of a caption, stricter than the platforms: a reader sees all of it without a tap on “xem thêm”. */
export const captionLimits = { fanpage: 600, zalo: 350 } as const;
export type CaptionName = keyof typeof captionLimits;

/** Characters of the first line of a caption: what a feed shows of it. */
export const longestFirstLine = 90;

/** Characters as people count them: a letter with its marks is one, an emoji too. */
export const characterCount = (text: string): number => [...text.normalize('NFC')].length;
