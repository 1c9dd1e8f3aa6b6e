import { z } from 'zod';
import { nl } from 'zod/locales';

// Editors read what is wrong with their list.
z.config(nl());

const names = z
  .array(z.string().trim().min(1, 'Vul hier een woord in.'), {
    error: 'Schrijf een lijst, bijvoorbeeld [mama, papa].',
  })
  .min(1, 'Schrijf minstens één woord.');

/** `content/zoekwoorden.yaml`: what people say, and the words of the site that mean it. */
export const everydaySchema = z.array(z.strictObject({ says: names, means: names }));
