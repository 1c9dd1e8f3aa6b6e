import { addressOfPage } from './addresses.ts';
import { addressOfEasy, easyThemes } from './easy.ts';
import type { Problem } from './problem.ts';

/** A content file, its collection and id, and every address that exists. */
interface Looked {
  file: string;
  name: string;
  id: string;
  fields: unknown;
  addresses: ReadonlySet<string>;
}

/** What keeps pages and their easy versions apart: a twin that misses, or a card that leads nowhere. */
export function easyProblems(looked: Looked): Problem[] {
  if (looked.name === 'paginas' || looked.name === 'platformen') return missingTwin(looked);
  return looked.name === 'makkelijk' ? [...missingPage(looked), ...lostLinks(looked)] : [];
}

function missingTwin({ file, name, id, addresses }: Looked): Problem[] {
  const page = name === 'paginas' ? id : `${name}/${id}`;
  const hasOne = easyThemes.some(theme => page.split('/')[0] === theme);
  if (!hasOne || addresses.has(addressOfEasy(page))) return [];
  const twin = `content/makkelijk/${page}.yaml`;
  return [{ file, field: 'bestand', mend: `Deze pagina heeft nog geen makkelijke versie. Maak ${twin}.` }];
}

function missingPage({ file, id, addresses }: Looked): Problem[] {
  const page = addressOfPage(id);
  if (addresses.has(page)) return [];
  return [
    { file, field: 'bestand', mend: `Er is geen pagina ${page}. Geef dit bestand de naam van zijn pagina.` },
  ];
}

function lostLinks({ file, fields, addresses }: Looked): Problem[] {
  return linksOf(fields).flatMap(({ place, to }) =>
    to.startsWith('/') && !addresses.has(to)
      ? [
          {
            file,
            field: `cards.${place}.link.to`,
            mend: `Het adres ${to} bestaat niet op deze site. Kijk het na, met / achteraan.`,
          },
        ]
      : [],
  );
}

/** The links of the cards, before anybody knows whether the fields are in order. */
function linksOf(fields: unknown): { place: number; to: string }[] {
  const cards = fieldOf(fields, 'cards');
  if (!Array.isArray(cards)) return [];
  return cards.flatMap((card, place) => {
    const to = fieldOf(fieldOf(card, 'link'), 'to');
    return typeof to === 'string' ? [{ place, to }] : [];
  });
}

function fieldOf(fields: unknown, name: string): unknown {
  return typeof fields === 'object' && fields !== null ? Reflect.get(fields, name) : undefined;
}
