import { Picto } from './Picto.tsx';

const SMALL_WORDS = new Set(['van', 'de', 'den', 'der', 'het', 'in', "'t", 'ter', 'te']);

function initials(name: string): string {
  const words = name.split(/\s+/).filter(word => !SMALL_WORDS.has(word.toLowerCase()));
  const first = words.at(0)?.charAt(0) ?? '';
  const last = words.length > 1 ? (words.at(-1)?.charAt(0) ?? '') : '';
  return `${first}${last}`.toUpperCase();
}

/** Somebody's face: initials, with the picto of the part they play. The name itself stands beside it. */
export function Face({ name, picto }: { name: string; picto: string }) {
  return (
    <span className="my-face" aria-hidden="true">
      <span className="my-face-initials">{initials(name)}</span>
      <span className="my-face-role">
        <Picto concept={picto} size={18} />
      </span>
    </span>
  );
}
