/** Where a sentence can be cut in two, the clearest places first. */
const joints = [
  /[;–—] /gu,
  /, (?:maar|want|dus|en|of) /giu,
  / (?:maar|want|omdat|zodat|waardoor|terwijl|waarbij) /giu,
  /, /gu,
  / en /giu,
];

/** What to do about a sentence that is too long: the joint nearest to its middle where it can be cut. */
export function adviceForLongSentence(text: string): string {
  const joint = jointOf(text);
  return joint ? `Zet een punt vóór ‘${joint} …’, en begin een nieuwe zin.` : 'Maak er twee zinnen van.';
}

function jointOf(text: string): string | undefined {
  const middle = text.length / 2;
  for (const pattern of joints) {
    const [best] = [...text.matchAll(pattern)]
      .filter(({ index }) => index > text.length / 5 && index < (text.length * 4) / 5)
      .toSorted((one, other) => Math.abs(one.index - middle) - Math.abs(other.index - middle));
    if (best) return /(?:[^\s,;–—]\S*\s+){0,2}[^\s,;–—]\S*/u.exec(text.slice(best.index))?.[0];
  }
  return undefined;
}
