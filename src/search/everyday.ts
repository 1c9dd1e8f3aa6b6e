import { z } from 'zod';

const names = z.array(z.string().min(1)).min(1);

/** `content/zoekwoorden.yaml`: what people say, and the words of the site that mean it. */
export const everydaySchema = z.array(z.strictObject({ says: names, means: names }));
