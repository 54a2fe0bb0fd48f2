/** A campaign's id as readers say it: `30-7/2025` → `30/7 năm 2025`. */
export const campaignName = (id: string): string => id.replace(/^(\d+)-(\d+)\/(\d{4})$/, '$1/$2 năm $3');
