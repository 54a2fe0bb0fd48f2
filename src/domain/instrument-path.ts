/** The page of an instrument of the register. */
export const instrumentPathOf = (id: string): string => `/van-ban/tra-cuu/${id}/`;
