import { satteri } from '@astrojs/markdown-satteri';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { agreedIn } from './src/content/agreed.ts';
import { agreedPlugin } from './src/markdown/agreed.ts';
import { phoneTablePlugin } from './src/markdown/phone-table.ts';
import { termsPlugin } from './src/markdown/terms.ts';
import { toCheckPlugin } from './src/markdown/to-check.ts';
import { translationPlugin } from './src/markdown/translation.ts';
import { readGlossary } from './src/terms/glossary.ts';

export default defineConfig({
  // Where people find the site: search engines want whole addresses. The API reads the same setting.
  site: process.env.KAART_PUBLIC_URL ?? 'http://localhost:4321',
  output: 'static',
  outDir: './dist',
  trailingSlash: 'always',
  i18n: {
    locales: ['nl', 'fr', 'en', 'ar'],
    defaultLocale: 'nl',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  // The styles of a page travel inside it: one request less on bad wifi, and the policy below names them by hash.
  build: { format: 'directory', inlineStylesheets: 'always' },
  // Scripts stay files of their own: kept from page to page, and no weight in the page itself.
  // Styles are written for browsers from 2021 on.
  vite: { build: { assetsInlineLimit: 0, cssTarget: ['chrome90', 'firefox90', 'safari15'] } },
  integrations: [react()],
  markdown: {
    processor: satteri({
      mdastPlugins: [
        toCheckPlugin,
        agreedPlugin(agreedIn(process.env)),
        termsPlugin(readGlossary(process.cwd())),
      ],
      hastPlugins: [phoneTablePlugin, translationPlugin],
    }),
    syntaxHighlight: false,
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
      ],
    },
  },
  devToolbar: { enabled: false },
});
