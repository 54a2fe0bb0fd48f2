import { getViteConfig } from 'astro/config';

/** `source`: without a built site. `built`: on `dist/`, with a real browser. */
export default getViteConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'source', include: ['tests/{unit,components,architecture}/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: ['tests/{built-site,browser}/**/*.test.ts'],
          testTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
