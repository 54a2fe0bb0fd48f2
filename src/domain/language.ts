/** The languages that pages are written in. Whatever is not said to be English is Vietnamese. */
export type Language = 'vi' | 'en';
