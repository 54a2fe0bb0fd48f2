import type { CampaignFact } from '#schemas/campaign-fact.ts';
import type { CampaignPage, PostPage } from './page.ts';
import { postsAt } from './posts.ts';

/** The posts that belong to a campaign, archived ones too; without an id those of every campaign that are current. */
export async function campaignPosts(id?: string): Promise<PostPage[]> {
  const posts = await (id === undefined ? postsAt('dang-hien') : postsAt('dang-hien', 'luu-tru'));
  return posts.filter(
    ({ entry }) => entry.data.campaign !== undefined && (id ?? entry.data.campaign) === entry.data.campaign,
  );
}

export interface ArchiveYear {
  readonly year: number;
  readonly page: CampaignPage | undefined;
  readonly facts: readonly CampaignFact[];
}

/** The years of which there is a page or a sourced fact, newest first; a year without either is not named. */
export function archiveYears(pages: readonly CampaignPage[], facts: readonly CampaignFact[]): ArchiveYear[] {
  const told = facts.filter(({ topic }) => topic === 'nam-ay');
  const years = new Set([...pages.map(({ entry }) => entry.data.year), ...told.map(({ year }) => year)]);
  return [...years]
    .sort((a, b) => b - a)
    .map((year) => ({
      year,
      page: pages.find(({ entry }) => entry.data.year === year),
      facts: told.filter((fact) => fact.year === year),
    }));
}
