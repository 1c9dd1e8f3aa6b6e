import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { easySchema } from './content/easy.ts';
import { guideSchema } from './content/guide.ts';
import { newsSchema } from './content/news.ts';
import { organisationSchema } from './content/organisation.ts';
import { pageSchema, translationSchema } from './content/page.ts';
import { platformSchema } from './content/platform.ts';
import { roleSchema } from './content/role.ts';
import { serviceSchema } from './content/service.ts';
import { storySchema } from './content/story.ts';
import { wordSchema } from './content/word.ts';

// One collection for each folder of `content/`, under the same name.
export const collections = {
  paginas: defineCollection({
    loader: glob({ base: './content/paginas', pattern: '*/*.md' }),
    schema: pageSchema,
  }),
  // The folder of a translation is its language; below it stands the same path as in `paginas`.
  vertalingen: defineCollection({
    loader: glob({ base: './content/vertalingen', pattern: '*/*/*.md' }),
    schema: translationSchema,
  }),
  makkelijk: defineCollection({
    loader: glob({ base: './content/makkelijk', pattern: '*/*.yaml' }),
    schema: easySchema,
  }),
  gids: defineCollection({
    loader: glob({ base: './content/gids', pattern: '*/*.md' }),
    schema: guideSchema,
  }),
  // Each organisation says who it is beside its own guides; its folder is its id.
  organisaties: defineCollection({
    loader: glob({
      base: './content/gids',
      pattern: '*/_organisatie.yaml',
      generateId: ({ entry }) => entry.replace('/_organisatie.yaml', ''),
    }),
    schema: organisationSchema,
  }),
  woorden: defineCollection({
    loader: glob({ base: './content/woorden', pattern: '*.md' }),
    schema: wordSchema,
  }),
  nieuws: defineCollection({
    loader: glob({ base: './content/nieuws', pattern: '*.md' }),
    schema: newsSchema,
  }),
  verhalen: defineCollection({
    loader: glob({ base: './content/verhalen', pattern: '*.md' }),
    schema: storySchema,
  }),
  rollen: defineCollection({
    loader: glob({ base: './content/rollen', pattern: '*.yaml' }),
    schema: roleSchema,
  }),
  diensten: defineCollection({
    loader: glob({ base: './content/diensten', pattern: '*.yaml' }),
    schema: serviceSchema,
  }),
  platformen: defineCollection({
    loader: glob({ base: './content/platformen', pattern: '*.yaml' }),
    schema: platformSchema,
  }),
};
