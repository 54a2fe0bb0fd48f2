import type { AstroIntegration } from 'astro';
import { checkFolder, renderProblems } from '#checks/index.ts';
import { site } from '#site.ts';

/** Stops before anything is built when the content has problems, and names all of them. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        // Tests load this configuration as `dev`, and faulty content is what some of them are about.
        if (command !== 'build' && (command !== 'dev' || process.env['VITEST'])) return;
        const { problems, remarks } = await checkFolder(site.contentDirectory);
        if (problems.length > 0) throw new Error(`Nội dung còn lỗi, chưa dựng trang.\n\n${renderProblems(problems)}`);
        if (remarks.length > 0) logger.warn(`Nên xem lại, không chặn việc dựng trang:\n${renderProblems(remarks)}`);
      },
    },
  };
}
