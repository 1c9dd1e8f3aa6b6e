import { useEffect } from 'react';
import { stopReadingAloud } from '../../aloud/signals.ts';
import { firstLanguage } from '../../i18n/languages.ts';
import { useLanguage } from './InLanguage.tsx';

/**
 * Marks what "Lees voor" reads. What somebody wrote is Dutch as a rule: a voice of another language would make noise of it,
 * so there it is left to the eyes.
 */
export function useReadAloud(what: 'ours' | 'written'): { 'data-read-aloud'?: string } {
  const language = useLanguage();
  return what === 'ours' || language === firstLanguage ? { 'data-read-aloud': '' } : {};
}

/** Silences the voice when what it read leaves the screen. */
export function useSilenceOnLeave(): void {
  useEffect(() => stopReadingAloud, []);
}
