import type { AccessEvent } from '../../../api/access-log/contract.ts';
import type { Section } from '../../../api/dossier/contract.ts';
import type { AccessLog } from '../../i18n/nl/dossier/access-log.ts';

export type Saying = { words: AccessLog; shelves: Record<Section, string> };

/** What was recorded or got in again, as far as this screen knows such a step. */
function sayStep({ action, relation }: AccessEvent, { words }: Saying): string | undefined {
  const about = (relation && words.relations[relation]) ?? words.someRelation;
  switch (action) {
    case 'recovered':
      return words.what.recovered;
    case 'relation-recorded':
    case 'relation-confirmed':
    case 'relation-refused':
    case 'relation-ended':
    case 'relation-end-confirmed':
    case 'relation-end-refused':
      return words.what[action](about);
    default:
      return undefined;
  }
}

/** What somebody did, without the title of a card: "een lijst met 3 kaarten in het vak Verslagen". */
export function sayWhat(event: AccessEvent, saying: Saying): string {
  const { words, shelves } = saying;
  const { action, section, count } = event;
  if (action === 'open') return words.what.someCard;
  if (action === 'file') return words.what.someFile;
  if (action === 'health-opened') return words.what.someCardOpened;
  if (action === 'list') {
    return section ? words.what.shelf(count ?? 0, shelves[section]) : words.what.overview(count ?? 0);
  }
  // The log can know a step that is newer than this screen: better said vaguely than not at all.
  return sayStep(event, saying) ?? words.unknownStep;
}

/** On what it rests, and what for. */
export function sayWhy({ basis, purpose }: AccessEvent, { words }: Saying): string {
  if (basis === 'consent' && purpose) return words.youAllowedFor[purpose];
  return words.bases[basis] ?? '';
}
