/** Everything that a check says, it says in Dutch. Imported for that effect by whoever checks what comes from outside. */
import { z } from 'zod';

z.config(z.locales.nl());
