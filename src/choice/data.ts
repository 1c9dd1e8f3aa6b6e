import type { Platform } from '../choosing/answers.ts';
import type { Proposal } from '../choosing/needs.ts';

/** A platform as the guides show it. */
export interface ShownPlatform extends Platform {
  readonly name: string;
  /** What to know about a value: a remark, or both readings where the report contradicts itself. */
  readonly notes: Readonly<Record<string, string>>;
  readonly readings: Readonly<Record<string, readonly string[]>>;
  /** What was not in order when it was screened; empty when it could be used in Flanders. */
  readonly notInOrder: readonly string[];
  /** What must be read before anything else about a platform that was not in order. */
  readonly warning?: string | undefined;
  /** What the report says about using it in Flanders. */
  readonly inFlanders?: string | undefined;
}

/** What a guide needs to know, written into its page. */
export interface ChoiceData {
  readonly platforms: readonly ShownPlatform[];
  /** What each feature is called, in the order of the tables. */
  readonly labels: Readonly<Record<string, string>>;
  /** What to ask a vendor about each feature. */
  readonly asks: Readonly<Record<string, string>>;
  readonly contested: readonly string[];
  /** What each answer proposes: `naam=waarde` of the control → its proposal. */
  readonly proposals: Readonly<Record<string, Proposal>>;
  /** How many professionals found a feature necessary, in percent. */
  readonly survey: Readonly<Record<string, number>>;
}

/** Reads what was written into the page. */
export function dataOfPage<Data>(): Data | undefined {
  const text = document.querySelector('script[type="application/json"][data-choice]')?.textContent;
  return text ? (JSON.parse(text) as Data) : undefined;
}
