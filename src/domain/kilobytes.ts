/** `1.234 kB`, rounded up: what is said before is never less than what comes. */
export const inKilobytes = (bytes: number): string => `${Math.ceil(bytes / 1_000).toLocaleString('vi-VN')} kB`;
