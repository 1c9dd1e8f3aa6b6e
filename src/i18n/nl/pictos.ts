/** The interface of the page with all pictos. What the pictos mean stands in content/pictos.json, in Dutch. */
export const pictos = {
  find: 'Zoek een picto',
  example: 'Bijvoorbeeld: boos of dokter',
  clear: 'Toon alles',
  topics: 'Ga naar een onderwerp',
  shown: (some: string, all: string) => `Je ziet ${some} van ${all}.`,
  none: 'Die picto hebben we niet. Probeer een ander woord.',
};

export type Pictos = typeof pictos;
