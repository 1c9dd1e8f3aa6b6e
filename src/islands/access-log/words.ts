import type { AccessEvent } from '../../../api/access-log/contract.ts';
import { cards, PURPOSE_WORDS, ROLE_WORDS, SECTION_WORDS } from '../shared/words.ts';

/** "3 kaarten in het vak Verslagen", "de kaart ‘Gesprek op school’". Never what stands in them. */
export function whatTheySaw(event: AccessEvent): string {
  if (event.action === 'open') return event.entryTitle ? `de kaart ‘${event.entryTitle}’` : 'een kaart';
  const shelf = event.section ? `in het vak ${SECTION_WORDS[event.section].label}` : 'in je overzicht';
  return `een lijst met ${cards(event.count ?? 0)} ${shelf}`;
}

/** "begeleider · Huis De Vuurvlieg", as far as it is known. */
export function whoTheyAre(event: AccessEvent): string {
  const role = event.who.role ? ROLE_WORDS[event.who.role].label : null;
  return [role, event.organisation?.name].filter(Boolean).join(' · ');
}

export function rolePicto(event: AccessEvent): string {
  return event.who.role ? ROLE_WORDS[event.who.role].picto : 'people';
}

/** On what the look rests, and what for. */
export function onWhatGround(event: AccessEvent): string {
  if (event.basis === 'subject') return 'Het is het eigen dossier.';
  const purpose = event.purpose ? `, ${PURPOSE_WORDS[event.purpose].inOrderTo}` : '';
  return `Dat mocht van jou${purpose}.`;
}
